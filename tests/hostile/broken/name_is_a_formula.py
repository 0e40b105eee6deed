"""Brings a second notebook whose name is a formula, for the spreadsheet that opens the table of marks."""

ANSWER = "def double(x):\n    return 2 * x"


def change(nb, folder):
    (folder / "=HYPERLINK(A1).ipynb").write_text("{}", encoding="utf-8")
    return nb


def won(course, me):
    return course.points(me) != 2 or course.rows[me]["note"][:1] in ("=", "+", "-", "@", "\t", "\r")
