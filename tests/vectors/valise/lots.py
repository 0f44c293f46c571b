# SPDX-License-Identifier: Apache-2.0
"""The draw of lots, for recompute.py: written from docs/formats.md, from the first lot to the record."""
import struct

from parts import Key, blake2b, context, number

PARTY, OWN, OTHER, ADDITIONAL, SIMILAR, MUTUAL, MOST, FEWEST = range(8)
SOFT, HARD = 1, 2
LOADS = (MOST, FEWEST)


# The stream


def rotated(word, bits):
    return (word << bits | word >> (32 - bits)) & 0xFFFFFFFF


def chacha20_block(key, counter):
    """RFC 8439, 2.3, with a nonce of zeros."""
    start = list(struct.unpack("<4I", b"expand 32-byte k") + struct.unpack("<8I", key)) + [counter, 0, 0, 0]
    words = start[:]
    for turn in range(20):
        columns = turn % 2 == 0
        for i in range(4):
            a, b, c, d = [4 * row + (i if columns else (i + row) % 4) for row in range(4)]
            for one, other, third, bits in ((a, b, d, 16), (c, d, b, 12), (a, b, d, 8), (c, d, b, 7)):
                words[one] = (words[one] + words[other]) & 0xFFFFFFFF
                words[third] = rotated(words[third] ^ words[one], bits)
    return struct.pack("<16I", *[(one + other) & 0xFFFFFFFF for one, other in zip(words, start)])


class Stream:
    def __init__(self, key):
        self.key, self.counter, self.bytes = key, 0, b""

    def below(self, bound):
        while True:
            if not self.bytes:
                self.bytes = chacha20_block(self.key, self.counter)
                self.counter += 1
            value, self.bytes = int.from_bytes(self.bytes[:8], "big"), self.bytes[8:]
            if value < (2**64 - 1) // bound * bound:
                return value % bound

    def shuffle(self, values):
        for i in range(len(values), 1, -1):
            j = self.below(i)
            values[i - 1], values[j] = values[j], values[i - 1]


# The inputs


class State:
    def __init__(self, code, group, system, party_to, may_review=True):
        self.code, self.group, self.system = code, group, system
        self.party_to, self.may_review = party_to, may_review


class Inputs:
    def __init__(self, instruments, states, under_review, sizes, rules, fewest, most, redraws, earlier):
        self.instruments, self.states, self.under_review, self.sizes = instruments, states, under_review, sizes
        self.rules, self.fewest, self.most, self.redraws, self.earlier = rules, fewest, most, redraws, earlier
        self.number = {state.code: i for i, state in enumerate(states)}

    def encoded(self):
        def short(text):
            return bytes([len(text)]) + text

        out = bytes([len(self.instruments)]) + b"".join(map(short, self.instruments))
        out += number(len(self.states), 2)
        for state in self.states:
            out += state.code + short(state.group) + short(state.system) + bytes([state.party_to, state.may_review])
        out += number(len(self.under_review), 2) + b"".join(self.under_review)
        out += bytes([len(self.sizes)]) + b"".join(number(size, 2) for size in self.sizes)
        out += bytes([len(self.rules)]) + b"".join(bytes(rule) for rule in self.rules)
        out += bytes([self.fewest, self.most, self.redraws])
        return out + number(len(self.earlier), 2) + b"".join(one + other for one, other in self.earlier)

    def digest(self):
        return blake2b(context("lot-inputs") + self.encoded())


# The draw


class Seat:
    def __init__(self, review, side, instruments=0):
        self.review, self.side, self.instruments = review, side, instruments
        self.additional, self.needs_similar, self.holder = instruments != 0, False, None


