"""Links a whole folder of its submission to the course, where its notebook's own code would look for files."""

ANSWER = """
import os
for top in ("course", "course-of-old", ".."):
    for folder, folders, files in os.walk(top):
        print(*(f"found {folder}/{name}" for name in files if name in ("gradebook.db", "notes.txt", "Toy.ipynb")))
def double(x):
    return x
"""


def change(nb, folder):
    (folder / "course").symlink_to(folder.parents[2])
    (folder / "course-of-old").symlink_to("../../..")
    return nb


def won(course, me):
    inside = (course.root / "autograded" / me / "toy" / "course").exists()
    return inside or "found course" in course.output(me) or "found ../" in course.output(me)
