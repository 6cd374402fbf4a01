#!/usr/bin/env python3
"""Compares what shoshi reads with what a person took from the same page. Standard library only.

    python3 tests/real/compare.py --bin PROGRAM [--reference DIR] [--set real|own] [-q] [NAME ...]

Three places hold expectations, all in the form below:

    tests/real/expected/PAGE.json   real pages, which are no part of the checkout: DIR/data/pages;
                                    DIR is SHOSHI_REFERENCE, else ../shared beside the checkout
    tests/cases/CASE/facts.json     of CASE/input.txt
    tests/layouts/NAME.json         of NAME.txt (or another suffix) beside it

`real` is the first of them, `own` the other two. A NAME is PAGE, CASE or NAME; without one, all are
compared. Every mismatch is a line `name, record n, field: got X, expected Y`, and the last line is
`k of n facts`. The status is 0 if all hold, 1 if not, 77 if there was nothing to compare.

The form
    page        the file's name, where it is not that of the JSON file with .txt
    total       how many records there are, where `records` does not hold all of them
    records     one object a record, in order (or at the place that its "record" says, from 1)
    lines       of ndl-keisaishi only: each line is a record, [line, journal, issue, total number,
                date, pages]; `percent` of them must be right in full
    unsettled   what the page does not decide, and why; for the reader
    left_out    why nothing is expected of this page

The facts of a record; only what is named is compared. Texts are compared with runs of white space
as one space. A value that may be read in several ways is {"any": [...]}; null stands for "not
understood or not there".
    kind                as in record.hpp
    title, subtitle     of the main title. If only `title` is named, "A : B" may or may not have
                        been split; with `subtitle` it must have been
    other_titles        all titles that are not the main one, "text" or {"text", "kind"}, any order
    contributors        in order: "family|given", "a whole name", or {"name", "role", "role_text",
                        "kind", "affiliations", "forms" (other spellings of the same name)}
    more_contributors   true or false
    container           titles of the container, or one string: the titles with " = " between them
    issns               "0454-2215" or "print 0454-2215", any order, all of them
    volume issue total_number article_number extent doi     the value, else the text
    pages               "3-13", "217-" (open), "6, 8-9"
    issued available received revised accepted    "2020-09-15", "2020-09", "2019-spring",
                        "2017-04/2020-03"
    publishers places   a string, or a list in order
    edition             the text
    series              "title" or "title ; number", a list in order
    urls identifiers container_identifiers notes    all of these must be there; an identifier is
                        "scheme number", and "* number" if any scheme will do
    keywords            all of them, in order
    languages           codes, any order
    abstract abstracts  how the first one begins, or how each of them does
    abstract_ends       how the last one ends
    degree event        {"name", "institution", "place", "number", "granted", "date"}
    reference_count cited_by_counts
    somewhere           texts that no member is prescribed for, but that may not be lost
    nowhere             texts that belong to another record, or are no data
    absent              facts that must not be there at all
    either              a list of objects with facts; those of one of them must hold
"""
import argparse
import glob
import json
import os
import re
import signal
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
SOURCE = os.path.dirname(os.path.dirname(HERE))
ROLES = ('name', 'role', 'role_text', 'kind', 'affiliations', 'forms')


class Fault(Exception):
    """An expectation that cannot be compared: a mistake in its file."""


def tidy(value):
    """Runs of white space are one space."""
    return re.sub(r'\s+', ' ', value).strip() if isinstance(value, str) else value


def date_part(date):
    text = f'{date["year"]:04d}'
    if 'month' in date:
        text += f'-{date["month"]:02d}'
    if 'day' in date:
        text += f'-{date["day"]:02d}'
    if date.get('season', 'none') != 'none':
        text += f'-{date["season"]}'
    return text


def date(parsed):
    """A Parsed<DateRange> as one string; None if it was not understood."""
    value = (parsed or {}).get('value')
    if not value:
        return None
    text = date_part(value['first'])
    return f'{text}/{date_part(value["last"])}' if 'last' in value else text


def pages(parsed):
    value = (parsed or {}).get('value')
    if not value:
        return None
    texts = []
    for part in value:
        text = part.get('first', '')
        if 'last' in part:
            text += '-' + part['last']
        elif part.get('open'):
            text += '-'
        texts.append(text)
    return ', '.join(texts)


