"""Hands in a link to the notebook of an honest student in place of a notebook."""


def change(nb, folder):
    (folder / "Toy.ipynb").symlink_to("../../aaa-honest/toy/Toy.ipynb")


def won(course, me):
    return course.points(me) > 0 or course.points(me, "triple") > 0
