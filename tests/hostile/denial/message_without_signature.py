"""Sends bytes that are no message to the grader."""

ANSWER = """
kernel = get_ipython().kernel
kernel.iopub_socket.send_multipart([b"stream", b"<IDS|MSG>", b"no", b"signature", b"{}", b"{}", b"{}"])
kernel.iopub_socket.send_multipart([b"nothing"])
def double(x):
    return x
"""


def won(course, me):
    written = course.root / "autograded" / me / "toy" / "Toy.ipynb"
    large = written.exists() and written.stat().st_size > 10_000_000
    return large or course.points(me) > 0 or course.rows[me]["state"] == "failed to run"