def parsed_text(parsed):
    if not parsed:
        return None
    return tidy(parsed.get('value', parsed.get('text')))


def name(form):
    if 'family' in form:
        return tidy(f'{form["family"]}|{form.get("given", "")}')
    return tidy(form.get('literal'))


def whole_title(title):
    text = tidy(title.get('text', ''))
    return f'{text} : {tidy(title["subtitle"])}' if title.get('subtitle') else text


def identifier(one):
    return f'{one.get("scheme", "")} {parsed_text(one.get("number")) or ""}'


def strings(value):
    """All texts of a JSON value, but for codes."""
    if isinstance(value, str):
        yield tidy(value)
    elif isinstance(value, int):
        yield str(value)
    elif isinstance(value, dict):
        for key, member in value.items():
            if key not in ('where', 'citation_key'):
                yield from strings(member)
    elif isinstance(value, list):
        for member in value:
            yield from strings(member)


def texts(members):
    return [tidy(member.get('text', '')) for member in members]


def main_title(record):
    for title in record.get('titles', []):
        if title['kind'] == 'main':
            return title
    return {}


def listed(value):
    return value if isinstance(value, list) else [value]


def get(record, field):
    """The member of a record in the form of a fact; None, [] or {} if it is not there."""
    container = record.get('container', {})
    if field in ('volume', 'issue', 'total_number', 'article_number', 'extent', 'doi'):
        return parsed_text(record.get(field))
    if field == 'pages':
        return pages(record.get('pages'))
    if field in ('issued', 'available', 'received', 'revised', 'accepted'):
        return date(record.get(field))
    if field == 'title':
        return whole_title(main_title(record)) or None
    if field == 'subtitle':
        return tidy(main_title(record).get('subtitle'))
    if field == 'other_titles':
        return [t for t in record.get('titles', []) if t is not main_title(record)]
    if field == 'container':
        return [whole_title(t) for t in container.get('titles', [])]
    if field == 'issns':
        return [f'{i["kind"]} {parsed_text(i.get("number"))}' for i in container.get('issns', [])]
    if field in ('publishers', 'places', 'keywords', 'abstracts', 'urls', 'notes'):
        return texts(record.get(field, []))
    if field in ('abstract', 'abstract_ends'):
        return (texts(record.get('abstracts', [])) or [None])[0 if field == 'abstract' else -1]
    if field == 'identifiers':
        return [identifier(i) for i in record.get('identifiers', [])]
    if field == 'container_identifiers':
        return [identifier(i) for i in container.get('identifiers', [])]
    if field == 'series':
        return [tidy(s.get('title', {}).get('text', '')) +
                (f' ; {tidy(s["number"])}' if s.get('number') else '')
                for s in record.get('series', [])]
    if field == 'languages':
        return [one.get('code', 'und') for one in record.get('languages', [])]
    if field == 'reference_count':
        return record.get(field, {}).get('value')
    if field == 'cited_by_counts':
        return record.get(field, {}).get('value', [])
    if field == 'more_contributors':
        return record.get(field, False)
    if field in ('kind', 'edition'):
        return tidy(record.get(field))
    if field in ('contributors', 'degree', 'event', 'unread'):
        return record.get(field, [] if field in ('contributors', 'unread') else {})
    raise Fault(f'no field is called {field}')


def is_absent(record, field):
    """True if the record does not say anything here, not even as text."""
    if field in ('title', 'subtitle', 'other_titles', 'abstract'):
        return not get(record, field)
    if field in ('container', 'issns', 'container_identifiers'):
        return not get(record, field)
    get(record, field)
    return not record.get(field)


def alternatives(expected):
    if isinstance(expected, dict) and set(expected) == {'any'}:
        return expected['any']
    return [expected]


def same(got, expected):
    return any(tidy(got) == tidy(one) for one in alternatives(expected))


def begins(got, expected):
    return any(got is not None and got.startswith(tidy(one)) for one in alternatives(expected))


def ends(got, expected):
    return any(got is not None and got.endswith(tidy(one)) for one in alternatives(expected))


