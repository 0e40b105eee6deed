"""Has NaN and infinities for points and counters, which are no JSON."""

import nbformat


def change(nb, folder):
    text = nbformat.writes(nb).replace('"points": 1,', '"points": NaN,').replace('"points": 3,', '"points": Infinity,')
    text = text.replace('"execution_count": null', '"execution_count": -Infinity')
    (folder / "Toy.ipynb").write_text(text, encoding="utf-8")


def won(course, me):
    row = course.rows.get(me)
    lost = not row or row["state"] == "no submission" or (course.points(me, "triple") != 1 and not row["note"])
    return lost or course.points(me) > 0
