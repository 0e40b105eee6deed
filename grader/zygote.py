"""The parent of all kernels of a grading run: it imports the course's libraries once, and forks a kernel on request.

Runs inside bubblewrap, started by `grader.sandbox`. Only imports may happen before a fork: a library that has
started threads leaves its child hanging, so a parent with more than one thread refuses to serve.

A client connects to the socket and sends one line of JSON; the connection belongs to that kernel from then on.
The guardian, a process between the two, answers "ready" when the kernel's sockets are bound, and "exit <reason>" when
it has ended; it passes on signals ("signal 2") and kills the kernel and all it started when the client goes away.
Standard input comes from the grader and says nothing: when it closes, the grader has gone, and all of this goes too.
"""

import contextlib
import ctypes
import errno
import gc
import importlib
import json
import mmap
import os
import random
import resource
import select
import shutil
import signal
import socket
import sys
from pathlib import Path

import pyseccomp

SERVER = "/run/kernels/server"
HOME = "/home/student"
KERNEL = "/run/kernel"
SESSIONS = 4  # of processes: Linux shares the cores out among sessions, and one kernel must not take all shares
_PRIVATE = "/run/private"
_CLONE = {"mount": 0x00020000, "uts": 0x04000000, "ipc": 0x08000000, "user": 0x10000000, "pid": 0x20000000}
_CLONE["net"] = 0x40000000
_MS = {"rdonly": 1, "nosuid": 2, "nodev": 4, "noexec": 8, "remount": 32, "bind": 4096, "rec": 16384, "private": 1 << 18}
_libc = ctypes.CDLL(None, use_errno=True)


def _call(name, *arguments):
    if getattr(_libc, name)(*arguments) != 0:
        error = ctypes.get_errno()
        raise OSError(error, f"{name}{arguments}: {os.strerror(error)}")


def _mount(source, target, kind=None, flags=(), options=None):
    text = [value.encode() if value else None for value in (source, target, kind)]
    _call("mount", *text, sum(_MS[flag] for flag in flags), options.encode() if options else None)


def _drop_capabilities():
    """Give up every capability of this thread, inheritable ones too."""
    header = (ctypes.c_uint32 * 2)(0x20080522, 0)
    _call("capset", header, (ctypes.c_uint32 * 6)())


def _unshare(user):
    """New namespaces for this process and its children; as an unprivileged user inside a user namespace of its own."""
    kinds = [kind for kind in _CLONE if kind != "user" or user]
    uid, gid = os.getuid(), os.getgid()
    _call("unshare", sum(_CLONE[kind] for kind in kinds))
    if user:
        Path("/proc/self/setgroups").write_text("deny")
        Path("/proc/self/uid_map").write_text(f"1000 {uid} 1")
        Path("/proc/self/gid_map").write_text(f"1000 {gid} 1")


def _private_view(folder, uid, disk):
    """Mounts of one kernel: a file system of `disk` bytes for home, /tmp and /dev/shm; no one else's folder."""
    _mount(None, "/", flags=("rec", "private"))
    _mount(folder, KERNEL, flags=("bind",))
    _mount("tmpfs", _PRIVATE, "tmpfs", ("nosuid", "nodev"), f"size={disk},nr_inodes=20000,mode=755")
    for name, target in {"home": HOME, "tmp": "/tmp", "shm": "/dev/shm"}.items():
        place = f"{_PRIVATE}/{name}"
        os.mkdir(place)
        _mount(place, target, flags=("bind",))
    shutil.copytree(f"{KERNEL}/files", HOME, dirs_exist_ok=True)
    shutil.copytree("/run/cache", "/tmp/cache")
    if os.getuid() == 0:
        os.chown(KERNEL, uid, uid)
        for top, folders, files in os.walk(_PRIVATE):
            for name in [".", *folders, *files]:
                os.chown(os.path.join(top, name), uid, uid)
    # What the parent may write is out of sight: its children must not leave messages for each other there.
    for hidden in ("/run/kernels", "/run/cache", _PRIVATE):
        _mount("tmpfs", hidden, "tmpfs", ("rdonly",), "size=4k")


