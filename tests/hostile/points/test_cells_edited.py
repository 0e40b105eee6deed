"""Empties the locked tests, unlocks them, and signs them with a checksum of their own."""

from nbgrader.utils import compute_checksum

from tests.hostile.toy import cell


def change(nb, folder):
    for name in ("test_double_1", "test_double_2"):
        test = cell(nb, name)
        test.source = "pass"
        test.metadata.nbgrader.locked = False
        test.metadata.nbgrader.solution = True
        test.metadata.nbgrader.checksum = compute_checksum(test)
    return nb


def won(course, me):
    return course.points(me) > 0
