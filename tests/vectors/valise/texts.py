# SPDX-License-Identifier: Apache-2.0
"""Texts, from docs/formats.md, section 7, alone: updates, documents, the code of a history, and what it means.

Plain rather than quick: the merge looks through all of the document for every operation.

Compressed frames need a decompressor, which Python does not come with. Those of the small example hold their
content as it is; the larger one is kept without frames, as the product wrote it, in larger_text.json.
"""
import json
import pathlib
from collections import namedtuple

FORWARD_INSERTIONS, BACKWARD_INSERTIONS, FORWARD_DELETIONS, BACKWARD_DELETIONS = range(4)
INSERTIONS = (FORWARD_INSERTIONS, BACKWARD_INSERTIONS)

# What an operation says: parents are pairs of author and sequence number, a deletion has no text.
Operation = namedtuple("Operation", "author sequence is_deletion position text parents")


# Numbers, names and frames


def varint(value):
    return bytes([value]) if value < 128 else bytes([value & 127 | 128]) + varint(value >> 7)


def difference(value):
    return varint(2 * abs(value) + (value < 0))


def name(text):
    return varint(len(text)) + text


class Reader:
    def __init__(self, data):
        self.data = data

    def take(self, size):
        assert size <= len(self.data)
        taken, self.data = self.data[:size], self.data[size:]
        return taken

    def number(self, size):
        return int.from_bytes(self.take(size), "little")

    def varint(self):
        value, place = 0, 0
        while True:
            byte = self.take(1)[0]
            value |= (byte & 127) << 7 * place
            if byte < 128:
                assert value < 2**32 and (byte or not place)
                return value
            place += 1

    def name(self):
        return self.take(self.varint())


def xxh64(data):
    one, two, three, four, five = (0x9E3779B185EBCA87, 0xC2B2AE3D27D4EB4F, 0x165667B19E3779F9,
                                   0x85EBCA77C2B2AE63, 0x27D4EB2F165667C5)

    def turned(value, by):
        value %= 2**64
        return (value << by | value >> 64 - by) % 2**64

    def mixed(lane, value):
        return turned(lane + value * two, 31) * one

    rest, size, value = Reader(data), len(data), five
    if size >= 32:
        lanes = [one + two, two, 0, -one]
        while len(rest.data) >= 32:
            lanes = [mixed(lane, rest.number(8)) for lane in lanes]
        value = sum(turned(lane, by) for lane, by in zip(lanes, (1, 7, 12, 18)))
        for lane in lanes:
            value = (value % 2**64 ^ mixed(0, lane) % 2**64) * one + four
    value += size
    while len(rest.data) >= 8:
        value = turned(value ^ mixed(0, rest.number(8)) % 2**64, 27) * one + four
    if len(rest.data) >= 4:
        value = turned(value ^ rest.number(4) * one % 2**64, 23) * two + three
    while rest.data:
        value = turned(value ^ rest.number(1) * five % 2**64, 11) * one
    for by, factor in ((33, two), (29, three), (32, 1)):
        value %= 2**64
        value = (value ^ value >> by) * factor
    return value % 2**64


def unpacked(frame):
    """A zstd frame (RFC 8878) whose blocks are all raw, or one byte over and over."""
    rest, content = Reader(frame), b""
    assert rest.number(4) == 0xFD2FB528
    descriptor = rest.number(1)
    is_single, has_checksum = descriptor >> 5 & 1, descriptor >> 2 & 1
    rest.take(1 - is_single)
    rest.take((0, 1, 2, 4)[descriptor & 3])
    rest.take((is_single, 2, 4, 8)[descriptor >> 6])
    is_last = False
    while not is_last:
        header = rest.number(3)
        is_last, kind, size = header & 1, header >> 1 & 3, header >> 3
        assert kind < 2
        content += rest.take(1) * size if kind else rest.take(size)
    assert has_checksum and rest.number(4) == xxh64(content) % 2**32 and not rest.data
    return content


def packed(content):
    """A frame with one raw block, of up to 128 KiB."""
    block = (len(content) << 3 | 1).to_bytes(3, "little") + content
    return bytes.fromhex("28b52ffd0438") + block + (xxh64(content) % 2**32).to_bytes(4, "little")


def part(content):
    frame = packed(content)
    return varint(len(content)) + (varint(len(frame)) + frame if content else b"")


def read_part(rest):
    size = rest.varint()
    content = unpacked(rest.take(rest.varint())) if size else b""
    assert len(content) == size
    return content


# Updates


def in_runs(operations, goes_on):
    """Cuts operations where `goes_on`, asked with those of a run and the next one, says no."""
    runs = []
    for operation in operations:
        if runs and goes_on(runs[-1], operation):
            runs[-1].append(operation)
        else:
            runs.append([operation])
    return runs