def _filter_system_calls():
    """Forbid what namespaces do not contain: sockets that leave the machine past them, memory that no process holds."""
    nameless = mmap.MAP_SHARED | mmap.MAP_ANONYMOUS
    known = socket.AF_UNIX, socket.AF_INET, socket.AF_INET6, socket.AF_NETLINK
    rules = pyseccomp.SyscallFilter(pyseccomp.ALLOW)
    for family in set(range(64)) - set(known):
        rules.add_rule(pyseccomp.ERRNO(errno.EAFNOSUPPORT), "socket", pyseccomp.Arg(0, pyseccomp.EQ, family))
    rules.add_rule(pyseccomp.ERRNO(errno.EAFNOSUPPORT), "socket", pyseccomp.Arg(0, pyseccomp.GE, 64))
    for size in (socket.SO_SNDBUF, 32):  # and SO_SNDBUFFORCE: sockets keep the size that `_memory` counts on
        arguments = pyseccomp.Arg(1, pyseccomp.EQ, socket.SOL_SOCKET), pyseccomp.Arg(2, pyseccomp.EQ, size)
        rules.add_rule(pyseccomp.ERRNO(0), "setsockopt", *arguments)
    user = _CLONE["user"]
    for name in ("clone", "unshare"):
        rules.add_rule(pyseccomp.ERRNO(errno.EPERM), name, pyseccomp.Arg(0, pyseccomp.MASKED_EQ, user, user))
    # Its flags lie in memory, which no filter reads: the C library goes back to clone.
    rules.add_rule(pyseccomp.ERRNO(errno.ENOSYS), "clone3")
    rules.add_rule(pyseccomp.ERRNO(errno.EPERM), "mmap", pyseccomp.Arg(3, pyseccomp.MASKED_EQ, nameless, nameless))
    for name in ("memfd_create", "memfd_secret", "shmget", "msgget", "semget", "mq_open"):
        rules.add_rule(pyseccomp.ERRNO(errno.EPERM), name)
    for name in ("setns", "mount", "fsopen", "open_tree", "bpf", "perf_event_open", "userfaultfd", "io_uring_setup"):
        rules.add_rule(pyseccomp.ERRNO(errno.EPERM), name)
    for name in ("keyctl", "add_key", "request_key", "ptrace", "process_vm_readv", "process_vm_writev"):
        rules.add_rule(pyseccomp.ERRNO(errno.EPERM), name)
    rules.load()


def _become_student(uid, limits):
    """Bound what this process can use, and give up what makes it more than any user."""
    os.setsid()  # a process group reaches out of its namespace: signal 9 to its own group would end us all
    _mount("proc", "/proc", "proc", ("nosuid", "nodev", "noexec"))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_DATA, (limits["memory"],) * 2)
    resource.setrlimit(resource.RLIMIT_FSIZE, (limits["file_size"],) * 2)
    resource.setrlimit(resource.RLIMIT_NOFILE, (limits["open_files"],) * 2)
    resource.setrlimit(resource.RLIMIT_NPROC, (limits["processes"],) * 2)
    if os.getuid() == 0:
        os.setgroups([])
        os.setresgid(uid, uid, uid)
        os.setresuid(uid, uid, uid)
    _drop_capabilities()
    _call("prctl", 1, signal.SIGKILL, 0, 0, 0)  # end with the guardian; a change of user would have undone it before
    _filter_system_calls()


