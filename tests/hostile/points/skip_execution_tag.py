"""Tags on the locked test cells ask nbclient to skip them: no output was full marks."""

from tests.hostile.toy import cell


def change(nb, folder):
    for name in ("test_double_1", "test_double_2"):
        cell(nb, name).metadata["tags"] = ["skip-execution"]
    return nb


def won(course, me):
    return course.points(me) > 0
