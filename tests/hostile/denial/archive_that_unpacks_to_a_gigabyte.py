"""Hands in an archive of 1 MB that unpacks to 1 GB, under its own and a supporting file's name, and unpacks it."""

import io
import zipfile

from nbformat.v4 import new_code_cell


def change(nb, folder):
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for number in range(20):
            archive.writestr(f"part-{number}", bytes(50_000_000))
    for name in ("data.zip", "data.txt"):
        (folder / name).write_bytes(packed.getvalue())
        nb.cells.append(new_code_cell(f"import zipfile\nzipfile.ZipFile('{name}').extractall()"))
    return nb


def won(course, me):
    parts = list((course.root / "autograded" / me).rglob("part-*"))
    return course.points(me) > 0 or course.points(me, "triple") < 1 or bool(parts)