def _kernel_class():
    """An IPython kernel in which no cell changes how the cells after it are read, run and shown."""
    from ipykernel.ipkernel import IPythonKernel
    from ipykernel.zmqshell import ZMQInteractiveShell
    from traitlets import Type

    class Shell(ZMQInteractiveShell):
        transformed = None  # (cell, what became of it), for ipykernel and IPython both ask

        def transform_cell(self, raw_cell):
            if self.transformed is None or self.transformed[0] != raw_cell:
                self.transformed = raw_cell, super().transform_cell(raw_cell)
            return self.transformed[1]

    class Kernel(IPythonKernel):
        shell_class = Type(Shell)

        async def do_execute(self, *arguments, **options):
            shell, manager = self.shell, self.shell.input_transformer_manager
            lists = [manager.cleanup_transforms, manager.line_transforms, manager.token_transformers]
            lists += [shell.input_transformers_post, shell.ast_transformers]
            if not hasattr(self, "_transforms"):
                self._transforms = [list(each) for each in lists]
            for each, before in zip(lists, self._transforms, strict=True):
                each[:] = before
            shell.ast_node_interactivity, shell.custom_exceptions, shell.transformed = "last_expr", (), None
            return await super().do_execute(*arguments, **options)

    return Kernel


def _run_kernel(connection, environment, ready):
    """Serve Jupyter messages until asked to shut down; `ready` is closed once the sockets are bound."""
    os.environ.clear()
    os.environ.update(environment)
    os.chdir(HOME)
    if HOME not in sys.path:
        sys.path.insert(0, HOME)
    random.seed()
    if "numpy" in sys.modules:
        sys.modules["numpy"].random.seed()
    path = Path("/tmp/connection.json")
    path.write_text(json.dumps(connection))
    from ipykernel.kernelapp import IPKernelApp

    app = IPKernelApp.instance(kernel_class=_kernel_class())
    app.initialize(["-f", str(path), "--HistoryManager.enabled=False"])
    app.log.setLevel(app.log_level)  # traitlets leaves that to its handlers: four records a cell that no one reads
    path.unlink()
    if "matplotlib_inline.backend_inline" in sys.modules:
        # The backend registered itself when it was imported, and there was no shell then.
        sys.modules["matplotlib_inline.backend_inline"]._enable_matplotlib_integration()
    os.close(ready)
    app.start()


# What a kernel imports when it starts.
_OF_KERNELS = [
    "ipykernel.kernelapp", "ipykernel.ipkernel", "ipykernel.debugger", "tornado.platform.asyncio",
    "matplotlib_inline.backend_inline", "IPython.core.completerlib", "IPython.core.debugger", "IPython.core.logger",
    "IPython.core.oinspect", "IPython.extensions.storemagic",
]  # fmt: skip

_COUNTED = b"RssAnon", b"RssShmem", b"VmPTE"
_SOCKET = 425984  # bytes that wait in a socket at most: twice net.core.wmem_default, as Linux counts them


def _excess(memory):
    """What a kernel has too much of, "memory" (bytes) or "sessions"; None if it keeps within bounds.

    /proc shows its processes alone, and /proc/net the sockets of its network namespace. Counted are private and shared
    memory and page tables of all processes, and what may wait in sockets.
    """
    total, sessions = 0, set()
    for status in Path("/proc").glob("[0-9]*/status"):
        with contextlib.suppress(OSError):
            lines = status.read_bytes().splitlines()  # a process may call itself anything
            total += sum(int(line.split()[1]) << 10 for line in lines if line.startswith(_COUNTED))
            sessions.update(line for line in lines if line.startswith(b"NSsid"))
    with contextlib.suppress(OSError), open("/proc/1/net/unix", "rb") as sockets:
        total += _SOCKET * sum(1 for _ in sockets)
    return "memory" if total > memory else "sessions" if len(sessions) > SESSIONS else None


