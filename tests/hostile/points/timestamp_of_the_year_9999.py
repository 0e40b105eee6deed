"""Hands in at the end of all time, in a time zone where that day never comes to an end."""


def change(nb, folder):
    (folder / "timestamp.txt").write_text("9999-12-31 23:59:59 -86399", encoding="utf-8")
    return nb


def won(course, me):
    lost = course.points("zzz-honest") != 2 or course.rows[me]["state"] == "no submission"
    return lost or course.points(me) > 0
