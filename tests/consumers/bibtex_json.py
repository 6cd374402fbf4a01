#!/usr/bin/python3
"""Prints a file of BibTeX or BibLaTeX as JSON: an array of entries with key, type, the fields as they
stand between their outer braces, which bibtexparser reads, and the people by role with family
(particles before it), given and suffix, which pybtex reads.
usage: bibtex_json.py FILE
"""
import json
import sys

from bibtexparser import load
from bibtexparser.bparser import BibTexParser
from pybtex.database import parse_file


def shown(person):
    return {
        "family": " ".join([*person.prelast_names, *person.last_names]),
        "given": " ".join([*person.first_names, *person.middle_names]),
        "suffix": " ".join(person.lineage_names),
    }


file = sys.argv[1]
parser = BibTexParser(common_strings=True, ignore_nonstandard_types=False)
with open(file, encoding="utf-8") as opened:
    fields = {entry["ID"]: entry for entry in load(opened, parser).entries}

entries = [
    {
        "key": key,
        "type": entry.original_type,
        "fields": fields[key],
        "people": {role: [shown(one) for one in people] for role, people in entry.persons.items()},
    }
    for key, entry in parse_file(file, bib_format="bibtex").entries.items()
]
print(json.dumps(entries, ensure_ascii=False))
