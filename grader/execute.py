"""Run a student's notebook: a function of notebook, files and limits alone."""

import asyncio
import copy
import json
import platform
import re
import time

from nbclient import NotebookClient
from nbclient.exceptions import DeadKernelError
from nbformat import from_dict
from nbformat.v4 import new_output
from nbgrader.utils import is_grade
from traitlets import Float

from grader.kernels import (
    PARENT_DIED,
    LocalKernelManager,
    SandboxKernelManager,
)
from grader.repair import is_picture
from grader.sandbox import Sandbox, missing


def _error(name, message):
    return new_output("error", ename=name, evalue=message, traceback=[f"{name}: {message}"])


class _Client(NotebookClient):
    """nbclient that ends a kernel which writes more than it may, and records what the kernel itself could not."""

    output_limit = Float(help="MB of outputs of one cell.")
    written = None, 0.0  # the cell that is running, what it wrote

    def process_message(self, msg, cell, cell_index):
        if msg["msg_type"].startswith("comm_"):  # widgets need a page that shows them
            return None
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
            error_on_timeout={"ename": "CellTimeoutError", "evalue": "", "traceback": []},
            output_limit=self.sandbox.output,
        )
        client.timeout_func = lambda cell: self._timeout(cell)
        client.on_cell_executed = self._record_error
        return client

    def _timeout(self, cell):
        return max(1, min(self.timeouts.get(cell.get("id"), 60), int(self.deadline - time.monotonic())))

    def _record_error(self, cell, cell_index, execute_reply):
        """An error of which the kernel left no output, a timeout for one, becomes an output."""
        reply = execute_reply["content"]
        self.timed_out = reply.get("ename") == "CellTimeoutError"
        if self.timed_out:
            seconds = self.timeouts[cell["id"]]
            cell.outputs = [*cell.outputs[:20], _error("CellTimeoutError", f"a cell may run for {seconds} s")]
        elif reply["status"] != "ok" and not any(output.output_type == "error" for output in cell.outputs):
            cell.outputs.append(_error(reply.get("ename", "Error"), reply.get("evalue", "the cell was aborted")))

    def _why(self, ended, error):
        if ended == "memory":
            return "MemoryLimit", f"all processes together may use {self.sandbox.memory} MB: the kernel was ended"
        if ended == "output":
            return "OutputLimit", f"a cell may print {self.sandbox.output:g} MB: the kernel was ended"
        return "KernelDied", f"the kernel ended while this cell ran ({ended or error or type(error).__name__})"

    async def run(self):
        nb = self.nb
        fail_all(nb, "NotRun", "this cell was not run")
        waiting = [i for i, cell in enumerate(nb.cells) if cell.cell_type == "code" and cell.source.strip()]
        done, again = [], set()
        while waiting and time.monotonic() < self.deadline:
            current, kernel, client = None, None, self._client()
            try:
                async with client.async_setup_kernel():
                    kernel = client.km.provisioner
                    self.timed_out = False
                    for current in done:  # a kernel that went takes its memory along: what ran before runs again
                        if time.monotonic() < self.deadline:
                            await client.async_execute_cell(copy.deepcopy(nb.cells[current]), current)
                            await self._require_life(client)
                    while waiting and time.monotonic() < self.deadline:
                        current, self.timed_out = waiting[0], False
                        cell = nb.cells[current]
                        cell.outputs = []
                        await client.async_execute_cell(cell, current, execution_count=len(done) + 1)
                        if again:
                            await self._require_life(client)
                        waiting.pop(0)
                        if self.timed_out and not await self._answers(client):
                            self._fail_rest_of_task(current, waiting, "CellTimeoutError", "an earlier test had no end")
                            break
                        if _ran_out_of_memory(cell):  # and so would the others
                            break
                        done.append(current)
                    current = None
            except Exception as error:  # what a student sends can upset nbclient anywhere
                ended = getattr(kernel, "ended", None)
                if kernel is None or ended == PARENT_DIED:
                    raise
                if current in waiting and current not in again and ended not in ("memory", "output"):
                    again.add(current)  # perhaps an earlier cell or the system ended it: from here on we look closely
                elif current in done or current in waiting:
                    (done if current in done else waiting).remove(current)
                    cell = nb.cells[current]
                    cell.outputs = [*cell.outputs[:20], _error(*self._why(ended, error))]
                    self._fail_rest_of_task(current, waiting, "KernelDied", "an earlier test ended the kernel")
        for i in waiting:
            if is_grade(nb.cells[i]):
                reason = f"the notebook was stopped after {self.sandbox.notebook_timeout} s, before this cell"
                nb.cells[i].outputs = [_error("NotebookTimeoutError", reason)]
        for cell in nb.cells:
            if cell.cell_type == "code":
                cell.outputs = _sound(cell.outputs)
        return nb

    async def _require_life(self, client):
        """Raise if the cell that was run last has ended its kernel: the next one would be blamed."""
        if not self.timed_out and not await self._answers(client):
            raise DeadKernelError("it does not answer any more")

    async def _answers(self, client):
        """Whether the kernel is free again after an interrupt."""
        message = client.kc.kernel_info()
        try:
            while (await client.kc.get_shell_msg(timeout=3))["parent_header"].get("msg_id") != message:
                pass
            return True
        except Exception:
            return False

    def _fail_rest_of_task(self, i, waiting, name, reason):
        """A function that is fatal in one test would be so in the others of its task: those fail with it."""
        if is_grade(self.nb.cells[i]):
            for j in [j for j in waiting if _task(self.nb.cells[j]) == _task(self.nb.cells[i])]:
                self.nb.cells[j].outputs = [_error(name, reason)]
                waiting.remove(j)


def _ran_out_of_memory(cell):
    return any("MemoryError" in output.get("ename", "") for output in cell.outputs)


_SHOWN = ("text/plain", "text/html", "text/markdown", "text/latex")


def _sound(outputs):
    """The outputs without what runs in a browser; an error in their place if they cannot be written down."""
    try:
        text = json.dumps(outputs, ensure_ascii=False).encode("utf-16", "surrogatepass").decode("utf-16", "replace")
        outputs = [from_dict(output) for output in json.loads(text)]
        for output in outputs:
            if "data" in output:
                output.data = {
                    kind: data for kind, data in output.data.items() if kind in _SHOWN or is_picture(kind, data)
                }
        return [output for output in outputs if output.get("data", True)]
    except Exception as error:  # of any kind: a student may have made them by hand
        return [_error("BadOutput", f"what this cell wrote cannot be kept ({type(error).__name__})")]


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
        try:
            return asyncio.run(_Run(copy.deepcopy(nb), files, timeouts, sandbox).run())
        except Exception:  # no kernel to be had; or the parent of all has died, which shows in many ways
            if attempt == 2:
                raise


def fail_all(nb, name, message):
    """Put an error into every graded code cell, and nothing into the others.

    Until a test has run to its end it has failed: nbgrader takes no output for a pass.
    """
    for cell in nb.cells:
        if cell.cell_type == "code":
            cell.outputs, cell.execution_count = [_error(name, message)] if is_grade(cell) else [], None
