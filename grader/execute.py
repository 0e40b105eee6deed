"""Run a student's notebook: a function of notebook, files and limits alone."""

import asyncio
import copy
import json
import platform
import re
import time
from collections import Counter
from queue import Empty

from nbclient import NotebookClient
from nbclient.exceptions import DeadKernelError
from nbformat import NotebookNode, from_dict
from nbgrader.utils import is_grade
from traitlets import Float

from grader.kernels import PARENT_DIED, LocalKernelManager, SandboxKernelManager
from grader.repair import is_picture
from grader.sandbox import Sandbox, missing
from grader.zygote import SESSIONS

GRACE = 5  # seconds beyond a time limit for what ends a cell in good order, before the kernel goes


def _error(name, message):
    return NotebookNode(output_type="error", ename=name, evalue=message, traceback=[f"{name}: {message}"])


def _stop(cell, name, message):
    """Put down that the grader stopped a cell, where the cell's own outputs cannot say it: in its metadata."""
    cell.metadata["stopped"] = name
    cell.outputs = [*cell.outputs[:20], _error(name, message)]


class _Client(NotebookClient):
    """nbclient that takes from a kernel what its cell may write, and believes no more of it than it must.

    An error stays an error whatever is sent later, and a cell has one reply: a kernel that gives two, or reports an
    error after it, was made to say that a test had passed.
    """

    output_limit = Float(help="MB of outputs of one cell.")
    written = None, 0.0  # the cell that is running, what it wrote

    def __init__(self, nb, **kwargs):
        super().__init__(nb, **kwargs)
        self.error_on_timeout = {"ename": "CellTimeoutError", "evalue": "", "traceback": [], "stopped": self}
        self.replies, self.errors = Counter(), {}  # by the id of the request

    def look(self, msg):
        """See each message on its way, also those that nbclient has no use for."""
        request = msg["parent_header"].get("msg_id")
        if msg["msg_type"] == "execute_reply":
            self.replies[request] += 1
        elif msg["msg_type"] == "error":
            content = msg["content"]
            self.errors.setdefault(request, (content.get("ename", "Error"), content.get("evalue", "")))

    def process_message(self, msg, cell, cell_index):
        if msg["msg_type"].startswith("comm_"):  # widgets need a page that shows them
            return None
        if msg["msg_type"] in ("error", "execute_result"):
            msg["content"].pop("transient", None)  # a name by which later messages would change it
        before = self.written[1] if self.written[0] == cell_index else 0.0
        self.written = cell_index, before + len(str(msg["content"])) / 1e6
        if self.written[1] > self.output_limit:
            if getattr(self.km.provisioner, "ended", None) is None:
                self.km.provisioner.ended = "output"
                asyncio.ensure_future(self.km.provisioner.kill())
            return None
        return super().process_message(msg, cell, cell_index)

    def _cleanup_kernel(self):
        """nbclient's, at exit: the kernels have gone with their parent, and their event loops stand still."""


