"""Lays links to files and folders of others beside the notebook, for nbgrader to copy what they point to."""


def change(nb, folder):
    course = folder.parents[2]
    (folder / "essay.txt").symlink_to("../../aaa-honest/toy/notes.txt")
    (folder / "deep" / "er").mkdir(parents=True)
    (folder / "deep" / "er" / "Toy.txt").symlink_to(course / "source" / "toy" / "Toy.ipynb")
    (folder / "others").symlink_to(folder.parents[1])
    (folder / "gradebook.db").symlink_to(course / "gradebook.db")
    (folder / "data.txt").symlink_to("/etc/passwd")
    return nb


def won(course, me):
    from tests.hostile.toy import HIDDEN, SECRET

    places = [course.root / stage / me for stage in ("autograded", "feedback")]
    paths = [path for place in places for path in place.rglob("*") if path.is_file() and path.suffix != ".ipynb"]
    contents = [path.read_text(errors="replace") for path in paths]
    return any(text in content for text in (SECRET, HIDDEN, "SQLite format", "root:x:") for content in contents)
