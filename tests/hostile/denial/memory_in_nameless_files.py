"""Keeps 700 MB in files without a name, which are memory but belong to no process."""

ANSWER = """
import os, time
files, part = [], bytes(10_000_000)
try:
    while len(files) < 70:
        files.append(os.memfd_create("part"))
        os.write(files[-1], part)
except OSError as error:
    print(error)
time.sleep(1)
print("keeps", sum(os.fstat(file).st_size for file in files) // 10**6, "MB")
def double(x):
    return x
"""


def won(course, me):
    return course.points(me) > 0 or any(f"keeps {size} MB" in course.output(me) for size in range(650, 2001))
