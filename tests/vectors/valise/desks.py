# SPDX-License-Identifier: Apache-2.0
"""What a desk notes, for recompute.py: written from docs/formats.md."""
from parts import number

MOMENT = number(1900000000000, 8)


def version(*operations):
    each = b"".join(number(len(author), 1) + author + number(last, 4) for author, last in operations)
    return number(len(operations), 4) + each


def arrival():
    paper = b"\x51" * 32 + b"\x0b" * 16
    devices = number(1, 4) + b"\xd1" * 16
    deeds = number(1, 4) + b"\xd1" * 16 + number(0, 4) + number(7, 8)
    texts = version() + version((b"a", 3))
    return b"\1" + number(5, 8) + MOMENT + b"\2" + b"\1" + number(1, 4) + paper + devices + texts + deeds


def words_from(first, end):
    return b"\0" + number(first, 4) + number(end, 4)


def undo_steps():
    log = b"\xd2" * 16 + number(1, 4)
    words = number(2, 2) + words_from(0, 3) + words_from(3, 9)
    # The last paragraph is a heading: Protocol Buffers, a mark in an action.
    end_of_text = b"\x10\2"
    mark = b"\x08\5" + b"\x12\2" + end_of_text + b"\x1a\2" + end_of_text
    action = b"\x32" + number(len(mark), 1) + mark
    formats = b"\1" + number(1, 2) + number(len(action), 4) + action
    return b"\2" + log + words + number(2, 2) + formats + words_from(9, 10)


def vectors():
    name = b"as cleared"
    return {
        "arrival": arrival().hex(),
        "undo_steps": undo_steps().hex(),
        "times": (b"\1" + number(1, 4) + MOMENT + version((b"a", 3))).hex(),
        "version_name": (
            b"\x80" + number(len(name), 2) + name + number(1, 2) + b"\1a" + number(3, 4)
        ).hex(),
    }
