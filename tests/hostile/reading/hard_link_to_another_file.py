"""Lays a hard link to a file of another student beside the notebook: it is a file like any other."""

import os


def change(nb, folder):
    os.link(folder.parents[1] / "aaa-honest" / "toy" / "notes.txt", folder / "essay.txt")
    return nb


def won(course, me):
    from tests.hostile.toy import SECRET

    places = [course.root / stage / me / "toy" / "essay.txt" for stage in ("autograded", "feedback")]
    return any(SECRET in path.read_text() for path in places if path.exists())
