"""Shows files of others as images of its essay, which a page that stands alone would have to contain."""

import base64

from tests.hostile.toy import cell

PLACES = ["../../../submitted/aaa-honest/toy/notes.txt", "../../aaa-honest/toy/notes.txt", "notes.txt"]


def change(nb, folder):
    (folder / "notes.txt").symlink_to("../../aaa-honest/toy/notes.txt")
    paths = [*PLACES, str(folder.parents[1] / "aaa-honest" / "toy" / "notes.txt")]
    tags = [f"![]({path}) <img src='{path}'> ![](file://{path}) {{% include '{path}' %}}" for path in paths]
    cell(nb, "essay").source = "\n\n".join(tags)
    cell(nb, "essay").attachments = {"../../aaa-honest/toy/notes.txt": {"text/plain": "attachment:notes.txt"}}
    return nb


def won(course, me):
    from tests.hostile.toy import SECRET

    coded = base64.b64encode(SECRET.encode()).decode()[:20]
    return SECRET in course.output(me) or coded in course.output(me)
