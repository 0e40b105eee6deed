"""Hands in a link, and later a folder of its name with a link in it: there is no room to set that one aside."""


def change(nb, folder):
    first = folder.parents[2] / "set_aside" / folder.relative_to(folder.parents[2])
    first.mkdir(parents=True)
    (first / "notes").symlink_to("nowhere")
    (folder / "notes").mkdir()
    (folder / "notes" / "essay.txt").symlink_to("../../../aaa-honest/toy/notes.txt")
    return nb


def won(course, me):
    from tests.hostile.toy import SECRET

    places = [course.root / stage / me for stage in ("autograded", "feedback")]
    return any(SECRET in path.read_text() for place in places for path in place.rglob("essay.txt"))
