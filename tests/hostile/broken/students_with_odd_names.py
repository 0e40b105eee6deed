"""Hands in as students whose names are patterns, formulas, two lines, or no text at all."""

import os

NAMES = ["new\nline", os.fsdecode(b"byte\xff"), "*-honest", "[a]", "=1+1", "with space"]


def change(nb, folder):
    for name in NAMES:
        other = folder.parents[1] / name / "toy"
        other.mkdir(parents=True)
        (other / "Toy.ipynb").touch()
    return nb


def won(course, me):
    notes = {student: row["note"] for student, row in course.rows.items()}
    moved = [notes.get(name, "") for name in ("'new\\nline'", "'byte\\udcff'", "*-honest", "[a]")]
    kept = "--student='with space'" in notes["with space"] and "'=1+1" in notes and "=1+1" not in notes
    return not kept or not all("rename it" in note for note in moved)
