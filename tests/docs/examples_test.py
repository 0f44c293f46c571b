#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Holds the examples of a page to the frozen vectors.

Usage: examples_test.py PAGE VECTORS

A block fenced with "```frozen some.path" must say what stands at that path of
the JSON file; spaces and line breaks do not count.
"""
import json
import re
import sys


def at(vectors, path):
    value = vectors
    for step in path.split("."):
        value = value[int(step)] if isinstance(value, list) else value[step]
    return str(value)


def without_spaces(text):
    return re.sub(r"\s", "", text)


def main():
    with open(sys.argv[1], encoding="utf-8") as page, open(sys.argv[2], encoding="utf-8") as file:
        examples = re.findall(r"^```frozen (\S+)\n(.*?)^```", page.read(), re.MULTILINE | re.DOTALL)
        vectors = json.load(file)
    wrong = [path for path, text in examples if without_spaces(text) != without_spaces(at(vectors, path))]
    for path in wrong:
        print(f"{sys.argv[1]}: the example {path} is not what the vectors say", file=sys.stderr)
    if not examples:
        print(f"{sys.argv[1]}: there are no examples", file=sys.stderr)
    return 1 if wrong or not examples else 0


if __name__ == "__main__":
    sys.exit(main())
