#!/usr/bin/env python3
"""Writes labelled records that are hard to write well: what must not change another field, in every
field that a record can state, and what is too long. Standard library only.

    python3 hostile_records.py ELEMENTS.def DIRECTORY

DIRECTORY/labels.txt has a label for each element, DIRECTORY/strings.txt a record for each string in
each element, DIRECTORY/long.txt the long ones.
"""
import os
import re
import sys

SENTENCE = '川の水位を三十年にわたって測り、橋の高さとの関係を調べた。'
STRINGS = [
    '}', '{', '\\', '\\}', '%', '"', '@article{x,', 'a and b', 'others', 'a, b, c, d', 'A；B',
    '一行目\nTY  - JOUR', '一行目\nER  - ', '一行目\u2028ER  - ', '一行目\rER  - ', '=245  10$a一行目', '一行目\n=LDR  x',
    'type: book', '{:publisher:x}', '<i>unclosed', '</script>', ']]>', '&amp;&lt;<![CDATA[x', '--> <!--',
    'a\x1db', 'a\x1eb', 'a\x1fxb', 'a\x00b', 'a\x1b$Bb', 'a\x85b', 'a\x98b\x9cc', '\x1d\x1e\x1f\x00',
    '\ufeffa', 'a\ufffeb', 'a\uffffb', 'か\u3099', '\u3099', '\ufa10', '𠮷', '葛\U000e0100', 'a\u202eb', '👩\u200d👩\u200d👧',
    '$1', '$a$b', '{dollar}1', '{lcub}', '|a', '‡a', '#', '^', '~', '880-01', '/$1', '　', '.', '...', '/', ':', ' = ',
    '[', '(', '「', '？', '2020', '1-2', '1234-5678', '10.1/2', 'https://example.org/a b<c>"{d}', 'x' * 300,
]


def elements(path):
    with open(path, encoding='utf-8') as rows:
        pairs = re.findall(r'^SHOSHI_ELEMENT\((\w+), (\w+)\)', rows.read(), re.M)
    return [name for name, extent in pairs if extent != 'nothing']


def label(element):
    return f'欄-{element}'


def record(*pairs):
    return ''.join(f'{label(element)}\n{value}\n' for element, value in pairs) + '\n'


def in_every_element(names):
    for number, string in enumerate(STRINGS):
        yield record(('title', string), ('volume', '1'), ('issued', '2020'))
        for element in names:
            if element != 'title':
                yield record(('title', f'文字列 {number} {element}'), (element, string),
                             ('issued', '2020'))


def filled(bytes_wanted, piece):
    return (piece * (bytes_wanted // len(piece.encode()) + 1)).encode()[:bytes_wanted].decode(
        'utf-8', 'ignore')


def long_texts(size, piece):
    text = filled(size, piece)
    yield record(('title', f'長い抄録 {size} {piece[:4]}'), ('abstract', text))
    yield record(('title', f'長い注記 {size} {piece[:4]}'), ('author', '石川 隆'), ('note', text))


def long_records():
    for size in (9_000, 9_990, 9_995, 9_999, 12_000):
        for piece in (SENTENCE, '文', 'word ', 'x', 'が\u0300', '𠮷'):
            yield from long_texts(size, piece)
    yield from long_texts(120_000, SENTENCE)
    yield from long_texts(120_000, 'x')
    yield record(('title', '漢' * 3_333), ('author', '石川 隆'))
    yield record(('title', '漢' * 40_000), ('title_reading', 'カ' * 40_000), ('author', '石川 隆'))
    yield record(('title', '著者が四百人'), ('author', '\n'.join(f'石川 第{n}' for n in range(400))))
    yield record(('title', '読みのある著者が百二十人'),
                 ('author', '\n'.join(f'石川 第{n}' for n in range(120))),
                 ('author_reading', '\n'.join(f'イシカワ ダイ{kana(n)}' for n in range(120))))
    yield record(('title', '著者が五千人'), ('author', '\n'.join(f'石川 第{n}' for n in range(5_000))))
    yield record(('title', 'キーワードが五千'),
                 ('keywords', '\n'.join(f'語{n}' for n in range(5_000))),
                 ('abstract', filled(20_000, SENTENCE)))
    yield record(('title', '別の題が千'),
                 ('title_alternative', '\n'.join(f'Another title of {n} words' for n in range(1_000))),
                 ('abstract', filled(60_000, SENTENCE)))
    yield record(('title', 'すべてが長い'), ('author', '石川 隆'), ('journal', filled(30_000, '誌')),
                 ('publisher', filled(30_000, '社')), ('series', filled(30_000, '叢')),
                 ('abstract', filled(30_000, SENTENCE)), ('note', filled(30_000, SENTENCE)),
                 ('edition', filled(30_000, '版')), ('volume', filled(30_000, '1')))


def kana(number):
    return ''.join('アイウエオカキクケコ'[int(digit)] for digit in str(number))


def main():
    path, directory = sys.argv[1:]
    names = elements(path)
    for file, texts in (('labels.txt', [f'{label(name)}\t{name}\n' for name in names]),
                        ('strings.txt', in_every_element(names)), ('long.txt', long_records())):
        with open(os.path.join(directory, file), 'w', encoding='utf-8', newline='') as out:
            out.writelines(texts)


if __name__ == '__main__':
    main()
