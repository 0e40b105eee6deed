"""Lays a pipe and a device beside the notebook: whoever copies them waits for ever, or copies a disk."""

import os
import stat


def change(nb, folder):
    os.mkfifo(folder / "data.txt")
    (folder / "more").mkdir()
    os.mkfifo(folder / "more" / "timestamp.txt")
    os.mkfifo(folder / "timestamp.txt")
    os.mknod(folder / "zero", stat.S_IFCHR | 0o666, os.makedev(1, 5)) if os.getuid() == 0 else None
    return nb


def won(course, me):
    copied = course.root / "autograded" / me / "toy"
    return (copied / "zero").exists() or course.points("zzz-honest") != 2 or course.points(me, "triple") != 1
