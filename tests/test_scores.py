"""From the outputs of a test cell to its score."""

import pytest
from nbformat.v4 import new_code_cell, new_output

from grader.scores import score


def scored(*outputs, points=4):
    nbgrader = {"grade_id": "test_a", "grade": True, "solution": False, "points": points}
    return score(new_code_cell("...", outputs=list(outputs), metadata={"nbgrader": nbgrader}))


def result(text=None, html=None):
    data = {"text/plain": text} if text is not None else {"text/html": html}
    return new_output("execute_result", data=data, execution_count=1)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("0", 0), ("2.5", 2.5), ("4", 4), ("5", 4), ("-1", 0), ("True", 4), ("False", 0), ("nan", 0), ("inf", 4),
        ("np.float64(2.0)", 2), ("np.int64(3)", 3), ("np.True_", 4), ("np.False_", 0), ("np.float64(nan)", 0),
        ("array(2.5)", 2.5), ("'fail'", 4), ("<Figure size 640x480>", 4), ("'3'", 4), ("None", 4),
    ],
)  # fmt: skip
def test_the_last_expression_is_the_score_if_it_is_a_number(text, expected):
    assert scored(result(text)) == expected


def test_what_is_printed_does_not_count():
    assert scored() == 4
    assert scored(new_output("stream", name="stderr", text="a warning")) == 4
    assert scored(new_output("stream", name="stdout", text="0"), result("1")) == 1
    assert scored(new_output("display_data", data={"text/plain": "0"})) == 4
    assert scored(result(html="<b>0</b>")) == 4


def test_an_error_is_zero_wherever_it_stands():
    error = new_output("error", ename="AssertionError", evalue="", traceback=[])
    assert scored(error) == 0
    assert scored(result("3"), error) == 0
    assert scored(new_output("stream", name="stdout", text="fine"), error) == 0
