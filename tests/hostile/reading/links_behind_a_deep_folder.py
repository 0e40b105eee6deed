"""Hides links behind a chain of folders that is too deep to be walked: what looks for links stops there."""

import os


def change(nb, folder):
    for number in range(20):
        (folder / f"part{number}").mkdir()
        (folder / f"part{number}" / "essay.txt").symlink_to("../../../aaa-honest/toy/notes.txt")
        if number == 10:
            here = os.open(folder / "part10", os.O_RDONLY)
            for _ in range(20):
                os.mkdir("d" * 250, dir_fd=here)
                here, above = os.open("d" * 250, os.O_RDONLY, dir_fd=here), here
                os.close(above)
            os.close(here)
    return nb


def won(course, me):
    from tests.hostile.toy import SECRET

    places = [course.root / stage / me for stage in ("autograded", "feedback")]
    return any(SECRET in path.read_text() for place in places for path in place.rglob("essay.txt"))