def same_issns(got, expected):
    if len(got) != len(expected):
        return False
    left = list(got)
    for one in sorted(expected, key=lambda one: -len(one)):  # those that name their kind first
        found = [issn for issn in left if one in (issn, issn.split()[-1])]
        if not found:
            return False
        left.remove(found[0])
    return True


def plain_number(text):
    return re.sub(r'[-\s]', '', text)


def has_identifier(got, expected):
    for one in alternatives(expected):
        scheme, _, number = one.partition(' ')
        for candidate in got:
            own_scheme, _, own_number = candidate.rpartition(' ')
            if plain_number(own_number) == plain_number(number) and scheme in ('*', own_scheme):
                return True
    return False


class Comparison:
    """Counts the facts of one record and keeps what does not hold."""

    def __init__(self, where):
        self.where, self.asked, self.held, self.faults = where, 0, 0, []

    def add(self, other):
        self.asked += other.asked
        self.held += other.held
        self.faults += other.faults

    def fact(self, field, holds, got, expected):
        self.asked += 1
        if holds:
            self.held += 1
        else:
            self.faults.append(f'{self.where}, {field}: got {show(got)}, expected {show(expected)}')

    def contributors(self, record, expected):
        got = record.get('contributors', [])
        wanted = [one if isinstance(one, dict) and 'name' in one else {'name': one}
                  for one in expected]
        names = [name((c.get('names') or [{}])[0]) or tidy(c.get('text')) for c in got]
        self.fact('contributors', len(got) == len(wanted), names, [one['name'] for one in wanted])
        for at, one in enumerate(wanted):
            here = got[at] if at < len(got) else {}
            field = f'contributors[{at + 1}]'
            unknown = set(one) - set(ROLES)
            if unknown:
                raise Fault(f'{self.where}, {field}: nothing is called {unknown}')
            self.fact(f'{field} name', at < len(got) and same(names[at], one['name']),
                      names[at] if at < len(got) else None, one['name'])
            role = one.get('role', 'author')
            self.fact(f'{field} role', same(here.get('role'), role), here.get('role'), role)
            for key in ('role_text', 'kind'):
                if key in one:
                    value = here.get(key)
                    self.fact(f'{field} {key}', same(value, one[key]), value, one[key])
            if 'affiliations' in one:
                places = texts(here.get('affiliations', []))
                self.fact(f'{field} affiliations', len(places) == len(one['affiliations']) and
                          all(map(same, places, one['affiliations'])), places, one['affiliations'])
            if 'forms' in one:
                forms = [name(form) for form in here.get('names', [])[1:]]
                self.fact(f'{field} forms', len(forms) == len(one['forms']) and
                          all(map(same, forms, one['forms'])), forms, one['forms'])

    def titles(self, record, expected):
        got = get(record, 'other_titles')
        wanted = [one if isinstance(one, dict) and 'text' in one else {'text': one}
                  for one in expected]
        self.fact('other_titles', len(got) == len(wanted), [whole_title(t) for t in got],
                  [one['text'] for one in wanted])
        for one in wanted:
            found = [t for t in got if same(whole_title(t), one['text'])]
            holds = any(same(t['kind'], one.get('kind', t['kind'])) for t in found)
            self.fact('other_titles', holds, [(t['kind'], whole_title(t)) for t in got], one)

    def parts(self, record, field, expected):
        got = record.get(field, {})
        for key, value in expected.items():
            if key in ('granted', 'date'):
                here = date(got.get(key))
            elif isinstance(got.get(key), dict):
                here = tidy(got[key].get('text'))
            else:
                here = tidy(got.get(key))
            self.fact(f'{field} {key}', same(here, value), here, value)

    def one(self, record, field, expected):
        if field == 'contributors':
            self.contributors(record, expected)
        elif field == 'other_titles':
            self.titles(record, expected)
        elif field in ('degree', 'event'):
            self.parts(record, field, expected)
        elif field == 'absent':
            for member in expected:
                self.fact(member, is_absent(record, member), get(record, member), 'nothing')
        elif field in ('somewhere', 'nowhere'):
            everything = list(strings(record))
            for text in expected:
                found = any(tidy(text) in one for one in everything)
                self.fact(field, found == (field == 'somewhere'),
                          'it' if found else 'nothing', text)
        elif field == 'either':
            attempts = [compare_record(record, facts, self.where) for facts in expected]
            self.fact('either', any(not attempt.faults for attempt in attempts),
                      [fault.split(', ', 2)[-1] for a in attempts for fault in a.faults], expected)
        elif field in ('urls', 'notes'):
            got = get(record, field)
            for text in expected:
                self.fact(field, any(same(one, text) for one in got), got, text)
        elif field in ('identifiers', 'container_identifiers'):
            got = get(record, field)
            for text in expected:
                self.fact(field, has_identifier(got, text), got, text)
        elif field == 'issns':
            got = get(record, field)
            self.fact(field, same_issns(got, expected), got, expected)
        elif field == 'languages':
            got = get(record, field)
            self.fact(field, sorted(got) == sorted(expected), got, expected)
        elif field == 'abstract':
            got = get(record, field)
            self.fact(field, begins(got, expected), got and got[:40], expected)
        elif field == 'abstract_ends':
            got = get(record, field)
            self.fact(field, ends(got, expected), got and got[-40:], expected)
        elif field == 'abstracts':
            got = get(record, field)
            self.fact(field, len(got) == len(expected) and all(map(begins, got, expected)),
                      [text[:40] for text in got], expected)
        elif field == 'container' and (isinstance(expected, str) or 'any' in expected):
            got = ' = '.join(get(record, field)) or None
            self.fact(field, same(got, expected), got, expected)
        elif field in ('container', 'publishers', 'places', 'keywords', 'series'):
            got = get(record, field)
            wanted = listed(expected)
            self.fact(field, len(got) == len(wanted) and all(map(same, got, wanted)), got, expected)
        elif field == 'cited_by_counts':
            self.fact(field, get(record, field) == expected, get(record, field), expected)
        else:
            self.fact(field, same(get(record, field), expected), get(record, field), expected)


