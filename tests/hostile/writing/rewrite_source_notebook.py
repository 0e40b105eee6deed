"""Marks the instructor's notebook, from which everybody's tests are taken."""

ANSWER = """
import json, os
folder = os.getcwd()
while folder != "/":
    folder = os.path.dirname(folder)
    path = os.path.join(folder, "source", "toy", "Toy.ipynb")
    if os.path.exists(path):
        with open(path) as file:
            nb = json.load(file)
        nb["metadata"]["rewritten"] = "by a student"
        with open(path, "w") as file:
            json.dump(nb, file)
def double(x):
    return x
"""


def won(course, me):
    return "by a student" in (course.root / "source" / "toy" / "Toy.ipynb").read_text(encoding="utf-8")
