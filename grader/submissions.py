"""What is wrong with the form of a submission, before and apart from its marks."""

import nbformat
from nbformat.reader import NotJSONError


def find_problems(folder, cells):
    """One sentence for each fault of form in a student's folder: what it is and what to do.

    folder: submitted/<student>/<assignment>.  cells: {notebook: grade_ids of its graded cells}.
    """
    problems = []
    for notebook, graded in cells.items():
        path = folder / f"{notebook}.ipynb"
        if not path.is_file():
            problems.append(f"{path.name} is missing: ask for it")
            continue
        try:
            nb = nbformat.read(path, as_version=4)
            found = [cell.metadata.get("nbgrader", {}).get("grade_id") for cell in nb.cells]
        except Exception as error:  # whatever a broken file raises, the next student's is still read
            reason = "it is not JSON" if isinstance(error, NotJSONError) else type(error).__name__
            problems.append(f"{path.name} cannot be read as a notebook ({reason}): ask for it again")
            continue
        lost = [name for name in graded if name not in found]
        if lost:
            named = ", ".join(lost[:3]) + (f" and {len(lost) - 3} more" if len(lost) > 3 else "")
            problems.append(f"{path.name} lacks the graded cells {named}: ask for it again, from a fresh release")
    for path in sorted(folder.glob("*.ipynb")):
        if path.stem not in cells:
            problems.append(f"{path.name} is no notebook of this assignment and was not graded: renamed?")
    return problems
