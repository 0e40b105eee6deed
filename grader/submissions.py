"""What is wrong with the form of a submission, before and apart from its marks."""

import json
import os

from grader.repair import UnreadableError, read_notebook, repair


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
    strays = [printable(name) for name in _strays(folder, templates)]
    if strays and problems:
        problems["strays"] = f"what else came was not graded: {', '.join(strays)}. Renamed, or to be unpacked?"
    elif strays:
        repairs.append(f"left out: {', '.join(strays)}")
    count = len(list(set_aside.glob("*/it")))
    if count:
        repairs.append(f"links, special files or time stamps set aside, see {set_aside}: {count}")
    return problems, repairs


def _strays(folder, templates):
    """What was perhaps meant to be a notebook of the assignment."""
    expected = {f"{notebook}.ipynb" for notebook in templates}
    for name in sorted(os.listdir(folder)) if folder.is_dir() else []:
        kind = os.path.splitext(name)[1].lower()
        of_a_mac = name.startswith("._")
        if kind in (".ipynb", ".zip", ".gz", ".tar", ".7z", ".rar") and name not in expected and not of_a_mac:
            yield name


def printable(text):
    """The text as one line that a terminal and a CSV file take."""
    return text if text.isprintable() else ascii(text)


_STOPS = {
    "CellTimeoutError": ("timed out", "stopped, it ran longer than a cell may"),
    "NotebookTimeoutError": ("timed out", "not reached, the notebook ran longer than it may"),
    "MemoryLimit": ("over limit", "stopped, it used more memory than it may"),
    "MemoryError": ("over limit", "asked for more memory than there is"),
    "_ArrayMemoryError": ("over limit", "asked for more memory than there is"),
    "OutputLimit": ("over limit", "stopped, it printed more than it may"),
    "BadOutput": ("over limit", "wrote what cannot be kept"),
    "KernelDied": ("over limit", "ended its kernel"),
}


def find_stop(notebook, cells):
    """(state, sentence) for the first cell of an executed notebook that was stopped; None if there is none."""
    for cell in cells:
        # By its name alone: what else an error says can be the student's text.
        names = [output["ename"] for output in cell.get("outputs", []) if output.get("ename") in _STOPS]
        if names:
            state, reason = _STOPS[names[0]]
            place = cell["metadata"].get("nbgrader", {}).get("grade_id", "a cell of the student's own")
            return state, f"{notebook}.ipynb, {place}: {reason}"
    return None


def find_stops(folder, templates):
    """`find_stop` for each notebook of autograded/<student>/<assignment> that has one."""
    paths = [path for notebook in templates if (path := folder / f"{notebook}.ipynb").exists()]
    stops = (find_stop(path.stem, json.loads(path.read_text(encoding="utf-8"))["cells"]) for path in paths)
    return list(filter(None, stops))
