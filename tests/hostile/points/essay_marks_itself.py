"""Makes code of the essay, which a person has to mark, with an output that says it has all points."""

from nbformat.v4 import new_output

from tests.hostile.toy import cell


def change(nb, folder):
    essay = cell(nb, "essay")
    essay.update(cell_type="code", source="3", execution_count=1)
    essay.outputs = [new_output("execute_result", {"text/plain": "3"}, execution_count=1)]
    essay.metadata.nbgrader.update(solution=False, locked=False)
    return nb


def won(course, me):
    return (course.marks[me].get("essay") or 0) > 0 or course.points(me) > 0
