"""Has a folder with the name of the feedback page: it cannot be written, nor those of the students after it."""


def change(nb, folder):
    (folder / "Toy.html").mkdir()
    (folder / "Toy.html" / "x.png").touch()
    return nb


def won(course, me):
    return not (course.root / "feedback" / me / "toy" / "Toy.html").is_file()
