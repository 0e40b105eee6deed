"""Hands in a link that leads back to itself."""


def change(nb, folder):
    (folder / "Toy.ipynb").symlink_to("again")
    (folder / "again").symlink_to("Toy.ipynb")


def won(course, me):
    row = course.rows.get(me)
    earned = course.points(me) + course.points(me, "triple") > 0
    return not row or earned or row["state"] in ("graded", "no submission") or not row["note"]
