#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Reads what we write for offices with the programs of others.

Usage: readers_test.py WRITE_DOCUMENTS
"""
import pathlib
import subprocess
import sys
import tempfile
import zipfile
from xml.etree import ElementTree

import docx
import openpyxl


def check(seen, expected):
    if seen != expected:
        sys.exit(f"seen:     {seen!r}\nexpected: {expected!r}")


def check_parts(path):
    """Every part is XML that the file gives a type, and every relationship leads to one."""
    with zipfile.ZipFile(path) as archive:
        check(archive.testzip(), None)
        names = set(archive.namelist())
        trees = {name: ElementTree.fromstring(archive.read(name)) for name in names}
    types = {node.get("PartName") for node in trees["[Content_Types].xml"] if node.get("PartName")}
    check(types, {"/" + name for name in names if not name.endswith(".rels") and name != "[Content_Types].xml"})
    targets = {node.get("Target") for name in names if name.endswith(".rels") for node in trees[name]}
    check(targets, types)


def check_form(path):
    book = openpyxl.load_workbook(path)
    check(book.sheetnames, ["survey", "choices", "settings"])
    rows = [[cell or "" for cell in row] for row in book["survey"].iter_rows(values_only=True)]
    survey = [dict(zip(rows[0], row)) for row in rows[1:]]
    check([row["type"] for row in survey], ["begin_group", "select_one list1", "text", "end_group"])
    check(survey[0]["article"], "5, 6")
    check(survey[1]["label::English (en)"], 'Is it an <offence> & "punished"?\nSee article 5.')
    check(survey[1]["label::Arabic (ar)"], "هل هو جرم؟")
    check((survey[2]["form"], survey[2]["relevant"], survey[2]["follows"]), ("table", "${q1} = 'yes'", "q1"))
    check([row[:2] for row in book["choices"].iter_rows(min_row=2, values_only=True)],
          [("list1", "yes"), ("list1", "no"), ("list2", "column1"), ("list2", "column2")])
    check(book["survey"].oddHeader.center.text, "Sample")
    check(book["survey"].freeze_panes, "A2")


def check_outline(path, title, question, sample, columns):
    document = docx.Document(path)
    styles = {paragraph.style.name: paragraph.text for paragraph in document.paragraphs}
    check(styles["Title"], title)
    check([p.text for p in document.paragraphs if p.style.name == "Heading 2"], [question])
    check([cell.text for cell in document.tables[0].rows[0].cells], columns)
    check([p.text for p in document.sections[0].header.paragraphs], [sample])
    return document


def main():
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        subprocess.run([sys.argv[1], folder], check=True)
        for path in sorted(folder.iterdir()):
            check_parts(path)
        check_form(folder / "form.xlsx")
        check_outline(folder / "english.docx", "A practice questionnaire",
                      '1\tIs it an <offence> & "punished"?\nSee article 5.', "Sample", ["Authority", "Subject"])
        arabic = check_outline(folder / "arabic.docx", "استبيان للتدريب", "1\tهل هو جرم؟", "عينة",
                               ["السلطة", "الموضوع"])
        runs = [run for paragraph in arabic.paragraphs for run in paragraph.runs]
        check([run.font.rtl for run in runs], [True] * len(runs))
    print("other programs read what we write")


if __name__ == "__main__":
    main()
