"""Says it is a notebook of version 3, whose conversion makes cells anew and drops what marks them as tests."""

import json


def change(nb, folder):
    cells = []
    for c in nb.cells:
        text = "pass" if c.metadata.nbgrader.grade_id.startswith("test_double") else c.source
        code = {"language": "python", "outputs": [], "collapsed": False, "prompt_number": 1}
        kind = code | {"input": text} if c.cell_type == "code" else {"source": text}
        cells.append({"cell_type": c.cell_type, "metadata": c.metadata, **kind})
    old = {"nbformat": 3, "nbformat_minor": 0, "metadata": {"name": ""}, "worksheets": [{"cells": cells}]}
    (folder / "Toy.ipynb").write_text(json.dumps(old), encoding="utf-8")


def won(course, me):
    return course.points(me) > 0 or course.points(me, "triple") != 1
