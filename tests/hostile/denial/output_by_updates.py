"""Changes one output for ever, and clears it in between."""

ANSWER = """
from IPython.display import HTML, clear_output, display
def double(x):
    handle = display(HTML("start"), display_id=True)
    while True:
        handle.update(HTML("x" * 1000))
        clear_output()
"""


def won(course, me):
    return course.points(me) > 0 or course.points(me, "triple") < 1
