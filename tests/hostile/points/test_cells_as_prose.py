"""Makes prose of one test and a raw cell of the other, which no kernel runs."""

from nbformat import NotebookNode

from tests.hostile.toy import cell


def change(nb, folder):
    for name, kind in (("test_double_1", "markdown"), ("test_double_2", "raw")):
        test = cell(nb, name)
        changed = NotebookNode(cell_type=kind, id=test.id, metadata=test.metadata, source=test.source)
        nb.cells[nb.cells.index(test)] = changed
    return nb


def won(course, me):
    return course.points(me) > 0 or course.rows[me]["state"] == "to mark by hand"