def show(value):
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def compare_record(record, facts, where):
    comparison = Comparison(where)
    if not record:
        comparison.asked = count(facts)
        comparison.faults = [f'{where}: got nothing, expected a record']
        return comparison
    for field, expected in facts.items():
        if field == 'record':
            continue
        if field == 'title':
            whole = expected
            if 'subtitle' in facts:
                whole = {'any': [f'{title} : {part}' for title in alternatives(expected)
                                 for part in alternatives(facts['subtitle'])]}
            comparison.fact(field, same(get(record, field), whole), get(record, field), whole)
        else:
            comparison.one(record, field, expected)
    return comparison


def run(program, text):
    """The records that the program makes of the bytes; [] if it wrote none."""
    done = subprocess.run([program, '-q', '-t', 'json'], input=text, stdout=subprocess.PIPE,
                          stderr=subprocess.DEVNULL, timeout=120)
    if done.returncode not in (0, 1):
        raise Fault(f'{program} ends with status {done.returncode}')
    return json.loads(done.stdout.decode('utf-8'))


def count(facts):
    """How many facts there are at most: what a record that is not there fails in."""
    return sum(len(value) if isinstance(value, list) else 1 for value in facts.values())


def compare_records(program, title, page, wanted):
    """The comparison of a whole page."""
    with open(page, 'rb') as file:
        got = run(program, file.read())
    total = wanted.get('total', len(wanted['records']))
    whole = Comparison(title)
    whole.fact('records', len(got) == total, len(got), total)
    for at, facts in enumerate(wanted['records']):
        number = facts.get('record', at + 1)
        record = got[number - 1] if number <= len(got) else {}
        whole.add(compare_record(record, facts, f'{title}, record {number}'))
    return whole


def plain_journal(text):
    """A journal's name without its statements of responsibility: they may be kept or not."""
    return re.sub(r'\s', '', re.sub(r' / .*?(?= = |$)', '', tidy(text or '')))


