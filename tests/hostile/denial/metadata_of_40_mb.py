"""Hands in a notebook with 20 MB of metadata, and with 20 MB of outputs that it claims to have had."""

from nbformat.v4 import new_output

from tests.hostile.toy import cell


def change(nb, folder):
    nb.metadata["note"] = "x" * 20_000_000
    cell(nb, "double").outputs = [new_output("stream", text="x" * 20_000_000)]
    return nb


def won(course, me):
    written = course.root / "autograded" / me / "toy" / "Toy.ipynb"
    large = written.exists() and written.stat().st_size > 10_000_000
    return large or course.points(me) > 0 or course.points(me, "triple") < 1
