"""Ignores its interrupt, and a thread goes on sending a message now and then."""

from tests.hostile.toy import FORGE

ANSWER = (
    FORGE
    + """
import threading, time
def drip():
    channel = kernel.shell_channel_thread.manager.get_subshell_to_shell_channel_socket(None)
    while True:
        kernel.session.send(channel, "nothing", {}, {"msg_id": "x"}, ident=kernel._parent_ident["shell"])
        time.sleep(0.5)
def double(x):
    threading.Thread(target=drip, daemon=True).start()
    while True:
        try:
            time.sleep(1)
        except BaseException:
            pass
"""
)


def won(course, me):
    return course.points(me) > 0 or course.rows[me]["state"] == "failed to run"
