#!/usr/bin/env python3
"""Compares what a stylesheet made of MARCXML with the records that it was made from.

    python3 marc_mods.py MODS.xml ITEMS.ndjson

MODS.xml has one XML document after another, a record each; ITEMS.ndjson has the same records in
CSL-JSON. Title, authors, journal, year, volume and issue must be there, but for marks and spaces. What
is missing is told, a line each, then the number of records.
"""
import json
import re
import sys
import unicodedata
import xml.etree.ElementTree

MODS = '{http://www.loc.gov/mods/v3}'


def plain(text):
    # CSL-JSON keeps layout tags, MARC has none.
    text = re.sub(r'</?(i|b|sup|sub)>', '', text or '')
    return ''.join(c for c in unicodedata.normalize('NFKC', text).casefold() if c.isalnum())


def all_texts(element, path):
    return [plain(''.join(one.itertext()))
            for one in element.iterfind('/'.join(MODS + step for step in path.split('/')))]


def person(name):
    return plain(name.get('literal', '') or name.get('family', '') + name.get('given', ''))


def years(mods):
    dates = all_texts(mods, 'originInfo/dateIssued') + all_texts(mods, 'originInfo/dateCreated')
    return [date[:4] for date in dates]


def year(item):
    parts = item.get('issued', {}).get('date-parts')
    return str(parts[0][0]) if parts else None


def differences(mods, item):
    host = mods.find(f'{MODS}relatedItem[@type="host"]')
    wanted = [('title', all_texts(mods, 'titleInfo'), item.get('title')),
              ('year', years(mods), year(item))]
    if host is not None:
        wanted += [('journal', all_texts(host, 'titleInfo/title'), item.get('container-title')),
                   ('numbers', all_texts(host, 'part/detail/number'), item.get('volume')),
                   ('numbers', all_texts(host, 'part/detail/number'), item.get('issue'))]
    for what, found, text in wanted:
        if text and not any(one.startswith(plain(text)) for one in found):
            yield f'{what}: {text} is not among {found}'
    names = all_texts(mods, 'name/namePart')
    for name in item.get('author', []):
        if person(name) and not any(person(name) in one for one in names):
            yield f'author: {person(name)} is not among {names}'


def main():
    with open(sys.argv[1], encoding='utf-8') as file:
        documents = re.split(r'<\?xml [^>]*\?>', file.read())[1:]
    with open(sys.argv[2], encoding='utf-8') as file:
        items = [json.loads(line) for line in file]
    for number, (document, item) in enumerate(zip(documents, items), 1):
        for difference in differences(xml.etree.ElementTree.fromstring(document)[0], item):
            print(f'record {number}: {difference}')
    print(len(documents), 'records')


if __name__ == '__main__':
    main()