def _watch(client, kernel, ready, memory):
    """Stand between a client and its kernel until one of them goes; returns why the kernel ended."""
    exited = os.pidfd_open(kernel)
    reason, running = None, False
    poll = select.poll()
    for descriptor in (client.fileno(), exited, ready):
        poll.register(descriptor, select.POLLIN)
    while True:
        events = dict(poll.poll(500))
        if ready in events:
            poll.unregister(ready)
            reason = os.read(ready, 4096).decode() or None
            if not reason:
                # From here on the student's code runs: the folder that is shared with the host takes no more files.
                _mount(None, KERNEL, flags=("remount", "bind", "rdonly", "nosuid", "nodev"))
                running = True
                client.sendall(b"ready\n")
        if client.fileno() in events:
            orders = client.recv(4096)
            if not orders:
                poll.unregister(client.fileno())
                os.kill(kernel, signal.SIGKILL)
            for order in orders.decode().splitlines():
                os.kill(kernel, int(order.removeprefix("signal ")))
        if exited in events:
            _, status = os.waitpid(kernel, 0)
            return reason or f"status {os.waitstatus_to_exitcode(status)}"
        if running and not reason and (reason := _excess(memory)):
            os.kill(kernel, signal.SIGKILL)


def _guard(client, request):
    """The guardian: isolate, fork the kernel, watch it."""
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    limits = request["limits"]
    # As root, a user of its own for each kernel, from the range that systemd keeps for such users.
    uid = random.SystemRandom().randrange(61184, 65520) if os.getuid() == 0 else os.getuid()
    _unshare(user=os.getuid() != 0)
    _private_view(f"/run/kernels/{request['id']}", uid, limits["disk"])
    ready, bound = os.pipe()
    kernel = os.fork()
    if kernel == 0:
        try:
            for descriptor in map(int, os.listdir("/proc/self/fd")):
                if descriptor > 2 and descriptor != bound:
                    with contextlib.suppress(OSError):  # the one that lists them is closed already
                        os.close(descriptor)
            _become_student(uid, limits)
            _run_kernel(request["connection"], request["environment"], bound)
        except Exception as error:
            with contextlib.suppress(OSError):
                os.write(bound, f"{type(error).__name__}: {error}".encode())
        finally:
            os._exit(0)
    os.close(bound)
    try:
        reason = _watch(client, kernel, ready, limits["memory"])
    except Exception as error:
        reason = f"{type(error).__name__}: {error}"
    finally:
        with contextlib.suppress(ProcessLookupError):
            os.kill(kernel, signal.SIGKILL)
    with contextlib.suppress(OSError):
        client.sendall(f"exit {reason}\n".encode())


def _read_request(client):
    # No makefile(): it would hold the connection open in the kernel, which could then speak for its guardian.
    line = b""
    while not line.endswith(b"\n"):
        part = client.recv(65536)
        if not part:
            raise EOFError("the grader asked for nothing")
        line += part
    return json.loads(line)


def _reap(*_):
    with contextlib.suppress(ChildProcessError):
        while os.waitpid(-1, os.WNOHANG)[0]:
            pass


def _serve(preload):
    for name in [*preload, *_OF_KERNELS]:
        importlib.import_module(name)
    threads = len(os.listdir("/proc/self/task"))
    if threads > 1:
        raise SystemExit(f"{threads} threads after importing {', '.join(preload)}: a library starts threads at import")
    gc.collect()
    gc.freeze()
    server = socket.socket(socket.AF_UNIX)
    server.bind(SERVER)
    server.listen(64)
    nowhere = os.open(os.devnull, os.O_RDWR)
    signal.signal(signal.SIGCHLD, _reap)
    while sys.stdin not in select.select([server, sys.stdin], [], [])[0]:
        client, _ = server.accept()
        try:
            guardian = os.fork()
        except OSError as error:  # too many processes, for now
            client.sendall(f"exit {error}\n".encode())
            client.close()
            continue
        if guardian == 0:
            server.close()
            # What the parent says to the grader is not for kernels to say.
            for descriptor in range(3):
                os.dup2(nowhere, descriptor)
            try:
                with client:
                    _guard(client, _read_request(client))
            except Exception as error:
                with contextlib.suppress(OSError):
                    client.sendall(f"exit {type(error).__name__}: {error}\n".encode())
            finally:
                os._exit(0)
        client.close()


if __name__ == "__main__":
    _serve(sys.argv[1:])
