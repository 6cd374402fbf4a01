# Runs the program on the input of one sample and compares what it writes, byte by byte, with what
# is expected: standard output with expected.SUFFIX, standard error with expected.stderr (or with
# expected.stderr.SUFFIX where a target has more to say). With SHOSHI_ACCEPT=1 in the environment
# the expected files are replaced instead; `git diff` is the review.
#
# PROGRAM, DIRECTORY (of the sample), SUFFIX, WORK (scratch directory)

set(formats
  bib bibtex  biblatex.bib biblatex  ris ris  json csl-json  ndjson csl-ndjson
  mrc marc  xml marcxml  mij marc-json  mrk mrk  shoshi.json json)
list(FIND formats "${SUFFIX}" at)
if(at EQUAL -1)
  message(FATAL_ERROR "${DIRECTORY}/expected.${SUFFIX}: no format has that suffix")
endif()
math(EXPR at "${at} + 1")
list(GET formats ${at} format)

set(arguments "")
if(EXISTS ${DIRECTORY}/args)
  file(STRINGS ${DIRECTORY}/args arguments)
endif()
set(status 0)
if(EXISTS ${DIRECTORY}/status)
  file(STRINGS ${DIRECTORY}/status status)
endif()

get_filename_component(sample ${DIRECTORY} NAME)
file(MAKE_DIRECTORY ${WORK})
set(actual ${WORK}/${sample}.${SUFFIX})
execute_process(
  COMMAND ${PROGRAM} --to ${format} --timestamp 2026-01-01 ${arguments} input.txt
  WORKING_DIRECTORY ${DIRECTORY}
  OUTPUT_FILE ${actual} ERROR_FILE ${actual}.stderr RESULT_VARIABLE result)
if(NOT result STREQUAL status)
  file(READ ${actual}.stderr text)
  message(FATAL_ERROR "${sample}: exit status ${result}, not ${status}\n${text}")
endif()

function(compare expected actual)
  if(DEFINED ENV{SHOSHI_ACCEPT})
    file(COPY_FILE ${actual} ${expected})
    return()
  endif()
  execute_process(COMMAND ${CMAKE_COMMAND} -E compare_files ${expected} ${actual}
    RESULT_VARIABLE differs OUTPUT_QUIET ERROR_QUIET)
  if(differs)
    execute_process(COMMAND diff -a -u ${expected} ${actual} OUTPUT_VARIABLE difference)
    message(FATAL_ERROR "${difference}\nto accept: SHOSHI_ACCEPT=1 ctest -R golden.${sample}")
  endif()
endfunction()

compare(${DIRECTORY}/expected.${SUFFIX} ${actual})
if(EXISTS ${DIRECTORY}/expected.stderr.${SUFFIX})
  compare(${DIRECTORY}/expected.stderr.${SUFFIX} ${actual}.stderr)
else()
  compare(${DIRECTORY}/expected.stderr ${actual}.stderr)
endif()
