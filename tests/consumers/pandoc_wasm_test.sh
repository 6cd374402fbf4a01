# RIS, BibTeX and BibLaTeX, as pandoc 3 reads them: its reader of RIS is the strictest of all.
. "$SOURCE/tests/consumers/lib.sh"
need node
need_modules pandoc-wasm

# It gives English titles another case, and drops the commands of single characters.
check_pandoc_wasm() {
  case ${1##*.} in
    ris) check_read pandoc-wasm "$1" '^title .*<sub>.* becomes ' ;;
    *) check_read pandoc-wasm "$1" "^title .*([a-zA-Z]|[{}]).* becomes " ;;
  esac
}

printf 'TY  - JOUR\nTI  - One\na line without a tag\nER  - \n' >line.ris
expect_complaint "unexpected" check_pandoc_wasm line.ris
printf '@article{a,\n  title = {{One brace too many},\n  year = 2001\n}\n' >braces.bibtex
expect_complaint "unexpected end of input" check_pandoc_wasm braces.bibtex

each_sample ris check_pandoc_wasm
each_sample bibtex check_pandoc_wasm
each_sample biblatex check_pandoc_wasm
finish
