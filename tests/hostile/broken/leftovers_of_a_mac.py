"""Brings the hidden twin that macOS lays beside every file in an archive: bytes that are no text."""

ANSWER = "def double(x):\n    return 2 * x"


def change(nb, folder):
    (folder / "._Toy.ipynb").write_bytes(b"\x00\x05\x16\x07\x00\x02\x00\x00Mac OS X        \x00\xb0\xff")
    return nb


def won(course, me):
    return course.points(me) != 2 or course.points(me, "triple") != 1
