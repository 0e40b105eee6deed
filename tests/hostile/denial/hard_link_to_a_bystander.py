"""Has a hard link to the notebook of another, in a folder that looks the older one: whose is it?"""

import os


def change(nb, folder):
    os.link(folder.parents[1] / "zzz-honest" / "toy" / "Toy.ipynb", folder / "mine.txt")
    os.utime(folder, (0, 0))
    return nb


def won(course, me):
    lost = any(course.points(student) != 2 for student in course.honest)
    return lost or "mine.txt (a hard link" not in course.rows[me]["note"]
