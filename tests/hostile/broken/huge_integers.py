"""Has numbers of four thousand digits for counters, points and versions of its cells."""

import nbformat


def change(nb, folder):
    text, huge = nbformat.writes(nb), "9" * 4000
    for key in ('"execution_count": null', '"points": 1', '"points": 3', '"schema_version": 3'):
        text = text.replace(key, f"{key.split(':')[0]}: {huge}")
    (folder / "Toy.ipynb").write_text(text, encoding="utf-8")


def won(course, me):
    row = course.rows.get(me)
    lost = not row or row["state"] == "no submission" or (course.points(me, "triple") != 1 and not row["note"])
    return lost or course.points(me) > 0
