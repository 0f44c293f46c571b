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
    pointers = [node for name in names if name.endswith(".rels") for node in trees[name]]
    inside = {node.get("Target") for node in pointers if node.get("TargetMode") != "External"}
    check(inside, types)
    outside = [node.get("Target") for node in pointers if node.get("TargetMode") == "External"]
    check([target for target in outside if not target.startswith("https://")], [])


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


def table_of(document, number):
    return next(table for table in document.tables if table.rows[0].cells[0].text == number)


def check_answers(path):
    document = docx.Document(path)
    check([p.text for p in document.paragraphs if p.style.name == "Heading 1"], ["Criminalization", "Cooperation"])
    check([p.text for p in document.sections[0].header.paragraphs], ["Sample. Draft, 2026-03-02 10:00 UTC, Amina"])
    rows = table_of(document, "1").rows
    check([row.cells[0].text for row in rows],
          ["1", "Answer", "Text", "Translation (fr)", "Reference to another answer", "Legal references",
           "Attachments", "Technical assistance needs", "Good practices", "Challenges"])
    check(rows[1].cells[1].text, "\u2612 Yes\n\u2610 No")
    text = rows[2].cells[1].paragraphs
    check(text[0].style.name, "Heading 3")
    check([(run.text, bool(run.bold), bool(run.italic)) for run in text[1].runs if run.text],
          [("It is ", False, False), ("punished", True, False), (" and ", True, True), (" since 2009. ", False, False)])
    check([rel.target_ref for rel in document.part.rels.values() if rel.is_external],
          ["https://example.org/law?a=1&b=2", "https://example.org/code"])
    numbered = [p._p.pPr.numPr for p in text if p._p.pPr.numPr is not None]
    check([item.numId.val for item in numbered], [2, 2, 1])
    check(text[6]._p.pPr.find(docx.oxml.ns.qn("w:bidi")) is not None, True)
    check(all(run.font.rtl for run in text[6].runs), True)
    inner = table_of(document, "2").rows[2].cells[1].tables[0]
    check([[cell.text for cell in row.cells] for row in inner.rows],
          [["Authority", "Subject"], ["Ministry", "Article 5"], ["Court", ""]])
    marks = [mark.get(docx.oxml.ns.qn("w:name")) for mark in document.element.iter(docx.oxml.ns.qn("w:bookmarkStart"))]
    check(len(marks), len(set(marks)))
    check([mark for mark in marks if len(mark) > 40 or not mark.startswith("_")], [])


def check_sheet_of_answers(path):
    sheet = openpyxl.load_workbook(path)["answers"]
    rows = list(sheet.iter_rows(values_only=True))
    check(len(rows), 4)
    check(rows[0][:3], ("Section", "Question", "id"))
    check([row[1] for row in rows[1:]], ["1", "1 (a)", "2"])


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
        check_answers(folder / "answers.docx")
        check_sheet_of_answers(folder / "answers.xlsx")
    print("other programs read what we write")


if __name__ == "__main__":
    main()
