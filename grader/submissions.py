"""What is wrong with the form of a submission, before and apart from its marks."""

import json

from grader.repair import UnreadableError, read_notebook, repair


def find_problems(folder, templates):
    """One sentence for each fault of form in a student's folder: what it is and what was done or is to do.

    folder: submitted/<student>/<assignment>.  templates: {notebook: the instructor's notebook}.
    Returns ({notebook that could not be graded: why}, [what was repaired]).
    """
    problems, repairs = {}, []
    for notebook, template in templates.items():
        path = folder / f"{notebook}.ipynb"
        if not path.exists() and not path.is_symlink():
            problems[notebook] = f"{path.name} is missing: ask for it"
            continue
        try:
            repairs += [f"{path.name}: {text}" for text in repair(read_notebook(path), template)[1]]
        except UnreadableError as error:
            problems[notebook] = f"{path.name} cannot be read ({error}): ask for it again"
    for path in sorted(folder.glob("*.ipynb")):
        if path.stem not in templates:
            problems[path.stem] = f"{path.name} is no notebook of this assignment and was not graded: renamed?"
    return problems, repairs


_STOPS = {
    "CellTimeoutError": "timed out",
    "NotebookTimeoutError": "timed out",
    "MemoryLimit": "over limit",
    "OutputLimit": "over limit",
    "KernelDied": "over limit",
}


def find_stops(folder):
    """[(state, sentence)]: where an autograded submission was stopped, the first cell of each notebook.

    folder: autograded/<student>/<assignment>.
    """
    stops = []
    for path in sorted(folder.glob("*.ipynb")):
        for cell in json.loads(path.read_text(encoding="utf-8"))["cells"]:
            errors = [output for output in cell.get("outputs", []) if output.get("ename") in _STOPS]
            if errors:
                name = cell["metadata"].get("nbgrader", {}).get("grade_id", "a cell of the student's own")
                stops.append((_STOPS[errors[0]["ename"]], f"{path.name}, {name}: {errors[0]['evalue']}"))
                break
    return stops
