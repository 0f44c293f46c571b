# SPDX-License-Identifier: Apache-2.0
"""What stands in the space of a review and of a reviewing team, from docs/formats.md, section 18.5."""
from parts import blake2b, context, number

SPACE = bytes([7]) * 32


def text(words):
    raw = words.encode()
    return number(len(raw), 2) + raw


def name(words):
    raw = words.encode()
    return number(len(raw), 1) + raw


def day(year, month, of_month):
    return number(year, 2) + number(month, 1) + number(of_month, 1)


def operation(device, which):
    return bytes([device]) * 16 + number(0, 4) + number(which, 8)


def names(*operations):
    return number(len(operations), 2) + b"".join(operations)


def review_object(part, first=b"", second=b""):
    meant = SPACE + number(part, 1) + number(len(first), 2) + first + number(len(second), 2) + second
    return blake2b(context("review-object") + meant)[:16]


def quoted():
    return bytes([9]) * 32 + number(12, 4) + number(15, 4) + text("oui")


def observation():
    ids = ["gap", "untoc", "8.1 (b)", "untoc-1", "q17", "partly"]
    return b"".join(map(name, ids)) + b"\1" + quoted() + text("Нет.")


def values():
    instruments = b"\2" + name("tip") + b"\1NOR" + name("untoc") + b"\2GHANOR"
    return {
        "review": b"KEN" + instruments + name("I") + b"\1\2\4" + day(2026, 3, 2) + b"\0",
        "people": day(2026, 6, 1) + b"\1KEN\1" + bytes([5]) * 16 + text("Amina") + names(operation(1, 3)) + text("NV 2"),
        "event": b"\1\1KEN\1" + bytes([5]) * 16 + number(1790000000000, 8) + day(2026, 9, 1) + name("S5")
                 + name("untoc-1") + bytes(32) + names(operation(1, 3)),
        "reading": b"\3" + bytes([9]) * 32,
        "observation": observation(),
        "cleared": b"NOR" + operation(20, 1) + names(operation(20, 4)) + b"\1" + observation(),
        "charter": bytes([7] * 32) + b"KEN",
        "catalogue": number(3, 4) + blake2b(context("catalogue-text") + b"{}") + operation(1, 4),
        "lots": b"\3" + text("Example of a meeting") + bytes([9]) * 32 + operation(1, 6),
        "quote": operation(20, 6) + quoted(),
        "looked_at": names(operation(10, 7), operation(20, 6)),
        "brought_in": b"\2" + names(operation(20, 4), operation(30, 1)),
        "agreement": b"\1" + bytes([9]) * 32,
        "publication": b"\1" + bytes([9]) * 32,
    }


def agreed_text():
    words = "Gaps: none.".encode()
    span = number(0, 4) + number(4, 4) + number(1, 8) + b"\1" + number(0, 2)
    paragraph = number(11, 4) + b"\5" + b"\0"
    shown = number(len(words), 8) + words + number(1, 8) + span + number(1, 8) + paragraph
    return blake2b(context("agreed-text") + shown)


def review_vectors():
    return {
        "readings_object": review_object(16, b"untoc-1", b"q17").hex(),
        "observation_object": review_object(19, operation(20, 1)).hex(),
        "looked_at_object": review_object(21, bytes([5]) * 16, bytes([6]) * 16).hex(),
        "values": {which: (b"\1" + value).hex() for which, value in values().items()},
        "agreed_text": agreed_text().hex(),
    }
