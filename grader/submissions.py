"""What is wrong with the form of a submission, before and apart from its marks."""

import json
import os
from pathlib import Path

from grader.repair import UnreadableError, checksum, read_notebook, repair

_WHY = "why.txt"


def find_problems(folder, templates, set_aside):
    """One sentence for each fault of form in a student's folder: what it is and what was done or is to do.

    folder: submitted/<student>/<assignment>.  templates: {notebook: the instructor's notebook}.
    set_aside: where what does not belong there was moved to.
    Returns ({notebook that could not be graded: why}, [what was repaired]).
    """
    problems, repairs = {}, []
    for notebook, template in templates.items():
        path = folder / f"{notebook}.ipynb"
        if not os.path.lexists(path):
            problems[notebook] = f"{path.name} is missing: ask for it"
            continue
        try:
            repairs += [f"{path.name}: {text}" for text in repair(read_notebook(path), template)[1]]
        except UnreadableError as error:
            problems[notebook] = f"{path.name} cannot be read ({error}): ask for it again"
    names = sorted(os.listdir(folder)) if folder.is_dir() else []
    expected = {f"{notebook}.ipynb" for notebook in templates}
    strays = [name for name in names if _is_stray(name) and name not in expected]
    if problems and not strays and expected.isdisjoint(names):
        strays = names
    if strays and problems:
        problems["strays"] = f"what else came was not graded: {_first(strays)}. Renamed, or to be unpacked?"
    elif strays:
        repairs.append(f"left out: {_first(strays)}")
    if moved := read_set_aside(set_aside):
        repairs.append(f"set aside or replaced, see {printable(str(set_aside))}: {_first(moved)}")
    return problems, repairs


def _is_stray(name):
    """Whether it was perhaps meant to be a notebook of the assignment."""
    of_a_mac = name.startswith("._")
    kinds = (".ipynb", ".zip", ".gz", ".tar", ".7z", ".rar")
    return os.path.splitext(name)[1].lower() in kinds and not of_a_mac


def _first(names):
    """The names for a note, which is no place for a thousand."""
    rest = f" and {len(names) - 5} more" if len(names) > 5 else ""
    return ", ".join(map(printable, names[:5])) + rest


def is_student(name):
    r"""Whether nbgrader can take the name of a folder for a student's: it looks for folders by patterns."""
    return name.isprintable() and not set(name) & set(r"\*?[")


def checksums_path(root, student, assignment):
    """Where {notebook: checksum of what was graded} is kept."""
    return Path(root, ".graded", student, f"{assignment}.json")


def find_changed(folder, templates, path):
    """The notebooks that differ from those that were graded; path: that of `checksums_path`."""
    if not path.exists():  # graded before checksums were kept
        return []
    graded = json.loads(path.read_text(encoding="utf-8"))
    return [name for name in templates if graded.get(name) != checksum(folder / f"{name}.ipynb")]


def note_set_aside(folder, name, why):
    """Keep in set_aside/<student>/<assignment> what was done with a file, for the notes of `find_problems`."""
    folder.mkdir(parents=True, exist_ok=True)
    line = f"{printable(name)} ({why})"
    if line not in read_set_aside(folder):
        with (folder / _WHY).open("a", encoding="utf-8") as file:
            file.write(f"{line}\n")


def read_set_aside(folder):
    """What `note_set_aside` has kept."""
    path = folder / _WHY
    return path.read_text(encoding="utf-8").splitlines() if path.is_file() else []


def printable(text):
    """The text as one line that a terminal and a CSV file take."""
    return text if text.isprintable() else ascii(text)


_STOPS = {
    "CellTimeoutError": ("timed out", "stopped, it ran longer than a cell may"),
    "NotebookTimeoutError": ("timed out", "not reached, the notebook ran longer than it may"),
    "MemoryLimit": ("over limit", "stopped, it used more memory than it may"),
    "SessionLimit": ("over limit", "stopped, it started more sessions of processes than it may"),
    "OutputLimit": ("over limit", "stopped, it printed more than it may"),
    "BadOutput": ("over limit", "wrote what cannot be kept"),
    "KernelDied": ("over limit", "ended its kernel"),
    "Contradiction": ("interfered", "did not pass, though its kernel was made to say so: read what this student wrote"),
}
_NO_MEMORY = ("MemoryError", "_ArrayMemoryError"), ("over limit", "asked for more memory than there is")


def find_stop(notebook, cells):
    """(state, sentence) for the first cell of an executed notebook that was stopped; None if there is none."""
    for cell in cells:
        # What an output says can be the student's text; that a cell was stopped stands in its metadata.
        stop = _STOPS.get(cell["metadata"].get("stopped"))
        names, no_memory = _NO_MEMORY
        if stop or any(output.get("ename") in names for output in cell.get("outputs", [])):
            state, reason = stop or no_memory
            place = cell["metadata"].get("nbgrader", {}).get("grade_id", "a cell of the student's own")
            return state, f"{notebook}.ipynb, {place}: {reason}"
    return None


def find_stops(folder, templates):
    """`find_stop` for each notebook of autograded/<student>/<assignment> that has one."""
    paths = [path for notebook in templates if (path := folder / f"{notebook}.ipynb").exists()]
    stops = (find_stop(path.stem, json.loads(path.read_text(encoding="utf-8"))["cells"]) for path in paths)
    return list(filter(None, stops))
