"""From executed test cells to scores in the gradebook."""

import ast
import math
import re
from pathlib import Path

from nbgrader.api import Comment, Grade, Gradebook
from nbgrader.preprocessors import AssignLatePenalties
from nbgrader.utils import compute_checksum, determine_grade, is_grade, is_solution, is_task
from sqlalchemy.orm import joinedload

_SCALAR = re.compile(r"(?:(?:np|numpy)\.\w+|array)\((.*)\)\Z", re.DOTALL)


def score(cell):
    """The score of a graded cell, or None where a person has to mark it.

    A test that ended in an error has 0. One that ran to its end has all its points, unless its last expression is a
    number or truth value: that is the score, kept between 0 and the points of the cell; nan has 0. What was printed,
    and where to, does not matter.
    """
    points = float(cell.metadata.nbgrader["points"])
    if is_solution(cell) or cell.cell_type != "code":
        return determine_grade(cell)[0]
    if any(output.output_type == "error" for output in cell.outputs):
        return 0.0
    results = [output for output in cell.outputs if output.output_type == "execute_result"]
    value = _number(results[-1].data.get("text/plain", "")) if results else None
    if value is None:
        return points
    return 0.0 if math.isnan(value) else min(max(value, 0.0), points)


def _number(text):
    """The number that a printed result stands for, True being all points; None if it is something else."""
    text = "".join(text).strip()
    if len(text) > 100:  # no number, and what reads it may take for ever
        return None
    text = _SCALAR.sub(r"\1", text).replace("np.True_", "True").replace("np.False_", "False")
    if text in ("nan", "inf", "-inf"):
        return float(text)
    try:
        value = ast.literal_eval(text)
    except (ValueError, SyntaxError, MemoryError, RecursionError):
        return None
    if isinstance(value, bool):
        return math.inf if value else 0.0
    return float(value) if isinstance(value, int | float) else None


class SaveScores(AssignLatePenalties):
    """nbgrader's SaveAutoGrades and AssignLatePenalties with the scores above, in one transaction a student."""

    def preprocess(self, nb, resources):
        converter = self.parent.parent
        ids = resources["nbgrader"]
        if ids["notebook"] == Path(converter.notebooks[0]).stem:
            converter.scored = {}
        converter.scored[ids["notebook"]] = nb, ids.get("executed", False)
        if ids["notebook"] == Path(converter.notebooks[-1]).stem:
            self.init_plugin()
            with Gradebook(ids["db_url"]) as gradebook, gradebook.db.no_autoflush:
                submission = gradebook.find_submission(ids["assignment"], ids["student"])
                for notebook in submission.notebooks:
                    if notebook.name in converter.scored:
                        _save(gradebook.db, notebook, *converter.scored[notebook.name])
                gradebook.db.flush()
                gradebook.db.expire_all()  # scores are sums that the database makes
                for notebook in submission.notebooks:
                    notebook.late_submission_penalty = self._penalty(submission, notebook)
                gradebook.db.commit()
        return nb, resources

    def _penalty(self, submission, notebook):
        late = submission.total_seconds_late
        penalty = (
            self.plugin_inst.late_submission_penalty(submission.student.id, notebook.score, late) if late else None
        )
        return penalty and self._check_late_penalty(notebook, penalty)


def _save(db, notebook, nb, executed):
    """Put the scores of an executed notebook into its rows."""
    grades, comments = (
        # With their cells, by whose names they go: each would ask the database for its own.
        {row.name: row for row in db.query(kind).options(joinedload(kind.cell)).filter_by(notebook_id=notebook.id)}
        for kind in (Grade, Comment)
    )
    for cell in nb.cells:
        name = cell.metadata.get("nbgrader", {}).get("grade_id")
        if is_grade(cell) and name in grades:
            grade = grades[name]
            # Outputs that no execution here has made, as with --no-execute, prove nothing.
            proven = executed or is_solution(cell) or cell.cell_type != "code"
            grade.auto_score = score(cell) if proven else None
            grade.needs_manual_grade = grade.manual_score is not None or grade.auto_score is None
        if name in comments:
            unchanged = cell.metadata.nbgrader.get("checksum") == compute_checksum(cell) and not is_task(cell)
            comments[name].auto_comment = "No response." if unchanged else None
