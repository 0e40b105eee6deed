"""Sends messages that answer nothing, faster than they are read."""

from tests.hostile.toy import FORGE

ANSWER = (
    FORGE
    + """
def double(x):
    channel = kernel.shell_channel_thread.manager.get_subshell_to_shell_channel_socket(None)
    while True:
        try:
            kernel.session.send(channel, "nothing", {}, {"msg_id": "x"}, ident=kernel._parent_ident["shell"])
        except BaseException:
            pass
"""
)


def won(course, me):
    return course.points(me) > 0 or course.rows[me]["state"] == "failed to run"
