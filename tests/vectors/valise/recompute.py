#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Computes our frozen vectors a second time, from docs/formats.md alone.

This is not a port of the C++ code: it was written from the page, with Python's
hashlib and PyNaCl, so that the page, this program and the product must agree.

    recompute.py           prints the vectors as JSON
    recompute.py FILE      says whether FILE holds exactly these
"""
import json
import sys

sys.dont_write_bytecode = True
import answers
import bodies
import catalogues
import desks
import lots
import meetings
import records
import reviews
import texts


def vectors():
    return {
        "padding": records.padding_vectors(),
        "entry": records.entry_vectors(),
        "fingerprints": records.fingerprint_vectors(),
        "certificates": records.certificate_vectors(),
        "space": records.space_vectors(),
        "text": texts.example(),
        "larger_text": texts.larger_example(),
        "body": bodies.example(),
        "deeds": bodies.deeds_example(),
        "log": records.log_vectors(),
        "slot_file": records.slot_file_vectors(),
        "chunk": records.chunk_vectors(),
        "exchange": meetings.exchange_vectors(),
        "pouch": meetings.pouch_vectors(),
        "enrolment": meetings.enrolment_vectors(),
        "audit": meetings.audit_vectors(),
        "key_file": meetings.key_file_vectors(),
        "module_folder": meetings.module_folder_vectors(),
        "catalogue": catalogues.catalogue_vectors(),
        "answers": answers.vectors(),
        "lots": lots.vectors(),
        "review": reviews.review_vectors(),
        "desk": desks.vectors(),
    }


def main():
    text = json.dumps(vectors(), indent=1) + "\n"
    if len(sys.argv) == 1:
        sys.stdout.write(text)
        return 0
    with open(sys.argv[1], encoding="utf-8") as file:
        if file.read() == text:
            return 0
    print(f"{sys.argv[1]} does not hold what docs/formats.md says", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
