"""Hands in as a student with a backslash in its name, in whose folder nothing looked for links."""


def change(nb, folder):
    other = folder.parents[1] / "back\\slash" / "toy"
    other.mkdir(parents=True)
    (other / "Toy.ipynb").touch()
    (other / "essay.png").symlink_to("../../aaa-honest/toy/notes.txt")
    return nb


def won(course, me):
    from tests.hostile.toy import SECRET

    places = [course.root / stage / "back\\slash" for stage in ("autograded", "feedback")]
    read = any(SECRET in path.read_text() for place in places for path in place.rglob("essay.png"))
    return read or "rename it" not in course.rows["back\\slash"]["note"]
