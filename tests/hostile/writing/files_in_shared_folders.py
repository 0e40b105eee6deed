"""Leaves files in the folders that all users of a machine share."""

from pathlib import Path

ANSWER = """
from pathlib import Path
for folder in ("/tmp", "/var/tmp", "/dev/shm", "/run", "/run/lock", "/var/lib", "/mnt", "/opt", "/srv"):
    try:
        Path(folder, "left_by_a_submission").write_text("nothing")
    except OSError:
        pass
def double(x):
    return x
"""


def won(course, me):
    folders = ("/tmp", "/var/tmp", "/dev/shm", "/run", "/run/lock", "/var/lib", "/mnt", "/opt", "/srv")
    return any(Path(folder, "left_by_a_submission").exists() for folder in folders)
