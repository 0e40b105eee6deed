"""Hands in a link to the folder of an honest student in place of a folder."""


def change(nb, folder):
    folder.rmdir()
    folder.symlink_to(folder.parents[1] / "aaa-honest" / "toy")


def won(course, me):
    return course.points(me) > 0
