"""Prints half a character by a message of its own making: whoever saves its results cannot write them."""

ANSWER = r"""
import json
kernel = get_ipython().kernel
kernel.session.pack = lambda content: json.dumps(content, default=str).encode()
content = {"name": "stdout", "text": "half a character: \ud800"}
kernel.session.send(kernel.iopub_socket, "stream", content, parent=kernel.get_parent())
def double(x):
    return x
"""


def won(course, me):
    row = course.rows.get(me)
    lost = not row or row["state"] == "no submission" or (course.points(me, "triple") != 1 and not row["note"])
    honest = [course.points(student) for student in course.honest]
    return lost or course.points(me) > 0 or honest != [2, 2, 2]
