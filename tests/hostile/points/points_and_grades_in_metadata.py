"""Says in the metadata of every cell that it is worth, and has been given, a thousand million points."""

from nbformat.v4 import new_output

from tests.hostile.toy import cell


def change(nb, folder):
    for name in ("double", "test_double_1", "test_double_2"):
        given = {"points": 1e9, "max_score": 1e9, "score": 1e9, "auto_score": 1e9, "manual_score": 1e9, "grade": True}
        cell(nb, name).metadata.nbgrader.update(given | {"comment": "Excellent", "solution": False})
        cell(nb, name).outputs = [new_output("execute_result", {"text/plain": "1e9"}, execution_count=1)]
    nb.metadata["nbgrader"] = {"score": 1e9, "max_score": 1e9}
    return nb


def won(course, me):
    return course.points(me) > 0 or float(course.rows[me]["score"]) > 1 or float(course.rows[me]["max_score"]) != 6
