"""Asks IPython to end, and empties its namespace."""

ANSWER = """
def double(x):
    shell = get_ipython()
    shell.run_line_magic("reset", "-f")
    shell.kernel.do_shutdown(False)
    shell.ask_exit()
    shell.kernel.io_loop.add_callback(shell.kernel.io_loop.stop)
    exit()
"""


def won(course, me):
    return course.points(me) > 0 or course.points(me, "triple") < 1
