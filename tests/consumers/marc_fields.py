#!/usr/bin/env python3
"""Reads MARC in four serialisations by the letter of their rules. Standard library only.

    python3 marc_fields.py print FILE       the fields, in a form that is the same for all four
    python3 marc_fields.py compare NAME     NAME.marc, .marcxml, .marc-json and .mrk hold the same

The suffix of FILE says how it is read; .json is MARC-in-JSON laid out in any way. A field is a line: the tag, a space, then the value of a
control field, or the indicators and, each after a tab, the subfields, code first. The leader is a
field LDR with its two lengths as dots. An empty line ends a record. Whatever a rule forbids is told
on standard error with the number of its record, and the status is 1.

Rules: ISO 2709 and MARC 21 Specifications, "Record Structure": lengths count bytes; the directory
describes the fields one after the other, without a gap; no delimiter in data. MARCXML: MARC21slim.
MARC-in-JSON: one object a line. Mnemonic: two spaces behind the tag, \\ for a blank in indicators
and control fields, {dollar} {lcub} {rcub} {bsol}.

ISO 2709 has a field of 9,999 bytes and a record of 99,999 bytes at most, so `compare` allows of a
field that is longer, and of no other:
    a note or keyword (500 502 504 520 546 653) goes on in fields that begin with "… "
    any other field has subfields that end in "…", and perhaps fewer of them
and of a record that is longer: fields are missing, of those that shoshi says it may leave out.
"""
import json
import re
import sys
import xml.etree.ElementTree

SUBFIELD, FIELD, RECORD = b'\x1f', b'\x1e', b'\x1d'
LONGEST_FIELD, LONGEST_RECORD = 9_999, 99_999
CONTINUED = {'500', '502', '504', '520', '546', '653'}
NOT_REPEATED = ('001', '003', '005', '008', '040', '100', '110', '111', '245')
LEFT_OUT = CONTINUED | {'880', '246', '490', '700', '710', '711', '856', '024', '020', '088'}
SLIM = '{http://www.loc.gov/MARC21/slim}'
LEADER = re.compile(r'[0-9]{5}[acdnp][a-z][a-z][ a] *a22[0-9]{5}[ 1-8uz][ aciu][ abc]4500')
SPACE = re.compile(r'\s*')
CONTROL = re.compile('[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]')


class Fault(Exception):
    """What a rule forbids."""


def demand(holds, message):
    if not holds:
        raise Fault(message)


# A record is a list of fields; a field is (tag, text) or (tag, indicators, ((code, text), ...)).

def read_iso2709(data):
    while data:
        length = int(data[:5])
        record, data = data[:length], data[length:]
        demand(len(record) == length and record.endswith(RECORD), 'record length')
        base = int(record[12:17])
        directory = record[24:base - 1]
        demand(record[base - 1:base] == FIELD and len(directory) % 12 == 0, 'base address')
        fields = [('LDR', record[:24].decode('ascii'))]
        position = base
        for entry in (directory[i:i + 12] for i in range(0, len(directory), 12)):
            demand(entry.isdigit(), f'directory entry {entry}')
            tag, field_length, start = entry[:3].decode(), int(entry[3:7]), int(entry[7:])
            demand(base + start == position, f'{tag} does not begin where the last field ended')
            position += field_length
            value = record[base + start:position]
            demand(value.endswith(FIELD) and value.count(FIELD) == 1, f'{tag} has no end')
            fields.append(iso2709_field(tag, value[:-1]))
        demand(position == length - 1 and record.count(RECORD) == 1, 'bytes behind the last field')
        yield fields


def iso2709_field(tag, value):
    if tag < '010':
        return tag, value.decode('utf-8')
    head, *subfields = value.split(SUBFIELD)
    demand(len(head) == 2, f'{tag} has not two indicators')
    texts = [subfield.decode('utf-8') for subfield in subfields]
    return tag, head.decode('ascii'), tuple((text[:1], text[1:]) for text in texts)


def read_marcxml(data):
    root = xml.etree.ElementTree.fromstring(data)
    demand(root.tag == SLIM + 'collection', f'root {root.tag}')
    for record in root:
        demand(record.tag == SLIM + 'record', f'element {record.tag}')
        yield [marcxml_field(element) for element in record]