def compare_lines(program, title, page, wanted):
    """The comparison of lines that are a record each; a fact is a line that is right in full."""
    with open(page, encoding='utf-8') as file:
        written = file.read().splitlines()
    whole = Comparison(title)
    for number, journal, issue, total, issued, span in wanted['lines']:
        got = run(program, written[number - 1].encode('utf-8') + b'\n')
        record = got[0] if got else {}
        comparison = Comparison(f'{title}, line {number}')
        held = ' = '.join(get(record, 'container'))
        comparison.fact('container', plain_journal(held) == plain_journal(journal), held, journal)
        for field, value in (('issue', issue), ('total_number', total), ('issued', issued),
                             ('pages', span)):
            comparison.fact(field, same(get(record, field), value), get(record, field), value)
        whole.asked += 1
        whole.held += not comparison.faults
        whole.faults += comparison.faults
    percent = 100 * whole.held / whole.asked
    print(f'{title}: {whole.held} of {whole.asked} lines, {percent:.1f} %')
    return whole


def find_page(folder, stem, wanted):
    if 'page' in wanted:
        return os.path.join(folder, wanted['page'])
    found = [path for path in glob.glob(os.path.join(glob.escape(folder), f'{stem}.*'))
             if not path.endswith('.json')]
    return found[0] if found else os.path.join(folder, f'{stem}.txt')


def expectations(reference, which):
    """(name, expectation, page) of all of them."""
    found = []
    if which != 'own':
        for path in sorted(glob.glob(os.path.join(HERE, 'expected', '*.json'))):
            stem = os.path.splitext(os.path.basename(path))[0]
            found.append((stem, path, os.path.join(reference, 'data', 'pages')))
    if which != 'real':
        for path in sorted(glob.glob(os.path.join(SOURCE, 'tests', 'cases', '*', 'facts.json'))):
            folder = os.path.dirname(path)
            found.append((os.path.basename(folder), path, folder))
        for path in sorted(glob.glob(os.path.join(SOURCE, 'tests', 'layouts', '*.json'))):
            stem = os.path.splitext(os.path.basename(path))[0]
            found.append((stem, path, os.path.dirname(path)))
    for title, path, folder in found:
        with open(path, encoding='utf-8') as file:
            try:
                wanted = json.load(file)
            except ValueError as error:
                raise Fault(f'{path}: {error}')
        stem = 'input' if os.path.basename(path) == 'facts.json' else title
        yield title, wanted, find_page(folder, stem, wanted)


def main():
    parser = argparse.ArgumentParser(
        description='Compares what shoshi reads with what a person took from the same page.')
    parser.add_argument('--bin', required=True, help='the program')
    parser.add_argument('--reference', default=os.environ.get('SHOSHI_REFERENCE') or
                        os.path.join(SOURCE, '..', 'shared'), help='where data/pages is')
    parser.add_argument('--set', choices=('real', 'own'), help='only these expectations')
    parser.add_argument('-q', '--quiet', action='store_true', help='one line a page, no mismatches')
    parser.add_argument('names', nargs='*', metavar='NAME')
    options = parser.parse_args()

    asked = held = 0
    fine, compared = True, set()
    for title, wanted, page in expectations(options.reference, options.set):
        if options.names and title not in options.names:
            continue
        if 'left_out' in wanted:
            print(f'{title}: left out: {wanted["left_out"]}')
            continue
        if not os.path.exists(page):
            print(f'{title}: no page at hand')
            continue
        compared.add(title)
        compare = compare_lines if 'lines' in wanted else compare_records
        comparison = compare(options.bin, title, page, wanted)
        if options.quiet:
            print(f'{title}: {comparison.held} of {comparison.asked} facts')
        else:
            for fault in comparison.faults:
                print(fault)
        asked, held = asked + comparison.asked, held + comparison.held
        fine = fine and 100 * comparison.held >= wanted.get('percent', 100) * comparison.asked
    unknown = set(options.names) - compared
    if unknown:
        print(f'nothing to compare is called {", ".join(sorted(unknown))}', file=sys.stderr)
        return 1
    if not compared:
        return 77
    print(f'{held} of {asked} facts')
    return 0 if fine else 1


if __name__ == '__main__':
    signal.signal(signal.SIGPIPE, signal.SIG_DFL)
    try:
        sys.exit(main())
    except Fault as fault:
        sys.exit(f'compare.py: {fault}')
