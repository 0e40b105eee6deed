"""Returns an object whose representation never ends."""

ANSWER = """
class Slow(int):
    def __repr__(self):
        while True:
            pass
    _repr_html_ = __str__ = __eq__ = __repr__
def double(x):
    return Slow(x)
"""


def won(course, me):
    return course.points(me) > 0 or course.points(me, "triple") < 1
