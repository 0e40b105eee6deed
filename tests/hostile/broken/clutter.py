"""Lays 200 MB of holes, thousands of files and a deep folder beside a right notebook."""

ANSWER = "def double(x):\n    return 2 * x"


def change(nb, folder):
    with (folder / "data.bin").open("wb") as file:
        file.truncate(200_000_000)
    deep = folder.joinpath(*["folder"] * 100)
    deep.mkdir(parents=True)
    for number in range(3000):
        (deep / f"{number}.txt").touch()
    return nb


def won(course, me):
    return course.points(me) != 2 or course.points(me, "triple") != 1
