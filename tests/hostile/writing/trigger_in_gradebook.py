"""Leaves a trigger in the gradebook that gives full marks whenever a mark is saved."""

import contextlib
import sqlite3

ANSWER = """
import os, sqlite3
folder = os.getcwd()
while folder != "/":
    folder = os.path.dirname(folder)
    path = os.path.join(folder, "gradebook.db")
    if os.path.exists(path):
        with sqlite3.connect(path, timeout=2) as db:
            db.execute("CREATE TRIGGER generous AFTER UPDATE OF auto_score ON grade BEGIN "
                       "UPDATE grade SET auto_score = 1 WHERE id = new.id AND auto_score = 0; END")
def double(x):
    return x
"""


def won(course, me):
    with contextlib.closing(sqlite3.connect(course.root / "gradebook.db")) as db:
        triggers = db.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall()
    return course.points(me) > 0 or bool(triggers)
