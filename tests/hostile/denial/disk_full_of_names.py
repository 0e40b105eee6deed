"""Makes 30,000 empty files and folders, until there is no room for names."""

ANSWER = """
import os
made = 0
for number in range(30_000):
    try:
        os.mkdir(f"/tmp/filled-{number}") if number % 2 else open(f"filled-{number}", "w").close()
        made += 1
    except OSError:
        break
print("made", made)
def double(x):
    return x
"""


def won(course, me):
    return course.points(me) > 0 or "made 30000" in course.output(me)
