"""Hands in a link to the course, and later a folder of its name: what is set aside then replaces the course's files."""


def change(nb, folder):
    first = folder.parents[2] / "set_aside" / folder.relative_to(folder.parents[2])
    first.mkdir(parents=True)
    (first / "part").symlink_to("../../../../source/toy")
    (folder / "part").mkdir()
    (folder / "part" / "data.txt").symlink_to("../../release/toy/data.txt")
    return nb


def won(course, me):
    return (course.root / "source" / "toy" / "data.txt").is_symlink() or course.points(me) > 0