class _Run:
    """One execution of one notebook, on as many kernels as it takes."""

    def __init__(self, nb, files, timeouts, sandbox):
        self.nb, self.timeouts, self.sandbox = nb, timeouts, sandbox
        self.deadline = time.monotonic() + sandbox.notebook_timeout
        self.waiting = [i for i, cell in enumerate(nb.cells) if cell.cell_type == "code" and cell.source.strip()]
        self.requests = {}  # of the kernel that runs: {request: place of its cell}
        kind = LocalKernelManager if missing() else SandboxKernelManager
        self.manager_class = type(kind.__name__, (kind,), {"sandbox": sandbox, "files": files})

    def _client(self):
        client = _Client(
            copy.deepcopy(self.nb),
            kernel_manager_class=self.manager_class,
            allow_errors=True,
            interrupt_on_timeout=True,
            shutdown_kernel="immediate",
            skip_cells_with_tag="no tag is ever looked at",
            startup_timeout=60,
            raise_on_iopub_timeout=False,
            output_limit=self.sandbox.output,
        )
        client.timeout_func = lambda cell: self._timeout(cell)
        client.on_cell_executed = lambda **executed: self._record(client, **executed)
        return client

    def _timeout(self, cell):
        return max(1, min(self.timeouts.get(cell.get("id"), 60), int(self.deadline - time.monotonic())))

    def _record(self, client, cell, cell_index, execute_reply):
        """An error of which the kernel left no output, a timeout for one, becomes an output."""
        request, reply = execute_reply["parent_header"].get("msg_id"), execute_reply["content"]
        self.requests[request] = cell_index
        self.timed_out = reply.get("stopped") is client
        if self.timed_out:
            _stop(cell, "CellTimeoutError", f"a cell may run for {self.timeouts[cell['id']]} s")
        elif not _has_error(cell) and (request in client.errors or reply.get("status") != "ok"):
            error = client.errors.get(request, (reply.get("ename", "Error"), reply.get("evalue", "it was aborted")))
            cell.outputs.append(_error(*map(str, error)))

    def _why(self, ended, error):
        if ended == "memory":
            return "MemoryLimit", f"all processes together may use {self.sandbox.memory} MB: the kernel was ended"
        if ended == "sessions":
            return "SessionLimit", f"all processes together may form {SESSIONS} sessions (setsid): the kernel was ended"
        if ended == "output":
            return "OutputLimit", f"a cell may print {self.sandbox.output:g} MB: the kernel was ended"
        return "KernelDied", f"the kernel ended while this cell ran ({ended or error or type(error).__name__})"

    async def run(self):
        nb, waiting = self.nb, self.waiting
        fail_all(nb, "NotRun", "this cell was not run")
        done, again = [], set()
        while waiting and time.monotonic() < self.deadline:
            current, kernel, client = None, None, self._client()
            try:
                async with client.async_setup_kernel():
                    kernel, self.requests = client.km.provisioner, {}
                    for channel in (client.kc.shell_channel, client.kc.iopub_channel):
                        channel.look = client.look
                    self.timed_out = False
                    for current in done:  # a kernel that went takes its memory along: what ran before runs again
                        if time.monotonic() < self.deadline:
                            await self._execute(client, copy.deepcopy(nb.cells[current]), current)
                            await self._require_life(client)
                    self.requests = {}
                    while waiting and time.monotonic() < self.deadline:
                        current, self.timed_out = waiting[0], False
                        cell = nb.cells[current]
                        cell.outputs = []
                        await self._execute(client, cell, current, execution_count=len(done) + 1)
                        if again:
                            await self._require_life(client)
                        waiting.pop(0)
                        if self.timed_out and not await self._answers(client):
                            self._fail_rest_of_task(current, "CellTimeoutError", "an earlier test had no end")
                            break
                        if _ran_out_of_memory(cell):  # and so would the others
                            break
                        done.append(current)
                    else:
                        await self._answers(client)  # and whatever else it has to say, before it is believed
                    current = None
            except Exception as error:  # what a student sends can upset nbclient anywhere
                ended = getattr(kernel, "ended", None)
                if kernel is None or ended == PARENT_DIED:
                    raise
                if current in waiting and self.timed_out:
                    waiting.remove(current)
                    self._fail_rest_of_task(current, "CellTimeoutError", "an earlier test had no end")
                elif current in waiting and current not in again and ended not in ("memory", "sessions", "output"):
                    again.add(current)  # perhaps an earlier cell or the system ended it: from here on we look closely
                elif current in done or current in waiting:
                    (done if current in done else waiting).remove(current)
                    _stop(nb.cells[current], *self._why(ended, error))
                    self._fail_rest_of_task(current, "KernelDied", "an earlier test ended the kernel")
            self._disbelieve(client)

    async def _execute(self, client, cell, i, **kwargs):
        """Run a cell; raises what nbclient raises, also where even an interrupt does not end it."""
        limit = asyncio.timeout(self._timeout(cell) + GRACE)
        try:
            async with limit:
                await client.async_execute_cell(cell, i, **kwargs)
        except Exception:
            self.timed_out = limit.expired()
            if self.timed_out:
                _stop(cell, "CellTimeoutError", f"a cell may run for {self.timeouts[cell['id']]} s")
            raise

    def _disbelieve(self, client):
        """Fail the tests of a kernel that said of one request that it went well, and something else."""
        for request, i in self.requests.items():
            cell = self.nb.cells[i]
            if is_grade(cell) and not _has_error(cell) and (client.replies[request] > 1 or request in client.errors):
                _stop(cell, "Contradiction", "the kernel gave two answers about this test, which has not passed")

    def finish(self):
        """The notebook; what was not reached by now has failed."""
        for i in self.waiting:
            if is_grade(self.nb.cells[i]):
                reason = f"the notebook was stopped after {self.sandbox.notebook_timeout} s, before this cell"
                self.nb.cells[i].outputs = []
                _stop(self.nb.cells[i], "NotebookTimeoutError", reason)
        room = 4e6 * self.sandbox.output
        for cell in self.nb.cells:
            if cell.cell_type == "code":
                room -= _clean(cell, room)
        return self.nb

    async def _require_life(self, client):
        """Raise if the cell that was run last has ended its kernel: the next one would be blamed."""
        if not self.timed_out and not await self._answers(client):
            raise DeadKernelError("it does not answer any more")

    async def _answers(self, client):
        """Whether the kernel is free again after an interrupt; takes in all that it has sent."""
        try:
            async with asyncio.timeout(3):
                message = client.kc.kernel_info()
                while (await client.kc.get_shell_msg())["parent_header"].get("msg_id") != message:
                    pass
                while True:
                    await client.kc.get_iopub_msg(timeout=0)
        except Empty:
            return True
        except Exception:
            return False

    def _fail_rest_of_task(self, i, name, reason):
        """A function that is fatal in one test would be so in the others of its task: those fail with it."""
        if is_grade(self.nb.cells[i]):
            for j in [j for j in self.waiting if _task(self.nb.cells[j]) == _task(self.nb.cells[i])]:
                self.nb.cells[j].outputs = []
                _stop(self.nb.cells[j], name, reason)
                self.waiting.remove(j)