def follows_own(operation):
    return operation.parents == [(operation.author, operation.sequence - 1)]


def is_one_work(run, following):
    return following.author == run[0].author and follows_own(following)


def is_backward(run):
    return len(run) > 1 and run[1].position == run[0].position - run[0].is_deletion


def has_one_direction(run, following):
    kind = following.is_deletion
    steps = {(not kind) - is_backward(run)} if len(run) > 1 else {not kind, -kind}
    return kind == run[0].is_deletion and following.position - run[-1].position in steps


def update(operations, layout=b"\x10", untold=0):
    authors, body, cursor = [], b"", 0

    def place(author):
        if author not in authors:
            authors.append(author)
        return authors.index(author)

    works = in_runs(operations, is_one_work)
    for work in works:
        first, has_more = work[0], work is not works[-1]
        body += varint(4 * place(first.author) + 2 * has_more + follows_own(first)) + varint(first.sequence)
        if not follows_own(first):
            body += varint(len(first.parents))
            body += b"".join(varint(place(author)) + varint(sequence) for author, sequence in first.parents)
        runs = in_runs(work, has_one_direction)
        for run in runs:
            is_deletion = run[0].is_deletion
            body += varint(8 * len(run) + 4 * (run is not runs[-1]) + 2 * is_backward(run) + is_deletion)
            body += difference(run[0].position - cursor)
            cursor = run[-1].position + (not is_deletion and not is_backward(run))
    told = authors[untold:]
    names = varint(len(told)) + b"".join(name(author.encode()) for author in told)
    return layout + names + body + "".join(operation.text for operation in operations).encode()


def own_work(operations):
    return update(operations, b"\x12", 1)


# The code of a history


class RangeDecoder:
    def __init__(self, code):
        self.code, self.place = code, 0
        self.range, self.value = 2**32 - 1, 0
        for _ in range(4):
            self.value = self.value << 8 | self.next_byte()

    def next_byte(self):
        assert self.place < len(self.code) + 8
        self.place += 1
        return self.code[self.place - 1] if self.place <= len(self.code) else 0

    def bit(self, chance):
        bound = (self.range >> 16) * chance
        bit = self.value >= bound
        if bit:
            self.value -= bound
            self.range -= bound
        else:
            self.range = bound
        while self.range < 2**24:
            self.range <<= 8
            self.value = self.value << 8 | self.next_byte()
        return int(bit)