def marcxml_field(element):
    if element.tag == SLIM + 'leader':
        return 'LDR', element.text
    if element.tag == SLIM + 'controlfield':
        return element.get('tag'), element.text
    demand(element.tag == SLIM + 'datafield', f'element {element.tag}')
    for subfield in element:
        demand(subfield.tag == SLIM + 'subfield' and len(subfield) == 0, f'in {element.get("tag")}')
    return (element.get('tag'), element.get('ind1') + element.get('ind2'),
            tuple((subfield.get('code'), subfield.text or '') for subfield in element))


def read_marc_json(data):
    for line in data.decode('utf-8').removesuffix('\n').split('\n') if data else []:
        yield marc_json_record(json.loads(line, object_pairs_hook=only_once))


def read_any_json(data):
    decoder = json.JSONDecoder(object_pairs_hook=only_once)
    text = data.decode('utf-8')
    at = SPACE.match(text).end()
    while at < len(text):
        value, end = decoder.raw_decode(text, at)
        yield from map(marc_json_record, value if isinstance(value, list) else [value])
        at = SPACE.match(text, end).end()


def marc_json_record(record):
    demand(set(record) == {'leader', 'fields'}, f'members {list(record)}')
    return [('LDR', record['leader'])] + [marc_json_field(field) for field in record['fields']]


def only_once(pairs):
    demand(len(dict(pairs)) == len(pairs), f'a name twice: {pairs}')
    return dict(pairs)


def marc_json_field(field):
    (tag, value), = field.items()
    if isinstance(value, str):
        return tag, value
    demand(set(value) == {'ind1', 'ind2', 'subfields'}, f'members of {tag}: {list(value)}')
    subfields = [pair for subfield in value['subfields'] for pair in subfield.items()]
    demand(len(subfields) == len(value['subfields']), f'subfields of {tag}')
    return tag, value['ind1'] + value['ind2'], tuple(subfields)


MNEMONICS = {'dollar': '$', 'lcub': '{', 'rcub': '}', 'bsol': '\\'}


def without_mnemonics(text):
    demand('{' not in re.sub(r'\{[a-z]+\}', '', text), f'a brace as it is: {text}')
    return re.sub(r'\{([a-z]+)\}', lambda name: MNEMONICS[name[1]], text)


def read_mrk(data):
    fields = []
    for line in re.split('\r?\n', data.decode('utf-8')):
        if line:
            demand(re.match('=([0-9]{3}|LDR)  ', line), f'a line that is no field: {line}')
            fields.append(mrk_field(line[1:4], line[6:]))
        elif fields:
            yield fields
            fields = []
    demand(not fields, 'no empty line at the end')


def mrk_field(tag, value):
    if tag < '010' or tag == 'LDR':
        return tag, without_mnemonics(value.replace('\\', ' '))
    head, *subfields = value.split('$')
    demand(re.fullmatch(r'[0-9\\]{2}', head), f'indicators of {tag}: {head}')
    demand('\\' not in ''.join(subfields), f'a backslash as it is: {value}')
    return (tag, head.replace('\\', ' '),
            tuple((text[:1], without_mnemonics(text[1:])) for text in subfields))


WRITTEN = ('marc', 'marcxml', 'marc-json', 'mrk')
READERS = {'marc': read_iso2709, 'marcxml': read_marcxml, 'marc-json': read_marc_json,
           'mrk': read_mrk, 'json': read_any_json}


def check(fields):
    """What holds of a record in any serialisation. The name of a meeting may have the space behind
    it that its bracket needs."""
    tags = [field[0] for field in fields]
    demand(tags[0] == 'LDR' and LEADER.fullmatch(fields[0][1]), f'leader {fields[0][1]}')
    demand(tags[1] == '001', 'no 001')
    for tag in NOT_REPEATED:
        demand(tags.count(tag) <= 1, f'{tag} twice')
    for tag in ('001', '005', '008', '245'):
        demand(tag in tags, f'no {tag}')
    demand(tags[1:] == sorted(tags[1:]), f'order of the fields: {tags}')
    for field in fields:
        if len(field) == 2:
            demand(field[1] and field[1].isascii(), f'{field[0]}: {field[1]!r}')
            demand(field[0] != '008' or len(field[1]) == 40, f'008 has {len(field[1])} bytes')
            continue
        demand(re.fullmatch('[ 0-9]{2}', field[1]), f'indicators of {field[0]}: {field[1]}')
        demand(field[2], f'{field[0]} without a subfield')
        for code, text in field[2]:
            demand(re.fullmatch('[a-z0-9]', code), f'code {code!r} in {field[0]}')
            ends = text.removesuffix(' ') if (field[0], code) == ('711', 'a') else text
            demand(ends and ends == ends.strip(' '), f'${code} of {field[0]}: {text!r}')
            demand(not CONTROL.search(text), f'a control character in {field[0]} ${code}: {text!r}')


