# SPDX-License-Identifier: Apache-2.0
"""Answers and submissions, for recompute.py: written from docs/formats.md."""
from parts import blake2b, context, number
from texts import packed

MOMENT = number(1790000000000, 8)
ARABIC, FRENCH = 1, 4


def text(words):
    encoded = words.encode()
    return number(len(encoded), 4) + encoded


def several(things):
    return number(len(things), 4) + b"".join(things)


def optional(field=None):
    return b"\0" if field is None else b"\1" + field


def operation(device, its_number):
    return bytes([device]) * 16 + number(0, 4) + number(its_number, 8)


def object_id(name, fields):
    return blake2b(context(name) + fields)[:16]


def law(title, language, link, file):
    return text(title) + optional(language) + text(link) + optional(file)


def objects():
    space = b"\x51" * 32
    laws = object_id("shared-object", space + b"\1")
    return {
        "registers": object_id("answer-part", space + b"\1" + text("saq") + text("1a")).hex(),
        "narrative": object_id("answer-part", space + b"\2" + text("saq") + text("1a")).hex(),
        "in_french": object_id("answer-part", space + bytes([32 + FRENCH]) + text("saq") + text("1a")).hex(),
        "laws": laws.hex(),
        "record": object_id("shared-object", space + b"\2").hex(),
        "wording": object_id("item-wording", laws + operation(0x22, 5)).hex(),
    }


NEED = text("training") + b"\2" + text("For prosecutors.")


def values():
    digest = b"\x68" * 32
    cleared = [text("1") + b"\x66" * 32 + several([operation(0x22, 7), operation(0x22, 9)]),
               text("1a") + b"\x67" * 32 + several([])]
    every = {
        "law": b"\1" + law("Penal Code", bytes([FRENCH]), "https://sherloc.unodc.org/law/1", operation(0x22, 5)),
        "reference": b"\2\0" + law("Decree 12", None, "", None) + text("Article 5"),
        "citation": b"\2\1" + operation(0x22, 6) + text("Articles 5, 6"),
        "attachment": b"\3" + operation(0x22, 7) + text("The decree"),
        "need": b"\4" + NEED,
        "practice": b"\5" + text("Joint teams") + text("Two prosecutors."),
        "challenge": b"\6" + text("") + text("No interpreters."),
        "row": b"\7" + several([text("2024"), text("17")]),
        "clearing": b"\x08" + text("saq") + number(2, 4) + MOMENT + several(cleared),
        "dispatch": b"\x09\4" + digest + MOMENT + text("No annexes."),
        "notice": b"\x0aSEN" + text("saq") + number(2, 4) + number(1, 4) + digest + operation(0x22, 40) + MOMENT,
        "choice": b"\x10" + several([text("partly"), text("yes")]),
        "work": b"\x11\6" + MOMENT + text("Article 6 is missing."),
        "assignee": b"\x12" + optional(b"\x33" * 16),
        "language": bytes([19, 5]),
        "fingerprint": b"\x14" + b"\x66" * 32,
        "cross_reference": b"\x15" + optional(text("saq") + text("2") + optional(b"\x77" * 32)),
    }
    return {name: value.hex() for name, value in every.items()}


def run(words, is_bold=0, is_italic=0, link="", footnote=""):
    return text(words) + bytes([is_bold, is_italic]) + text(link) + text(footnote)


def paragraph(style, direction, *runs):
    return bytes([style, direction]) + several(runs)


def content(choice=(), language=None, narrative=(), translations=(), laws=(), files=(), needs=(), practices=(),
            challenges=(), rows=()):
    lists = b"".join(several(each) for each in (translations, laws, files, needs, practices, challenges, rows))
    return several([text(option) for option in choice]) + optional(language) + several(narrative) + lists


def submission():
    file = b"\xa1" * 16 + b"\xa2" * 32 + text("decree.pdf") + number(70000, 8) + number(2, 4) + b"\xa3" * 32
    full = content(
        ["partly"], bytes([FRENCH]),
        [paragraph(3, 2, run("Droit")),
         paragraph(1, 1, run("Oui, "), run("en partie", 1, 1, "https://a.example/b", "Note."), run(".")),
         paragraph(1, 1)],
        [bytes([ARABIC]) + several([paragraph(5, 3, run("نعم"))])],
        [text("Penal Code") + optional(bytes([FRENCH])) + text("https://sherloc.unodc.org/law/1") + text("Article 5")
         + optional(file), text("Decree 12") + optional() + text("") + text("") + optional()],
        [file + text("The decree")], [NEED], [text("Joint teams") + text("Two prosecutors.")],
        [text("") + text("No interpreters.")], [several([text("2024"), text("17")])])
    other = content(narrative=[paragraph(1, 1, run("As in 2."))])
    first = text("1") + b"\x66" * 32 + full + several([])
    second = text("1a") + b"\x67" * 32 + content() + several([text("saq") + text("2") + other])
    whole = (b"\x52" * 32 + b"SEN" + text("saq") + number(2, 4) + bytes([FRENCH]) + number(1, 4) + MOMENT
             + several([first, second]))
    digest = blake2b(context("submission") + whole)
    return {
        "content_digest": blake2b(context("answer-content") + full).hex(),
        "answer_digest": blake2b(context("submitted-answer") + second).hex(),
        "digest": digest.hex(),
        "packed": (b"VS\x10" + digest + number(len(whole), 4) + packed(whole)).hex(),
    }


def vectors():
    return {"objects": objects(), "values": values(), "submission": submission()}
