"""Brings pages with a script, to be opened beside the feedback."""


def change(nb, folder):
    for name in ("index.html", "Toy.html", "picture.svg"):
        (folder / name).write_text("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>")
    return nb


def won(course, me):
    found = [path for stage in ("autograded", "feedback") for path in (course.root / stage / me).rglob("*.*")]
    return any(b"<script>alert" in path.read_bytes() for path in found)