def _has_error(cell):
    return any(output.get("output_type") == "error" for output in cell.outputs)


def _ran_out_of_memory(cell):
    return any("MemoryError" in output.get("ename", "") for output in cell.outputs)


_SHOWN = ("text/plain", "text/html", "text/markdown", "text/latex")


def _clean(cell, room):
    """Leave of a cell's outputs what nbformat knows and no browser runs, in at most `room` bytes; returns their size.

    What cannot be written down is replaced by an error; where the room is used up, only errors stay.
    """
    if not isinstance(cell.execution_count, int):  # a message says what it is
        cell.execution_count = None
    try:
        text = (
            json.dumps(cell.outputs, ensure_ascii=False).encode("utf-16", "surrogatepass").decode("utf-16", "replace")
        )
        outputs = list(filter(None, map(_known, json.loads(text))))
    except Exception as error:  # of any kind: a student may have made them by hand
        cell.outputs = []
        _stop(cell, "BadOutput", f"what this cell wrote cannot be kept ({type(error).__name__})")
        return 0
    if len(text) > room:
        outputs = [output for output in outputs if output.output_type == "error"]
        text = ""
        if not is_grade(cell):
            cell.outputs = outputs
            _stop(cell, "OutputLimit", "the cells of this notebook have printed too much")
            return 0
    cell.outputs = outputs
    return len(text)


def _known(output):
    """One output rebuilt from what it must have, or None if nothing of it can be shown; raises if it is malformed."""
    kind = output["output_type"]
    if kind == "stream":
        return NotebookNode(output_type=kind, name=_text(output["name"]), text=_text(output["text"]))
    if kind == "error":
        traceback = [_text(line) for line in output["traceback"]]
        return NotebookNode(
            output_type=kind, ename=_text(output["ename"]), evalue=_text(output["evalue"]), traceback=traceback
        )
    data = {name: _text(value) for name, value in output["data"].items() if name in _SHOWN or is_picture(name, value)}
    sizes = {
        name: {side: value for side, value in output["metadata"].get(name, {}).items() if side in ("width", "height")}
        for name in data
    }
    metadata = {name: size for name, size in sizes.items() if size and all(isinstance(n, int) for n in size.values())}
    known = NotebookNode(output_type=kind, data=NotebookNode(data), metadata=from_dict(metadata))
    if kind == "execute_result":
        known.execution_count = output["execution_count"] and int(output["execution_count"])
    elif kind != "display_data":
        raise ValueError(kind)
    return known if data else None


def _text(value):
    if not isinstance(value, str):
        raise TypeError(f"text expected, not {type(value).__name__}")
    return value


def _task(cell):
    """The task that a graded cell belongs to, by the names that this course gives its cells; None for other cells."""
    return re.sub(r"^test_|(_\d+|-check)$", "", cell.metadata.nbgrader["grade_id"]) if is_grade(cell) else None


def execute(nb, files, timeouts, limits):
    """Execute a notebook in sandboxed kernels.

    nb: the notebook.  files: {name: bytes} beside it.  timeouts: {cell id: seconds}.  limits: the traits of `Sandbox`.
    Returns the executed notebook: every graded code cell has an error among its outputs unless it ran to its end
    without one. Raises RuntimeError where no kernel can be started: that is never the student's fault.
    """
    sandbox = Sandbox(**limits)
    sandbox.preload = sandbox.preload_for(nb)
    if missing() and sandbox.required:
        raise RuntimeError(f"{platform.node()} has no sandbox: {missing()}")
    for attempt in range(3):
        run = _Run(copy.deepcopy(nb), files, timeouts, sandbox)
        try:
            asyncio.run(asyncio.wait_for(run.run(), sandbox.notebook_timeout + 2 * GRACE))
        except Exception:  # no kernel to be had; or the parent of all has died, which shows in many ways
            if time.monotonic() < run.deadline:
                if attempt == 2:
                    raise
                continue
        return run.finish()


def fail_all(nb, name, message):
    """Put an error into every graded code cell, and nothing into the others.

    Until a test has run to its end it has failed: nbgrader takes no output for a pass.
    """
    for cell in nb.cells:
        if cell.cell_type == "code":
            cell.outputs, cell.execution_count = [_error(name, message)] if is_grade(cell) else [], None