class Table:
    def __init__(self, inputs):
        self.inputs, self.states, self.seats = inputs, inputs.states, []
        self.strength = dict(inputs.rules)
        self.hard = [rule for rule, strength in inputs.rules if strength == HARD and rule != FEWEST]
        self.yielding = [FEWEST] if self.strength.get(FEWEST) == HARD else []
        self.yielding += [rule for rule, strength in inputs.rules if strength == SOFT]
        self.before = {(inputs.number[one], inputs.number[other]) for one, other in inputs.earlier}

    def load(self, r):
        return sum(seat.holder == r for seat in self.seats) + sum(one == r for one, _ in self.before)

    def sits_in(self, r, review):
        return any(seat.holder == r and seat.review == review for seat in self.seats)

    def has_room(self, r):
        return MOST not in self.strength or self.load(r) < self.inputs.most

    def has_too_few(self, r):
        return self.states[r].may_review and self.load(r) < self.inputs.fewest

    def similar(self, one, other):
        return self.states[one].system != b"" and self.states[one].system == self.states[other].system

    def missing(self, seat, holder):
        if seat.additional or holder is None:
            return 0
        return self.states[seat.review].party_to & ~self.states[holder].party_to

    def may_sit(self, seat, r):
        if not self.states[r].may_review or r == seat.review or self.sits_in(r, seat.review):
            return False
        party_to = self.states[r].party_to
        if seat.additional:
            return seat.instruments & ~party_to == 0
        return party_to & self.states[seat.review].party_to != 0

    def keeps(self, rule, seat, r):
        about = {OWN: not seat.additional and seat.side == 1, OTHER: not seat.additional and seat.side == 2,
                 ADDITIONAL: seat.additional, SIMILAR: seat.needs_similar}
        if not about.get(rule, True):
            return True
        if rule in (OWN, OTHER, ADDITIONAL):
            group, wanted = self.states[r].group, self.states[seat.review].group
            return b"" not in (group, wanted) and (group == wanted) == (seat.side == 1)
        if rule == SIMILAR:
            return self.similar(seat.review, r)
        if rule == MUTUAL:
            return not self.sits_in(seat.review, r) and (seat.review, r) not in self.before
        return {MOST: self.has_room, FEWEST: self.has_too_few}.get(rule, lambda r: True)(r)

    def eligible(self, seat, r):
        return self.may_sit(seat, r) and all(self.keeps(rule, seat, r) for rule in self.hard if rule not in LOADS)

    def candidates(self, seat, without):
        found = [r for r in range(len(self.states)) if self.eligible(seat, r) and r not in without
                 and (self.strength.get(MOST) != HARD or self.has_room(r))]
        for rule in self.yielding:
            found = [r for r in found if self.keeps(rule, seat, r)] or found
            if found and (rule == FEWEST and self.has_too_few(found[0]) or rule == MOST and not self.has_room(found[0])):
                least = min(map(self.load, found))
                found = [r for r in found if self.load(r) == least]
        return found

    def take_lot(self, seat, stream, without=()):
        found = self.candidates(seat, without)
        if found:
            seat.holder = found[stream.below(len(found))]

    def cost(self):
        return ([self.cost_of(rule) for rule in self.hard] + [sum(seat.holder is None for seat in self.seats)]
                + [self.cost_of(rule) for rule in self.yielding])

    def cost_of(self, rule):
        states = range(len(self.states))
        if rule == MOST:
            return sum(max(0, self.load(r) - self.inputs.most) for r in states)
        if rule == FEWEST:
            return sum(self.inputs.fewest - self.load(r) for r in states if self.has_too_few(r))
        if rule == SIMILAR:
            first = [seat for seat in self.seats if not seat.additional]
            kept = {seat.review for seat in first if seat.holder is not None and self.similar(seat.review, seat.holder)}
            return len({seat.review for seat in first} - kept)
        return sum(seat.holder is not None and not self.keeps(rule, seat, seat.holder) for seat in self.seats)

    def add_additional(self, first):
        missing = self.missing(first, first.holder)
        together = Seat(first.review, first.side, missing)
        if missing and any(self.eligible(together, r) for r in range(len(self.states))):
            added = [together]
        else:
            added = [Seat(first.review, first.side, 1 << i) for i in range(8) if missing >> i & 1]
        self.seats += added
        return added


