"""Has a folder with the name of the course's own file, which is laid beside each notebook."""


def change(nb, folder):
    (folder / "data.txt").mkdir()
    (folder / "data.txt" / "x").touch()
    return nb


def won(course, me):
    return course.points(me, "triple") != 1
