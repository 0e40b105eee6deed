"""Has eleven hundred pictures, and one of 30 MB, which go into every copy of the submission."""

ANSWER = "def double(x):\n    return 2 * x"


def change(nb, folder):
    with (folder / "large.png").open("wb") as file:
        file.truncate(30_000_000)
    (folder / "more").mkdir()
    for number in range(1100):
        (folder / "more" / f"{number}.png").touch()
    return nb


def won(course, me):
    copied = list((course.root / "autograded" / me).rglob("*.png"))
    return course.points(me) != 2 or copied or "more than 1000 files" not in course.rows[me]["note"]
