# SPDX-License-Identifier: Apache-2.0
"""Catalogues and questions, for recompute.py: written from docs/formats.md."""
import json

import texts
from parts import Key, blake2b, context, number

QUESTION = {
    "id": "q2",
    "number": "1 (a)",
    "form": "choice",
    "text": {"en": "Which one?", "fr": "Lequel\u00a0?"},
    "guidance": {"en": "Name \"one\"."},
    "options": [{"id": "first", "label": {"en": "The first", "ru": "Первый"}},
                {"id": "other", "label": {"en": "Another"}}],
    "follows": "q1",
    "condition": {"question": "q1", "is_one_of": ["yes", "partial"]},
}
YES = [{"id": "yes", "label": {"en": "Yes"}}, {"id": "partial", "label": {"en": "Yes, in part"}}]
CATALOGUE = {
    "format": "valise catalogue 1",
    "version": 3,
    "notice": {"ar": "نموذج", "en": "A sample."},
    "groups": [{"id": "AFR", "name": {"en": "African Group"}}],
    "clusters": [{"id": "I", "name": {"en": "Criminalization"}}],
    "treaties": [{"id": "UNCAC", "name": {"en": "Convention against Corruption"}}],
    "instruments": [{"id": "UNTOC", "name": {"en": "The Convention"}, "short_name": {"en": "Convention"},
                     "articles": {"I": ["5", "8"]}}],
    "exemptions": [{"instrument": "UNTOC", "cluster": "I", "articles": ["8"], "for_parties_to": "UNCAC",
                    "evidence": "verified"}],
    "status_as_of": {"UNTOC": "2014-01-27"},
    "states": [{"code": "SEN", "name": {"en": "Senegal"}, "group": "AFR",
                "treaties": {"UNCAC": "party", "UNTOC": "party"}}],
    "actors": [{"id": "expert", "name": {"en": "Expert"}}],
    "steps": [{"id": "start", "name": {"en": "Start"}, "actors": [], "evidence": "inferred"},
              {"id": "answers", "name": {"en": "Answers"}, "actors": ["expert"],
               "term": {"count": 6, "unit": "months", "after": "start", "evidence": "verified"},
               "evidence": "verified"}],
    "blueprint": {"categories": [{"id": "gap", "name": {"en": "Gaps and challenges"}}], "sections": [],
                  "summary_sections": [], "categories_evidence": "verified", "sections_evidence": "unknown"},
    "questionnaires": [{
        "id": "small", "version": 1, "is_sample": True, "instrument": "UNTOC", "cluster": "I",
        "title": {"en": "A small one"}, "notice": {"en": "A sample."}, "translations": {"en": "approved"},
        "sections": [{"id": "s5", "title": {"en": "Participation"}, "articles": ["5"], "questions": [
            {"id": "q1", "form": "choice", "text": {"en": "Is there one?"}, "options": YES}, QUESTION]}]}],
}


def text_of(whole):
    return json.dumps(whole, indent=1, ensure_ascii=False) + "\n"


def sized(text):
    return number(len(text.encode()), 4) + text.encode()


def fingerprint(question):
    english = lambda words: sized(words.get("en", ""))
    options = question.get("options", [])
    content = number(["text", "choice", "several", "table", "legal_references"].index(question["form"]) + 1, 1)
    content += english(question["text"]) + english(question.get("guidance", {})) + number(len(options), 4)
    content += b"".join(sized(option["id"]) + english(option["label"]) for option in options) + number(0, 4)
    if "condition" in question:
        any_of = sorted(question["condition"]["is_one_of"])
        content += b"\1" + sized(question["condition"]["question"]) + number(len(any_of), 4)
        content += b"".join(map(sized, any_of))
    else:
        content += b"\0"
    return blake2b(context("question") + content)


def catalogue_vectors():
    text, key = text_of(CATALOGUE), Key(0xC1)
    frame = texts.packed(text.encode())
    body = (bytes([1, 1]) + number(3, 4) + b"\xc2" * 32 + number(len(text.encode()), 4) + number(len(frame), 4)
            + frame)
    return {"text": text, "fingerprint": fingerprint(QUESTION).hex(), "seed": key.seed.hex(),
            "signed": (body + key.sign("catalogue", body)).hex(),
            "body_hash": blake2b(body).hex()}
