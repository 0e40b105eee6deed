"""Sends outputs that lack what an output has, or have numbers for text."""

ANSWER = """
kernel = get_ipython().kernel
for kind, content in {
    "stream": {"name": "stdout", "text": 5},
    "display_data": {"data": {"text/plain": 5, "text/html": {"a": []}}, "metadata": 7},
    "error": {"ename": 1, "evalue": None, "traceback": 3},
    "execute_result": {"data": []},
}.items():
    kernel.session.send(kernel.iopub_socket, kind, content, parent=kernel.get_parent())
def double(x):
    return x
"""


def won(course, me):
    written = course.root / "autograded" / me / "toy" / "Toy.ipynb"
    large = written.exists() and written.stat().st_size > 10_000_000
    return large or course.points(me) > 0 or course.rows[me]["state"] == "failed to run"
