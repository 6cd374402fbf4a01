#!/usr/bin/python3
"""Reads a file of BibTeX or BibLaTeX with a library of Debian's Python: prints how many entries it
found and, on standard error, what it complains about.
usage: read_bibtex.py pybtex | bibtexparser FILE
"""
import logging
import sys

library, file = sys.argv[1:]

if library == "pybtex":
    from pybtex import errors
    from pybtex.database import parse_file

    with errors.capture() as faults:
        entries = parse_file(file, bib_format="bibtex").entries.values()
        for entry in entries:
            for people in entry.persons.values():
                for person in people:
                    if not person.last_names:
                        print(f"{entry.key}: a person without a name", file=sys.stderr)
    for fault in faults:
        print(fault, file=sys.stderr)
else:
    from bibtexparser import load
    from bibtexparser.bparser import BibTexParser

    logging.basicConfig(level=logging.WARNING)
    parser = BibTexParser(common_strings=True, ignore_nonstandard_types=False)
    with open(file, encoding="utf-8") as opened:
        database = load(opened, parser)
    entries = database.entries
    for other in [*database.comments, *database.preambles]:
        print(f"no entry: {other}", file=sys.stderr)

print(len(entries))