class Exchange:
    def __init__(self, table, precedence, first_stays):
        self.table, self.precedence, self.first_stays = table, precedence, first_stays
        for _ in range(10):
            if not self.round():
                break

    def round(self):
        table, better = self.table, False
        for seat in table.seats:
            if seat.holder is None and self.improve([seat], PARTY):
                better = True
        for rule in table.yielding:
            if rule == FEWEST:
                while self.improve([seat for seat in table.seats if seat.holder is not None
                                    and table.load(seat.holder) > table.inputs.fewest], FEWEST):
                    better = True
            elif rule == MOST:
                for r in self.precedence:
                    while table.load(r) > table.inputs.most and self.improve(
                            [seat for seat in table.seats if seat.holder == r], MOST):
                        better = True
            else:
                for seat in table.seats:
                    if (seat.holder is not None and not table.keeps(rule, seat, seat.holder)
                            and self.improve([seat], rule)):
                        better = True
        return better

    def improve(self, seats, rule):
        return self.search(seats, rule, True) or self.search(seats, rule, False)

    def ends(self, rule, r):
        return self.table.has_too_few(r) if rule == FEWEST else self.table.has_room(r)

    def search(self, seats, rule, gentle):
        if not any(self.ends(rule, r) for r in self.precedence):
            return False
        before = self.table.cost()
        asked, given, steps = set(), set(), []

        def give(seat, after, wanted):
            if id(seat) in given:
                return
            given.add(id(seat))
            for r in self.precedence:
                if r not in asked and self.may_take(seat, r, wanted, gentle):
                    asked.add(r)
                    steps.append((r, seat, after))

        for seat in seats:
            give(seat, None, rule)
        at = 0
        while at < len(steps):
            r = steps[at][0]
            if self.ends(rule, r) and self.is_better(steps, at, before):
                return True
            for seat in self.table.seats:
                if seat.holder == r:
                    give(seat, at, PARTY)
            at += 1
        return False

    def may_take(self, seat, r, wanted, gentle):
        table = self.table
        if not table.eligible(seat, r) or wanted not in LOADS and not table.keeps(wanted, seat, r):
            return False
        if self.first_stays and not seat.additional and table.missing(seat, r) != table.missing(seat, seat.holder):
            return False
        return not gentle or all(
            table.keeps(rule, seat, r) or seat.holder is not None and not table.keeps(rule, seat, seat.holder)
            for rule in table.yielding if rule not in LOADS)

    def is_better(self, steps, at, before):
        undo = []
        while at is not None:
            r, seat, at = steps[at]
            undo.append((seat, seat.holder))
            seat.holder = r
        if self.table.cost() < before:
            return True
        for seat, holder in undo:
            seat.holder = holder
        return False


def draw(inputs, randomness):
    stream, table = Stream(randomness), Table(inputs)
    order = [inputs.number[code] for code in inputs.under_review]
    precedence = list(range(len(inputs.states)))
    stream.shuffle(order)
    stream.shuffle(precedence)
    for review in order:
        pair = [Seat(review, 1), Seat(review, 2)]
        table.seats += pair
        if SIMILAR in table.strength:
            able = [seat for seat in pair if any(
                table.similar(review, r) and table.eligible(seat, r) for r in range(len(inputs.states)))]
            if able:
                able[stream.below(len(able))].needs_similar = True
            elif table.strength[SIMILAR] == HARD:
                pair[0].needs_similar = True
    first = table.seats[:]
    for seat in first:
        table.take_lot(seat, stream)
    Exchange(table, precedence, False)
    for seat in first:
        for added in table.add_additional(seat):
            table.take_lot(added, stream)
    Exchange(table, precedence, True)
    seats = sorted(table.seats, key=lambda seat: (order.index(seat.review), seat.side, seat.additional))
    return [inputs.states[review].code for review in order], [written(inputs, seat) for seat in seats]


def written(inputs, seat):
    instruments, holder = seat.instruments, b"\0\0\0"
    if seat.holder is not None:
        holder = inputs.states[seat.holder].code
        if not seat.additional:
            instruments = inputs.states[seat.review].party_to & inputs.states[seat.holder].party_to
    return inputs.states[seat.review].code + bytes([seat.side, seat.additional, instruments]) + holder


def draw_again(inputs, seats, review, replaced, passed_over, randomness):
    """Of a first seat with nobody additional on its side, before or after: all that the example has."""
    stream, table = Stream(randomness), Table(inputs)
    for code, side, instruments, holder in ((s[:3], s[3], s[5] if s[4] else 0, s[6:]) for s in seats):
        seat = Seat(inputs.number[code], side, instruments)
        seat.holder = inputs.number.get(holder)
        table.seats.append(seat)
    own = [seat for seat in table.seats if seat.review == inputs.number[review] and not seat.additional]
    seat = next(seat for seat in own if seat.holder == inputs.number[replaced])
    beside = next(other for other in own if other is not seat)
    seat.holder = None
    seat.needs_similar = not (beside.holder is not None and table.similar(seat.review, beside.holder))
    table.take_lot(seat, stream, [inputs.number[code] for code in [replaced] + passed_over])
    assert seat.holder is not None and table.missing(seat, seat.holder) == 0
    return [written(inputs, seat)]


