# Installs the build into a scratch directory, builds the project here against it, and runs it.
# BUILD, SOURCE, WORK, GENERATOR, COMPILER, SANITIZE

file(REMOVE_RECURSE ${WORK})
function(run)
  execute_process(COMMAND ${ARGV} RESULT_VARIABLE result OUTPUT_VARIABLE text ERROR_VARIABLE text)
  if(result)
    message(FATAL_ERROR "${ARGV}\n${text}")
  endif()
endfunction()

run(${CMAKE_COMMAND} --install ${BUILD} --prefix ${WORK}/prefix)
run(${CMAKE_COMMAND} -S ${SOURCE} -B ${WORK}/build -G ${GENERATOR}
    -DCMAKE_PREFIX_PATH=${WORK}/prefix -DCMAKE_CXX_COMPILER=${COMPILER} -DSANITIZE=${SANITIZE})
run(${CMAKE_COMMAND} --build ${WORK}/build)
run(${WORK}/build/uses_shoshi)
run(${WORK}/prefix/bin/shoshi --version)
