"""Hostile submissions, beside honest ones: none wins, none is silent, and nobody else notices."""

import subprocess

import pytest

from tests.hostile.toy import RIGHT, Course, attacks

ATTACKS = attacks()


@pytest.fixture(scope="module")
def course(tmp_path_factory):
    course = Course(tmp_path_factory.mktemp("hostile") / "course", ATTACKS)
    course.build()
    with course.listening() as port:
        for student, attack in ATTACKS.items():
            # A wrong answer for double, whatever else it does; triple is right and keeps its mark.
            answer = attack.get("ANSWER", "def double(x):\n    return x").replace("CANARY_PORT", str(port))
            course.submit(student, {**RIGHT, "double": answer}, attack.get("change"))
        course.grade()
    yield course
    subprocess.run(["rm", "-rf", course.root], check=True)  # Python does not come down to the bottom of every folder


@pytest.mark.parametrize("student", ATTACKS)
def test_attack_fails(course, student):
    assert not ATTACKS[student]["won"](course, student)


@pytest.mark.parametrize("student", ATTACKS)
def test_attack_has_a_state_and_a_reason(course, student):
    row = course.rows[student]
    assert row["state"]
    if row["score"] == "":
        assert row["note"], f"{student} has no score and no note"


def test_honest_students_have_their_marks(course):
    for student in course.honest:
        assert (course.points(student), course.points(student, "triple")) == (2, 1), course.log
        assert course.rows[student]["state"] in ("graded", "to mark by hand")