def read(path):
    kind = path.rsplit('.', 1)[1]
    with open(path, 'rb') as file:
        data = file.read()
    records = []
    try:
        for fields in READERS[kind](data):
            check(fields)
            leader = fields[0][1]
            fields[0] = 'LDR', '.....' + leader[5:12] + '.....' + leader[17:]
            records.append(fields)
    except (Fault, ValueError, KeyError, TypeError, xml.etree.ElementTree.ParseError) as fault:
        raise Fault(f'{path}: record {len(records) + 1}: {fault or type(fault).__name__}') from fault
    return records


def line_of(field):
    if len(field) == 2:
        return f'{field[0]} {field[1]}'
    return '\t'.join([f'{field[0]} {field[1]}', *(code + text for code, text in field[2])])


def field_bytes(field):
    if len(field) == 2:
        return len(field[1]) + 1
    return 3 + sum(2 + len(text.encode()) for _, text in field[2])


def record_bytes(fields):
    return 24 + 1 + 1 + sum(12 + field_bytes(field) for field in fields[1:])


def is_prefix(piece, whole):
    return whole.startswith(piece.removesuffix('…')) if piece.endswith('…') else piece == whole


def is_shortened(short, full):
    return (short[:2] == full[:2] and len(short[2]) <= len(full[2])
            and all(a == b and is_prefix(piece, whole)
                    for (a, piece), (b, whole) in zip(short[2], full[2])))


def continuation(fields, full):
    """How many of the fields are the long one in pieces, and whether its end is there."""
    code, rest = max(full[2], key=lambda subfield: len(subfield[1].encode()))
    count = 0
    for field in fields:
        pieces = [text for c, text in field[2] if c == code] if len(field) == 3 else []
        if field[:2] != full[:2] or len(pieces) != 1 or not rest:
            break
        piece = pieces[0].removeprefix('… ') if count else pieces[0]
        if not rest.startswith(piece) or (count and not pieces[0].startswith('… ')):
            break
        rest = rest[len(piece):].lstrip(' ')
        count += 1
    return count, not rest


def without_link(field):
    if len(field) == 3 and field[0] != '880' and field[2][0][0] == '6':
        return field[0], field[1], field[2][1:]
    return field


def compare_long(short, full):
    """`short` is what ISO 2709 holds of `full`, as far as its lengths allow."""
    at = 0
    missing = []
    for field in full:
        rest = short[at:]
        if rest and rest[0] == field:
            at += 1
        elif field_bytes(field) > LONGEST_FIELD and field[0] in CONTINUED:
            count, whole = continuation(rest, field)
            at += count
            if not whole:
                missing.append(field)
        elif field_bytes(field) > LONGEST_FIELD and rest and is_shortened(rest[0], field):
            at += 1
        elif rest and rest[0] == without_link(field):
            at += 1
        else:
            missing.append(field)
    demand(at == len(short), f'only in ISO 2709: {line_of(short[at])[:200]}' if at < len(short) else '')
    if missing:
        demand(record_bytes(short) + max(map(field_bytes, missing)) > LONGEST_RECORD,
               f'not in ISO 2709: {line_of(missing[0])[:200]}')
    for field in missing:
        demand(field[0] in LEFT_OUT, f'may not be left out: {line_of(field)[:200]}')


def compare(name):
    wanted = read(name + '.marcxml')
    for kind in WRITTEN:
        found = read(f'{name}.{kind}')
        demand(len(found) == len(wanted), f'{name}.{kind}: {len(found)} records, not {len(wanted)}')
        for number, (fields, full) in enumerate(zip(found, wanted), 1):
            if fields == full:
                continue
            where = f'{name}.{kind}: record {number}'
            if kind == 'marc':
                try:
                    compare_long(fields, full)
                except Fault as fault:
                    raise Fault(f'{where}: {fault}') from fault
                continue
            odd = [field for field in fields if field not in full]
            odd += [field for field in full if field not in fields]
            raise Fault(f'{where} differs: {[line_of(field)[:200] for field in odd[:4]]}')
    return len(wanted)


def main():
    task, path = sys.argv[1:]
    try:
        if task == 'compare':
            print(compare(path), 'records')
            return
        for fields in read(path):
            print(*map(line_of, fields), '', sep='\n')
    except Fault as fault:
        sys.exit(str(fault))


if __name__ == '__main__':
    main()
