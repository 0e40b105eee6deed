"""Sends its own error in the place of IPython's, under a name by which it is emptied later."""

from tests.hostile.toy import FORGE

ANSWER = (
    FORGE
    + """
def handle(self, kind, value, trace, tb_offset=None):
    name = {"display_id": "error"}
    forge("error", {"ename": "E", "evalue": "", "traceback": [], "transient": name})
    forge("update_display_data", {"data": {}, "metadata": {}, "transient": name})
get_ipython().set_custom_exc((Exception,), handle)
def double(x):
    return x
"""
)


def won(course, me):
    return course.points(me) > 0
