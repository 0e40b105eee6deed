"""Brings configuration for nbgrader and IPython, which would be run where the grader looks for it first."""

ANSWER = """
print("its home:", globals().get("started", "untouched"))
def double(x):
    return x
"""
PLACES = ["nbgrader_config.py", "ipython_config.py", "ipython_kernel_config.py", "jupyter_config.py", ".ipython/"
          "profile_default/startup/00.py", "profile_default/startup/00.py", "etc/jupyter/nbconvert.py"]  # fmt: skip


def change(nb, folder):
    text = f"started = 'taken over'\nopen({str(folder / 'was-run')!r}, 'w')\nprint('took' + ' over')"
    for place in PLACES:
        (folder / place).parent.mkdir(parents=True, exist_ok=True)
        (folder / place).write_text(text, encoding="utf-8")
    return nb


def won(course, me):
    seen = course.output(me) + course.log
    ran = (course.root / "submitted" / me / "toy" / "was-run").exists()
    return ran or "taken over\\n" in seen or "took over" in seen or course.points(me) > 0
