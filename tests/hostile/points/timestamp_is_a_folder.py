"""Makes a folder of the file with the time of submission, where reading it fails."""


def change(nb, folder):
    (folder / "timestamp.txt").mkdir()
    (folder / "timestamp.txt" / "timestamp.txt").write_text("1970-01-01 00:00:00 UTC", encoding="utf-8")
    return nb


def won(course, me):
    lost = course.points("zzz-honest") != 2 or course.rows[me]["state"] == "no submission"
    return lost or course.points(me) > 0
