"""Lays modules beside the notebook with the names of those that the tests and Python's start import."""

ANSWER = """
import grader, colorsys, numpy
print("got", *(module.__dict__.get("token", "none") for module in (grader, colorsys, numpy)))
def double(x):
    return x
"""
NAMES = ["grader", "math", "colorsys", "numpy", "sitecustomize", "usercustomize", "IPython", "ipykernel_launcher"]


def change(nb, folder):
    for name in NAMES:
        (folder / f"{name}.py").write_text(f"token = 'sha' + 'dow'\nprint('sha' + 'dow of {name}')", encoding="utf-8")
    (folder / "checks").mkdir()
    (folder / "checks" / "__init__.py").write_text("print('sha' + 'dow of checks')", encoding="utf-8")
    return nb


def won(course, me):
    return course.points(me) > 0 or "got shadow" in course.output(me) or "shadow of" in course.output(me)
