"""Spoils the submission of a student who is graded later."""

import nbformat

ANSWER = """
import json, os
folder = os.getcwd()
while folder != "/":
    folder = os.path.dirname(folder)
    path = os.path.join(folder, "submitted", "zzz-honest", "toy", "Toy.ipynb")
    if os.path.exists(path):
        with open(path) as file:
            nb = json.load(file)
        for cell in nb["cells"]:
            cell["source"] = "spoilt = True"
        with open(path, "w") as file:
            json.dump(nb, file)
def double(x):
    return x
"""


def won(course, me):
    path = course.root / "submitted" / "zzz-honest" / "toy" / "Toy.ipynb"
    return course.points("zzz-honest") != 2 or "spoilt" in str(nbformat.read(path, as_version=4))
