# SPDX-License-Identifier: Apache-2.0
"""Writes what an entry says, from docs/formats.md, section 8, and the wire format of Protocol Buffers."""


def varint(value):
    out = bytearray()
    while value >= 0x80:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    return bytes(out) + bytes([value])


def message(*fields):
    """Fields as (number, value): integers, bytes and text as they are. What is zero or empty is left out."""
    out = b""
    for number, value in fields:
        if isinstance(value, str):
            value = value.encode()
        if isinstance(value, Present):
            out += varint(number << 3 | 2) + varint(len(value.content)) + value.content
        elif isinstance(value, bytes):
            out += varint(number << 3 | 2) + varint(len(value)) + value if value else b""
        else:
            out += varint(number << 3) + varint(value) if value else b""
    return out


class Present:
    """A message inside another: told even when it is empty."""

    def __init__(self, *fields):
        self.content = message(*fields)


def name(device, incarnation, number):
    return bytes([device]) * 16 + incarnation.to_bytes(4, "big") + number.to_bytes(8, "big")


def character(author, sequence):
    return Present((1, author), (2, sequence))


FIRST = name(0x22, 0, 5)
SECOND = name(0x33, 9, 0x0102030405060708)
BOTH = FIRST + SECOND


def passage():
    return Present((1, character("amina", 3)), (2, character("bo", 300)), (3, character("amina", 7)),
                   (3, character("bo", 301)))


def anchor(side, of=None):
    return Present((1, of), (2, side)) if of else Present((2, side))


def actions():
    begin = anchor(1, character("amina", 0))
    return [
        (1, Present((1, b"\x10\x00"))),
        (2, Present((1, 7), (2, b"\x01\xff"), (3, BOTH))),
        (3, Present((1, Present((1, FIRST), (2, 1))), (2, b"\x02"))),
        (3, Present((1, Present((2, 2))))),
        (4, Present((1, FIRST), (2, Present((1, SECOND), (2, 2))), (3, BOTH))),
        (5, Present((1, SECOND), (2, FIRST))),
        (6, Present((1, 3), (2, begin), (3, anchor(2)), (4, "https://example.org"), (6, BOTH))),
        (6, Present((1, 1), (2, begin), (3, anchor(1, character("bo", 2))), (5, 1))),
        (7, Present((1, passage()), (2, "oui"), (3, "Which law?"))),
        (7, Present((3, "All of it."))),
        (8, Present((1, FIRST), (2, "Article 5."))),
        (9, Present((1, FIRST), (2, BOTH))),
        (10, Present((1, SECOND))),
        (11, Present((1, FIRST), (2, b"\x44" * 16), (3, FIRST))),
        (11, Present((1, FIRST), (3, BOTH))),
        (12, Present((1, passage()), (2, 1), (3, "yes, in part"))),
        (13, Present((1, FIRST))),
        (14, Present((1, FIRST), (2, "Not so."))),
        (15, Present((1, SECOND))),
        (16, Present((1, b"\x66" * 16), (2, b"\x77" * 32), (3, "évidence.pdf"), (4, 70000), (5, 2),
                     (6, b"\x88" * 32))),
    ]


def body(first_number, first_time, operations):
    """Operations as (object, later, action)."""
    each = [(4, Present((1, thing), (2, later), (3, Present(action)))) for thing, later, action in operations]
    return message((1, 1), (2, first_number), (3, first_time), *each)


def example():
    operations = [(bytes([0xA0 + i]) * 16, 300 if i % 2 else 0, action) for i, action in enumerate(actions())]
    reply = (b"\xa0" * 16, 0, (8, Present((1, FIRST), (2, "Article 5."))))
    return {"every_action": body(1000, 500, operations).hex(), "reply": body(41, 500, [reply]).hex()}


def snapshot(deeds):
    """Deeds as (name, time, action), sorted by name."""
    out = b"VD\x10"
    for who, time, action in deeds:
        content = message(action)
        out += who + time.to_bytes(8, "big") + len(content).to_bytes(4, "big") + content
    return out


def deeds_example():
    reply = (name(0x11, 0, 41), 500, (8, Present((1, FIRST), (2, "Article 5."))))
    accept = (name(0x22, 0, 3), 7, (13, Present((1, SECOND))))
    return {"snapshot": snapshot([reply, accept]).hex()}
