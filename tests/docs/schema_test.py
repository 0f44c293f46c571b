#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Holds a page and a schema of Protocol Buffers to each other.

Usage: schema_test.py PAGE SCHEMA

Every field of the schema has a row in the page, "| `Message.field` | number | type |", and no row has a
field that the schema has not.
"""
import re
import sys


def fields_of(schema):
    fields = set()
    message = None
    for line in schema.splitlines():
        begin = re.match(r"message (\w+) \{", line)
        field = re.match(r"\s+((?:repeated )?\w+) (\w+) = (\d+);", line)
        if begin:
            message = begin[1]
        elif field:
            fields.add((f"{message}.{field[2]}", field[3], field[1]))
    return fields


def main():
    with open(sys.argv[1], encoding="utf-8") as page, open(sys.argv[2], encoding="utf-8") as schema:
        told = set(re.findall(r"^\| `(\w+\.\w+)` \| (\d+) \| ([\w ]+) \|", page.read(), re.MULTILINE))
        fields = fields_of(schema.read())
    for field in sorted(fields - told):
        print(f"{sys.argv[1]} does not tell of {' '.join(field)}", file=sys.stderr)
    for field in sorted(told - fields):
        print(f"{sys.argv[2]} does not have {' '.join(field)}", file=sys.stderr)
    return 1 if fields != told or not fields else 0


if __name__ == "__main__":
    sys.exit(main())
