"""Brings finished outputs along, and names a kernel that does not exist, so that nothing would replace them."""

from nbformat.v4 import new_output

from tests.hostile.toy import cell


def change(nb, folder):
    for number, name in enumerate(("test_double_1", "test_double_2"), 1):
        value = {"text/plain": "99"}
        outputs = [new_output("execute_result", value, execution_count=number), new_output("display_data", value)]
        cell(nb, name).update(outputs=outputs, execution_count=number)
    nb.metadata.kernelspec = {"name": "no-such-kernel", "display_name": "None", "language": "none"}
    nb.metadata.language_info = {"name": "none"}
    return nb


def won(course, me):
    return course.points(me) > 0 or course.points(me, "triple") != 1
