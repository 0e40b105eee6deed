"""Build `source/` from the texts in `notebooks/`, and `release/` from `source/`.

    python -m grader.build cw1

Both are byte-identical from build to build: a cell's id is its `grade_id`.
"""

import subprocess
import sys
from pathlib import Path

import jupytext
import nbformat


def build_source(text, notebook):
    """Write the notebook of one py:percent text; refuses a cell without a `grade_id` or with one used before."""
    nb = jupytext.read(text)
    seen = set()
    for cell in nb.cells:
        cell.id = cell.metadata.get("nbgrader", {}).get("grade_id", "")
        if not cell.id or cell.id in seen:
            fault = f"grade_id {cell.id!r} is used twice" if cell.id else "no grade_id"
            raise SystemExit(f"{text}: {fault} in the cell that begins {cell.source[:60]!r}.")
        seen.add(cell.id)
    nb.metadata.pop("jupytext", None)
    notebook.parent.mkdir(parents=True, exist_ok=True)
    notebook.write_text(nbformat.writes(nb) + "\n", encoding="utf-8")


def build(assignment, root=Path()):
    """Build one assignment below `root`: its source notebooks, then nbgrader's release."""
    texts = sorted((root / "notebooks" / assignment).glob("*.py"))
    if not texts:
        known = ", ".join(sorted(path.name for path in (root / "notebooks").iterdir() if path.is_dir()))
        raise SystemExit(f"No notebooks/{assignment}/*.py: the assignments here are {known}.")
    for text in texts:
        build_source(text, root / "source" / assignment / f"{text.stem}.ipynb")
    command = ["generate_assignment", assignment, "--force", "--log-level=ERROR"]
    if subprocess.run([sys.executable, "-m", "nbgrader", *command], cwd=root).returncode:
        raise SystemExit(
            f"{assignment}: nbgrader made no release, for the reason above. If cells came or went after submissions"
            " were graded, set their gradebook aside and grade again: mv gradebook.db gradebook-before.db"
        )


if __name__ == "__main__":
    for assignment in sys.argv[1:]:
        build(assignment)
