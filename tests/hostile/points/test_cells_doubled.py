"""Adds a second, empty and unlocked copy of each test, before and after the right one."""

import copy

from tests.hostile.toy import cell


def change(nb, folder):
    for name in ("test_double_1", "test_double_2"):
        for place in (0, len(nb.cells)):
            twin = copy.deepcopy(cell(nb, name))
            twin.source, twin.id = "1", f"{name}-{place}"
            twin.metadata.nbgrader.update(locked=False, solution=False)
            nb.cells.insert(place, twin)
    return nb


def won(course, me):
    return course.points(me) > 0
