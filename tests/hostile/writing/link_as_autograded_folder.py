"""Hands in links with the names of what grading writes, so that results land in another student's folder."""

from tests.hostile.toy import SECRET


def change(nb, folder):
    other = folder.parents[1] / "aaa-honest" / "toy"
    for name in ("timestamp.txt", "Toy.html", "feedback"):
        (folder / name).symlink_to(other / "notes.txt")
    (folder / "folder").symlink_to(other, target_is_directory=True)
    return nb


def won(course, me):
    notes = course.root / "submitted" / "aaa-honest" / "toy" / "notes.txt"
    copies = [path for path in (course.root / "autograded" / me).rglob("*") if path.is_file()]
    return notes.read_text() != SECRET or any(SECRET in path.read_text(errors="replace") for path in copies)
