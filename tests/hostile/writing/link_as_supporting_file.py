"""Hands in a link in the place of a supporting file: whoever copies the original there writes where the link points."""

from tests.hostile.toy import SECRET


def change(nb, folder):
    (folder / "data.txt").symlink_to(folder.parents[1] / "aaa-honest" / "toy" / "notes.txt")
    return nb


def won(course, me):
    notes = course.root / "submitted" / "aaa-honest" / "toy" / "notes.txt"
    copied = course.root / "autograded" / me / "toy" / "data.txt"
    return notes.read_text() != SECRET or (copied.exists() and SECRET in copied.read_text())
