"""The helpers of hidden tests."""

import logging
import sys
import warnings

import numpy as np
import pytest

from grader.checks import check, mutates, reference


@pytest.fixture
def notebook(monkeypatch):
    """Stands for the namespace that a notebook's cells share."""
    main = type(sys)("__main__")
    monkeypatch.setitem(sys.modules, "__main__", main)
    return vars(main)


def test_a_check_is_silent_whatever_a_right_answer_prints_warns_or_logs(capfd):
    logger = logging.getLogger("tensorflow-like")
    handler = logging.StreamHandler(sys.stderr)
    logger.addHandler(handler)

    @check
    def noisy():
        print("the hidden input is 7")
        print("progress", file=sys.stderr)
        warnings.warn("overflow", RuntimeWarning, stacklevel=1)
        logger.error("retracing")
        assert np.isinf(np.exp(np.array([1000.0])))

    logger.removeHandler(handler)
    assert capfd.readouterr() == ("", "")


def test_a_check_lets_its_assertion_through_and_logging_works_again():
    def fails():
        raise AssertionError("w is 1, yours is 2")

    with pytest.raises(AssertionError, match="yours is 2"):
        check(fails)
    assert logging.getLogger().isEnabledFor(logging.CRITICAL)


def test_numpy_told_to_raise_costs_no_other_task():
    with np.errstate(all="raise"):
        check(lambda: np.exp(np.array([1000.0])))


def test_a_reference_stands_in_for_its_block_and_the_answer_comes_back(notebook):
    notebook["sigmoid"] = "the student's"
    with reference(sigmoid="right", gradient="right") as swapped:
        assert notebook["sigmoid"] == notebook["gradient"] == "right"
        assert swapped.before == {"sigmoid": "the student's"}
    assert notebook["sigmoid"] == "the student's"
    assert "gradient" not in notebook, "what the student left blank must be blank again"


def test_a_reference_goes_when_the_check_fails(notebook):
    notebook["sigmoid"] = "the student's"
    with pytest.raises(AssertionError), reference(sigmoid="right"):
        raise AssertionError
    assert notebook["sigmoid"] == "the student's"


def test_a_bare_reference_stays(notebook):
    notebook["sigmoid"] = "the student's"
    above = reference(sigmoid="right")
    assert notebook["sigmoid"] == "right"
    assert above.before == {"sigmoid": "the student's"}


def double_in_place(x):
    x *= 2


def add_a_key(d):
    d["new"] = 1


def reshape_in_place(x):
    x.shape = (4,)


def append_to_list(x):
    x[0].append(1)


@pytest.mark.parametrize(
    ("function", "argument"),
    [
        (double_in_place, np.array([1.0, np.nan])),
        (add_a_key, {"old": np.zeros(2)}),
        (append_to_list, [[0]]),
        (reshape_in_place, np.zeros((2, 2))),
    ],
)
def test_a_change_of_an_argument_is_seen(function, argument):
    before = repr(argument)
    assert mutates(function, argument)
    assert repr(argument) == before, "the caller's own argument must stay as it is"


def test_a_function_that_only_reads_does_not_mutate():
    assert not mutates(lambda *arguments: None, np.array([np.nan, 1]), {"a": [1, "x"]}, 2.0, None)