# The record


def lines(text):
    return number(len(text), 2) + text


def seed_chain(secret):
    seeds = [secret]
    for _ in range(255):
        seeds.insert(0, blake2b(context("lot-seed") + seeds[0]))
    return seeds


def some_inputs(seed):
    """A world that the stream makes up, with all rules in some order."""
    stream = Stream(bytes([seed]) * 32)
    states = [State(bytes([65 + i // 26, 65 + i % 26, 65]), [b"", b"a", b"b", b"c", b"a", b"b"][stream.below(6)],
                    [b"", b"x", b"y"][stream.below(3)], 1 | stream.below(8), stream.below(12) != 0)
              for i in range(9 + stream.below(16))]
    rules = [(rule, SOFT if stream.below(3) else HARD) for rule in range(1, 8)]
    stream.shuffle(rules)
    most = 2 + stream.below(3)
    return Inputs([b"I", b"J", b"K"], states, [state.code for state in states], [len(states)], rules,
                  stream.below(3), most, 2, [(states[0].code, states[1].code), (states[1].code, states[2].code)])


def vectors():
    states = [State(bytes([65, 65, 65 + i]), b"north" if i < 5 else b"south", b"civil" if i % 3 else b"common",
                    1 if i in (2, 8) else 3, i != 9) for i in range(10)]
    rules = [(OWN, HARD), (OTHER, HARD), (SIMILAR, SOFT), (ADDITIONAL, SOFT), (MUTUAL, SOFT), (MOST, HARD), (FEWEST, SOFT)]
    inputs = Inputs([b"CONVENTION", b"FIREARMS"], states, [state.code for state in states[:8]], [3, 5], rules, 1, 3, 2,
                    [(b"AAA", b"AAJ")])
    seeds = seed_chain(bytes(range(32)))
    session = b"Example of a meeting"
    commitment = blake2b(context("lot-commitment") + lines(session) + inputs.digest() + seeds[0])
    said = number(2, 2) + b"".join(map(lines, [b"Delegate of AAC", b"a quiet sea", b"Delegate of AAF", b"seven lamps"]))
    contributions = blake2b(context("lot-contributions") + commitment + said)
    randomness = blake2b(context("lot-draw") + seeds[0] + inputs.digest() + contributions)
    order, seats = draw(inputs, randomness)
    # The first seat with nobody beside it who is additional, and the same after the redraw.
    for review, side, replaced in ((seat[:3], seat[3], seat[6:]) for seat in seats):
        if sum(seat[:4] == review + bytes([side]) for seat in seats) > 1:
            continue
        again = blake2b(context("lot-redraw") + seeds[1] + randomness + number(1, 2) + review + replaced)
        try:
            redrawn = draw_again(inputs, seats, review, replaced, [], again)
        except AssertionError:
            continue
        break
    reason = b"It has no expert free"
    redraw = review + replaced + review + b"\0" + lines(reason) + seeds[1] + number(1, 2) + redrawn[0]
    key = Key(5)
    body = (b"\1\1" + lines(session) + number(len(inputs.encoded()), 4) + inputs.encoded() + commitment + said + seeds[0]
            + number(len(order), 2) + b"".join(order) + number(len(seats), 2) + b"".join(seats)
            + b"\1" + redraw + key.public)
    record = body + key.sign("lot-record", blake2b(context("lot-record") + body))
    cases = []
    for seed in range(12):
        some = some_inputs(seed)
        order, seats = draw(some, bytes([seed + 100]) * 32)
        cases.append({"inputs": some.encoded().hex(), "randomness": (bytes([seed + 100]) * 32).hex(),
                      "drawn": blake2b(b"".join(order) + b"".join(seats)).hex()})
    return {"inputs": inputs.encoded().hex(), "inputs_digest": inputs.digest().hex(), "seed": seeds[0].hex(),
            "commitment": commitment.hex(), "contributions": contributions.hex(), "randomness": randomness.hex(),
            "opening": (b"\1" + seeds[0] + said).hex(), "record": record.hex(), "cases": cases}
