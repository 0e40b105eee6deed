"""Says its cells follow a schema of nbgrader that is yet to come, or long gone."""

ANSWER = "def double(x):\n    return 2 * x"


def change(nb, folder):
    for number, c in enumerate(nb.cells):
        c.metadata.nbgrader.schema_version = (99, 0, "x", -1)[number % 4]
    return nb


def won(course, me):
    return course.points(me) != 2 or course.points(me, "triple") != 1
