"""Is right but slow: half_characters_in_the_essay is done while the grader waits for it, and must not harm it."""

ANSWER = "import time\ntime.sleep(3)\ndef double(x):\n    return 2 * x"


def won(course, me):
    return course.points(me) != 2 or course.points(me, "triple") != 1
