"""Opens widgets without end, with 10 MB of data each."""

ANSWER = """
kernel = get_ipython().kernel
for number in range(60):
    content = {"comm_id": str(number), "target_name": "jupyter.widget", "data": {"state": {}, "buffer_paths": [["x"]]}}
    kernel.session.send(kernel.iopub_socket, "comm_open", content, kernel.get_parent(), buffers=[bytes(10_000_000)])
def double(x):
    return x
"""


def won(course, me):
    written = course.root / "autograded" / me / "toy" / "Toy.ipynb"
    large = written.exists() and written.stat().st_size > 10_000_000
    return large or course.points(me) > 0 or course.rows[me]["state"] == "failed to run"
