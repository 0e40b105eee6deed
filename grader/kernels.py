"""Sandboxed kernels for nbclient: a kernel manager whose kernels are forked by `grader.zygote`."""

import asyncio
import atexit
import json
import os
import shutil
import subprocess
import tempfile
import threading
import time
import uuid
from pathlib import Path

from jupyter_client.asynchronous import AsyncKernelClient
from jupyter_client.channels import AsyncZMQSocketChannel
from jupyter_client.kernelspec import KernelSpec
from jupyter_client.manager import AsyncKernelManager
from jupyter_client.provisioning import KernelProvisionerBase
from traitlets import Type
from traitlets.log import get_logger

from grader.zygote import KERNEL

PARENT_DIED = "its parent has died"


class KernelParent:
    """The running parent of kernels and the folder in which it meets its clients."""

    def __init__(self, command):
        self.folder = Path(tempfile.mkdtemp(prefix="grader-"))
        atexit.register(self.stop)
        self._process = subprocess.Popen(
            command(self.folder), stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True
        )
        while not (self.folder / "server").exists():
            if self._process.poll() is not None:
                raise RuntimeError(self._process.stderr.read().strip())
            time.sleep(0.02)

    @property
    def alive(self):
        return self._process.poll() is None

    def stop(self):
        """End it, and every kernel with it."""
        atexit.unregister(self.stop)
        try:
            _, errors = self._process.communicate(timeout=5)
        except (subprocess.TimeoutExpired, ValueError):  # it hangs; or it was stopped before
            self._process.kill()
            self._process.wait()
        else:
            if self._process.returncode:
                get_logger().warning("The parent of kernels ended: %s %s", self._process.returncode, errors.strip())
        shutil.rmtree(self.folder, ignore_errors=True)


_parents, _lock = {}, threading.Lock()


def kernel_parent(sandbox):
    """The parent of kernels for a sandbox's settings: started when first needed, and again should it have died.

    A library that cannot be imported ahead, or starts threads when it is, costs speed and nothing else: kernels
    then import for themselves.
    """
    key = sandbox.threads, *sandbox.preload
    with _lock:
        if key not in _parents or not _parents[key].alive:
            if key in _parents:
                _parents[key].stop()
            try:
                _parents[key] = KernelParent(sandbox.command)
            except RuntimeError as error:
                if not sandbox.preload:
                    raise
                sandbox.log.error("Kernels start cold, which is slower: %s", error)
                _parents[key] = KernelParent(lambda folder: sandbox.command(folder, preload=[]))
        return _parents[key]


def _write_files(folder, files):
    """Write {name: bytes} below a folder."""
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)


class SandboxProvisioner(KernelProvisionerBase):
    """One kernel, and the connection to its guardian: what jupyter_client asks, and how the kernel ended."""

    _reader = _writer = _end = None
    ended = None  # why, once it has ended

    @property
    def has_process(self):
        return self._end is not None

    async def pre_launch(self, **kwargs):
        manager = self.parent
        self._kernel_parent = kernel_parent(manager.sandbox)
        self._folder = self._kernel_parent.folder / uuid.uuid4().hex[:8]
        manager.transport, manager.ip = "ipc", str(self._folder / "s")
        for number, channel in enumerate(("shell", "iopub", "stdin", "hb", "control"), 1):
            setattr(manager, f"{channel}_port", number)
        (self._folder / "files").mkdir(parents=True)
        _write_files(self._folder / "files", manager.files)
        return await super().pre_launch(cmd=[], **kwargs)

    async def launch_kernel(self, cmd, **kwargs):
        manager = self.parent
        info = manager.get_connection_info()
        inside = {**info, "key": info["key"].decode(), "ip": f"{KERNEL}/s"}
        request = {
            "id": self._folder.name,
            "connection": inside,
            "environment": manager.sandbox.environment(),
            "limits": manager.sandbox.limits(),
        }
        try:
            self._reader, self._writer = await asyncio.open_unix_connection(self._kernel_parent.folder / "server")
            self._writer.write(json.dumps(request).encode() + b"\n")
            answer = (await self._reader.readline()).decode().strip()
        except OSError:
            answer = ""
        if answer != "ready":
            await self.cleanup()
            raise RuntimeError(f"The kernel did not start: {answer or 'what starts it has died, for want of memory?'}")
        self._end = asyncio.ensure_future(self._reader.readline())
        return info

    async def poll(self):
        if self._end is not None and self._end.done() and self.ended is None:
            last = b"" if self._end.exception() else self._end.result()
            self.ended = last.decode().strip().removeprefix("exit ") or PARENT_DIED
        return None if self._end is not None and self.ended is None else 1

    async def wait(self):
        if self._end is not None:
            await asyncio.wait([self._end])
        code = await self.poll()
        self._end = None
        return code

    async def send_signal(self, signum):
        self._writer.write(f"signal {int(signum)}\n".encode())
        await self._writer.drain()

    async def kill(self, restart=False):
        self._writer.write_eof()

    async def terminate(self, restart=False):
        await self.kill(restart)

    async def cleanup(self, restart=False):
        if self._writer:
            self._writer.close()
        shutil.rmtree(self._folder, ignore_errors=True)


class _Channel(AsyncZMQSocketChannel):
    """One channel of a kernel; `look` is shown each message."""

    def look(self, msg):
        pass

    async def get_msg(self, timeout=None):
        await asyncio.sleep(0)  # or a flood of messages would keep the event loop from looking at its time limits
        msg = await super().get_msg(timeout)
        self.look(msg)
        return msg


class _KernelClient(AsyncKernelClient):
    """A client that listens where there is something to hear: nobody answers questions here."""

    shell_channel_class = Type(_Channel)
    iopub_channel_class = Type(_Channel)

    def start_channels(self, shell=True, iopub=True, stdin=False, hb=False, control=True):
        super().start_channels(shell, iopub, stdin=False, hb=False, control=control)


class _KernelManager(AsyncKernelManager):
    """A kernel manager for one notebook, with its sandbox and its files {name: bytes}."""

    sandbox = None
    files = {}

    def client(self, **kwargs):
        # What has arrived waits in our memory: a few messages of bounded size, the rest stays with the kernel.
        self.context.rcvhwm, self.context.maxmsgsize = 10, 2**25
        self.client_factory = _KernelClient
        return super().client(**kwargs)


class SandboxKernelManager(_KernelManager):
    """The manager of a sandboxed kernel."""

    @property
    def kernel_spec(self):
        metadata = {"kernel_provisioner": {"provisioner_name": "sandbox"}}
        return KernelSpec(argv=["python"], display_name="Python 3 (sandboxed)", language="python", metadata=metadata)


class LocalKernelManager(_KernelManager):
    """The same without a sandbox: an ordinary kernel, in a folder of its own."""

    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        # Reached by TCP, and any user of this machine could listen to a port.
        self.transport_encryption = "required"
        self._folder = tempfile.TemporaryDirectory(prefix="grader-", ignore_cleanup_errors=True)

    async def start_kernel(self, **kwargs):
        _write_files(Path(self._folder.name), self.files)
        own = ("PATH", "HOME", "USER", "PYTHONPATH", "MPLCONFIGDIR")
        given = {name: value for name, value in self.sandbox.environment().items() if name not in own}
        return await super().start_kernel(cwd=self._folder.name, env={**os.environ, **given}, **kwargs)

    async def cleanup_resources(self, restart=False):
        await super().cleanup_resources(restart)
        if not restart:
            self._folder.cleanup()
