#!/usr/bin/env python3
"""Writes bibliographic facts (one JSON object a line) as the labelled text that services show.

    python3 text_records.py RECORDS.jsonl COUNT DIRECTORY

The first COUNT records that have a title, in five layouts by turns, one file a layout:
DIRECTORY/1.txt to 5.txt. Standard library only.
"""
import json
import os
import sys

KINDS = {'article': 'Journal Article', 'book': '図書', 'thesis': '学位論文', 'report': 'Technical Report',
         'inproceedings': 'Conference Paper', 'incollection': 'Book Chapter'}


def name(author):
    return author.get('literal') or f'{author["family"]} {author["given"]}'.strip()


def reading(author):
    return author.get('reading', '')


def pairs(record):
    authors = record.get('authors') or []
    rows = [('タイトル', record['title']), ('タイトル（ヨミ）', record.get('title_reading')),
            ('タイトル（英）', record.get('title_en')),
            ('著者', '; '.join(map(name, authors)) or record.get('authors_verbatim')),
            ('資源タイプ', KINDS.get(record['type'])), ('雑誌', record.get('journal')),
            ('巻', record.get('volume')), ('号', record.get('issue')), ('ページ', record.get('pages')),
            ('発行日', '-'.join(filter(None, (record.get('year'), record.get('month', '').zfill(2),
                                           record.get('day', '').zfill(2)))).removesuffix('-00')
             .removesuffix('-00')),
            ('出版者', record.get('publisher')), ('ISSN', record.get('issn')),
            ('ISBN', record.get('isbn')), ('DOI', record.get('doi')), ('URL', record.get('url')),
            ('言語', record.get('language')), ('キーワード', '; '.join(record.get('keywords', []))),
            ('注記', record.get('notes')), ('抄録', record.get('abstract'))]
    return [(label, ' '.join(str(value).split())) for label, value in rows if value]


LAYOUTS = ['{}\n{}\n', '- {}\n- {}\n', '{}: {}\n', '{}\t{}\n', '【{}】{}\n']


def main():
    path, count, directory = sys.argv[1:]
    with open(path, encoding='utf-8') as lines:
        records = [record for record in map(json.loads, lines) if record.get('title')]
    for turn, layout in enumerate(LAYOUTS):
        with open(os.path.join(directory, f'{turn + 1}.txt'), 'w', encoding='utf-8') as out:
            for record in records[:int(count)][turn::len(LAYOUTS)]:
                out.write(''.join(layout.format(*pair) for pair in pairs(record)) + '\n')


if __name__ == '__main__':
    main()