class Models:
    """Every bit has a likelihood of its own, by the words and numbers that say which bit it is."""

    def __init__(self, code):
        self.decoder, self.likelihoods = RangeDecoder(code), {}

    def bit(self, *which):
        quick, slow = self.likelihoods.get(which, (32768, 32768))
        bit = self.decoder.bit(max(32, min(65504, (quick + slow) // 2)))
        goal = 0 if bit else 65535
        self.likelihoods[which] = quick + (goal - quick >> 4), slow + (goal - slow >> 7)
        return bit

    def number(self, *which):
        length = 1
        for _ in range(6):
            length = length << 1 | self.bit(which, "length", length)
        length -= 64
        assert length <= 32
        value = min(length, 1)
        for place in range(1, length):
            value = value << 1 | (self.bit(which, length, value) if place <= 3 else self.bit(which, length, "rest"))
        return value


class Records:
    """Records of one kind; those that come again are told by one bit."""

    def __init__(self, models, kind):
        self.models, self.kind = models, kind
        self.records, self.followers = [], {}
        self.expected, self.in_a_row = None, 0

    def context(self):
        value = 0
        for record in self.records[-4:] if len(self.records) >= 4 else []:
            for number in record:
                value = (value + number + 1) * 0x9E3779B97F4A7C15 % 2**64
        return value

    def next(self, read):
        expected = None if self.expected is None else self.records[self.expected]
        is_expected = expected is not None and self.models.bit(self.kind, "is expected", min(self.in_a_row, 15))
        record = expected if is_expected else read()
        self.records.append(record)
        came_before = self.followers.get(self.context())
        self.followers[self.context()] = len(self.records)
        if record == expected:
            self.in_a_row, self.expected = self.in_a_row + 1, self.expected + 1
        else:
            self.in_a_row, self.expected = 0, came_before
        return record


class Piece:
    def __init__(self, author, first):
        self.author, self.first, self.size = author, first, 0


class HistoryReader:
    """Reads pieces and their operations, and replays them on the way: positions are told by where characters are."""

    def __init__(self, code, authors, merge):
        self.models, self.authors, self.merge = Models(code), authors, merge
        self.piece_records, self.run_records = Records(self.models, "pieces"), Records(self.models, "runs")
        self.pieces, self.recent, self.last_parent_count = [], [], 0
        self.last_runs, self.run_count = {}, 0

    def read_piece(self):
        record = self.piece_records.next(self.read_piece_record)
        rank, numbers = record[0], record[2:]
        assert rank <= len(self.recent)
        parents = [self.parent(*numbers[i:i + 3]) for i in range(0, len(numbers), 3)]
        author = self.recent.pop(rank) if rank < len(self.recent) else rank
        self.recent.insert(0, author)
        self.merge.begin(self.authors[author], parents)
        piece = Piece(author, len(self.merge.operations))
        is_first, is_last = True, False
        while not is_last:
            is_last = self.read_run(author, is_first)
            is_first = False
        piece.size = len(self.merge.operations) - piece.first
        self.pieces.append(piece)

    def read_piece_record(self):
        rank = self.models.number("rank")
        count = self.models.number("parents", min(self.last_parent_count, 2))
        self.last_parent_count = count
        record = [rank, count]
        for i in range(count):
            models = min(i, 2), min(rank, 2)
            record += [self.models.number(what, *models) for what in ("author", "pieces", "operations")]
        return record

    def parent(self, rank, later_pieces, later_operations):
        own = [piece for piece in self.pieces if piece.author == self.recent[rank]]
        piece = own[-1 - later_pieces]
        assert later_operations < piece.size
        return piece.first + piece.size - 1 - later_operations

    def read_run(self, author, is_first):
        last_kind, last_operation = self.last_runs.get(author, (4, None))
        models = is_first, last_kind
        kind, distance, count, is_last = self.run_records.next(lambda: self.read_run_record(models))
        expected = 0
        if last_operation is not None:
            expected = self.merge.cursor(last_operation, last_kind == FORWARD_INSERTIONS) - (kind == BACKWARD_DELETIONS)
        position = expected + (-(distance >> 1) if distance & 1 else distance >> 1)
        self.merge.apply(kind, position, count)
        self.last_runs[author] = kind, len(self.merge.operations) - 1
        self.run_count += 1
        return is_last

    def read_run_record(self, models):
        high = self.models.bit("kind", "high", models)
        kind = 2 * high + self.models.bit("kind", high, models)
        magnitude = self.models.number("distance", kind, models)
        length = min((2 * magnitude).bit_length(), 15)
        sign = self.models.bit("sign", kind, length, models) if magnitude else 0
        count = self.models.number("count", kind, magnitude == 0, models)
        is_last = self.models.bit("is last", kind, min(count, 7))
        return [kind, 2 * magnitude + sign, count, is_last]


# What operations make


class Moment:
    """An operation as the merge has it. `target` is the character that it inserts or deletes."""

    def __init__(self, author, sequence, parents, kind, position):
        self.author, self.sequence, self.parents, self.kind, self.position = author, sequence, parents, kind, position
        self.target, self.text, self.left, self.right = None, "", None, None


class Merge:
    """FugueMax, over plain lists. A character is known by the number of the operation that inserted it."""

    def __init__(self):
        self.operations, self.order, self.sequences = [], [], {}

    def begin(self, author, parents):
        self.author, self.parents = author, parents
        self.seen, ahead = set(), list(parents)
        while ahead:
            operation = ahead.pop()
            if operation not in self.seen:
                self.seen.add(operation)
                ahead += self.operations[operation].parents
        self.gone = {self.operations[i].target for i in self.seen if self.operations[i].kind not in INSERTIONS}

    def is_there(self, character):
        return character in self.seen and character not in self.gone

    def place_behind(self, count):
        place = 0
        while count:
            count -= self.is_there(self.order[place])
            place += 1
        return place

    def cursor(self, operation, is_after):
        place = self.order.index(self.operations[operation].target)
        before = sum(map(self.is_there, self.order[:place]))
        return before + (is_after and self.is_there(self.order[place]))

    def apply(self, kind, position, count):
        step = {FORWARD_INSERTIONS: 1, BACKWARD_DELETIONS: -1}.get(kind, 0)
        assert count and position + step * (count - 1) >= 0
        for i in range(count):
            sequence = self.sequences.get(self.author, 0)
            self.sequences[self.author] = sequence + 1
            operation = Moment(self.author, sequence, self.parents, kind, position + step * i)
            number = len(self.operations)
            self.operations.append(operation)
            if kind in INSERTIONS:
                operation.target = number
                self.insert(operation, number)
            else:
                operation.target = self.order[self.place_behind(operation.position + 1) - 1]
                self.gone.add(operation.target)
            self.seen.add(number)
            self.parents = [number]

    def insert(self, operation, number):
        place = self.place_behind(operation.position)
        operation.left = self.order[place - 1] if place else None
        operation.right = next((other for other in self.order[place:] if other in self.seen), None)
        self.order.insert(self.place_for(operation, place), number)

    def place_for(self, operation, place):
        left, right = place - 1, self.place_of(operation.right, len(self.order))
        is_undecided = False
        for at in range(place, right):
            other = self.operations[self.order[at]]
            other_left, other_right = self.place_of(other.left, -1), self.place_of(other.right, len(self.order))
            if other_left < left:
                break
            if other_left == left:
                is_before = (operation.author, operation.sequence) < (other.author, other.sequence)
                if other_right == right and is_before:
                    break
                is_undecided = other_right < right
            if not is_undecided:
                place = at + 1
        return place

    def place_of(self, character, if_none):
        return if_none if character is None else self.order.index(character)

    def give_text(self, text, deleted):
        gone = {operation.target for operation in self.operations if operation.kind not in INSERTIONS}
        characters = [iter(text), iter(deleted)]
        for character in self.order:
            self.operations[character].text = next(characters[character in gone])
        assert [next(rest, None) for rest in characters] == [None, None]
        return len(gone)


# Documents


def opened(document):
    """The parts of a full document."""
    rest = Reader(document)
    assert rest.take(3) == b"VT\x10"
    text, past, deleted = (read_part(rest) for _ in range(3))
    assert not rest.data
    return text.decode(), past, deleted.decode()


def full(text, past, deleted):
    return b"VT\x10" + part(text.encode()) + part(past) + part(deleted.encode())


def snapshot(text, past):
    return b"VT\x11" + part(text.encode()) + part(past)


def history(text, past, deleted):
    """All operations, in the order of the past, and the named versions."""
    rest = Reader(past)
    authors = [rest.name().decode() for _ in range(rest.varint())]
    piece_count, run_count, deleted_count = rest.varint(), rest.varint(), rest.varint()
    merge = Merge()
    code = rest.name()
    assert run_count // 32 <= len(code)
    reader = HistoryReader(code, authors, merge)
    for _ in range(piece_count):
        reader.read_piece()
    assert reader.run_count == run_count
    assert merge.give_text(text, deleted) == deleted_count
    versions = [named_version(rest, authors) for _ in range(rest.varint())]
    assert not rest.data and versions == sorted(versions)
    return [said(merge, moment) for moment in merge.operations], versions


def named_version(rest, authors):
    version_name = rest.name().decode()
    return version_name, [(authors[rest.varint()], rest.varint()) for _ in range(rest.varint())]


def said(merge, moment):
    parents = [(merge.operations[i].author, merge.operations[i].sequence) for i in moment.parents]
    is_deletion, text = moment.kind not in INSERTIONS, moment.text if moment.kind in INSERTIONS else ""
    return Operation(moment.author, moment.sequence, is_deletion, moment.position, text, parents)


# Vectors


def work(author, first, position, text, parents, deleted=0):
    """Somebody deletes forward, or else types, at a position."""
    operations = []
    for i in range(deleted or len(text)):
        operations.append(Operation(author, first + i, deleted > 0, position + (0 if deleted else i),
                                    "" if deleted else text[i], parents))
        parents = [(author, first + i)]
    return operations


def in_words(operation):
    does = "deletes" if operation.is_deletion else f"inserts {operation.text!r}"
    upon = " and ".join(f"{author} {sequence}" for author, sequence in operation.parents) or "nothing"
    return f"{operation.author} {operation.sequence} {does} at {operation.position}, upon {upon}"


def example():
    amina = (work("amina", 0, 0, "Yes.", []) + work("amina", 4, 0, "", [("amina", 3)], deleted=3)
             + work("amina", 7, 0, "No", [("amina", 6)]))
    bo = work("bo", 0, 3, ", in part", [("amina", 3)])
    document = bytes.fromhex(
        "5654100c1928b52ffd04006100004e6f2c20696e20706172742ea95e0016233028b52ffd04001901000205616d696e610262"
        "6f03040314000000c79cc088a2fc7418194672fedb0bd67a9000a76514d6031028b52ffd04001900005965736af77d55")
    text, past, deleted = opened(document)
    operations, versions = history(text, past, deleted)
    assert operations == amina + bo and not versions
    return {
        "amina": update(amina).hex(), "bo": update(bo).hex(), "own_work": own_work(bo).hex(), "full": document.hex(),
        "snapshot": snapshot(text, past).hex(), "text": text, "deleted": deleted,
        "operations": [in_words(operation) for operation in operations],
    }


def larger_example():
    with open(pathlib.Path(__file__).with_name("larger_text.json"), encoding="utf-8") as file:
        kept = json.load(file)
    text, past, deleted = kept["text"], bytes.fromhex(kept["past"]), kept["deleted"]
    operations, versions = history(text, past, deleted)
    return {
        "text": text, "full": full(text, past, deleted).hex(), "snapshot": snapshot(text, past).hex(),
        "update": update(operations).hex(),
        "versions": [{"name": name, "last": [{"author": author, "sequence": sequence} for author, sequence in last]}
                     for name, last in versions],
    }
