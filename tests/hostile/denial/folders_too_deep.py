"""Has folders so deep that no program walks through them; the notebook beside them is right."""

import os

ANSWER = "def double(x):\n    return 2 * x"


def change(nb, folder):
    here = os.open(folder, os.O_RDONLY)
    for _ in range(1500):
        os.mkdir("deep", dir_fd=here)
        here, above = os.open("deep", os.O_RDONLY, dir_fd=here), here
        os.close(above)
    os.close(here)
    return nb


def won(course, me):
    return course.points(me) != 2 or "nested too deeply" not in course.rows[me]["note"]
