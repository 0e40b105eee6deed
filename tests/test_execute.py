"""A notebook in the sandbox: what students' code meets, and that one bad cell costs no other task."""

from pathlib import Path

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_notebook

from grader.execute import execute
from grader.sandbox import Sandbox, missing

pytestmark = pytest.mark.skipif(missing() is not None, reason=str(missing()))
LIMITS = {"memory": 600, "disk": 30, "file_size": 20, "output": 0.5, "notebook_timeout": 60, "preload": []}


def run(*sources, timeout=20, files=None, **limits):
    """Execute cells, "test_a: source" being a graded one; returns [(text, error names)] a cell."""
    cells = []
    for i, source in enumerate(sources):
        name, graded, text = source.partition(": ") if source.startswith("test_") else (f"c{i}", "", source)
        nbgrader = {"grade_id": name, "grade": bool(graded), "solution": False, "points": 1}
        cells.append(new_code_cell(text if graded else source, id=f"c{i}", metadata={"nbgrader": nbgrader}))
    timeouts = {cell.id: timeout for cell in cells}
    values = Sandbox(**{**LIMITS, **limits}).trait_values(config=True)
    nb = execute(nbformat.from_dict(new_notebook(cells=cells)), files or {}, timeouts, values)
    return [
        (
            "".join(output.get("text", "") for output in cell.outputs),
            [output.ename for output in cell.outputs if output.output_type == "error"],
        )
        for cell in nb.cells
    ]


def errors(*sources, **limits):
    return [names for _, names in run(*sources, **limits)]


def test_state_goes_from_cell_to_cell_and_files_lie_beside_the_notebook():
    found = run("x = open('data.txt').read()", "print(x)", "test_a: assert x == 'here'", files={"data.txt": b"here"})
    assert found == [("", []), ("here\n", []), ("", [])]


def test_large_libraries_are_there_for_the_notebooks_that_import_them():
    look = "import sys\nprint('wave' in sys.modules)"
    assert run(look, preload_large=["wave"])[0] == ("False\n", [])
    assert run(look, "import wave", preload_large=["wave"])[0] == ("True\n", [])


def test_what_a_kernel_sees():
    text, names = run(
        "import os, pathlib, socket\n"
        "print(os.getuid() != 0, os.getpid(), os.getcwd(), sorted(os.listdir()))\n"
        "print([p for p in pathlib.Path('/proc').iterdir() if p.name.isdigit()])\n"
        "print(sorted(os.environ.get(name, '') for name in ['SECRET', 'SSH_AUTH_SOCK']))\n"
        "try:\n    socket.create_connection(('127.0.0.1', 22), 1)\nexcept OSError as error: print(error)\n"
        "print([p for p in ('/work', '/root/.ssh', '/etc/passwd', '/sys') if os.path.exists(p)])"
    )[0]
    assert not names
    assert text.splitlines()[:3] == ["True 1 /home/student ['.ipython']", "[PosixPath('/proc/1')]", "['', '']"]
    assert "unreachable" in text and text.splitlines()[-1] == "[]"


def test_nothing_of_one_kernel_is_there_in_the_next():
    write = "import os\nfor p in ('/tmp/x', '/dev/shm/x', 'x'): open(p, 'w').write('x')"
    look = "import os\nprint([p for p in ('/tmp/x', '/dev/shm/x', 'x') if os.path.exists(p)])"
    assert run(write)[0] == ("", [])
    assert run(look)[0] == ("[]\n", [])


def test_the_system_the_grader_and_the_socket_folder_are_read_only():
    text, _ = run(
        "import grader.checks, numpy\n"
        "for path in ('/usr/x', grader.checks.__file__, numpy.__file__, '/run/kernel/x', '/run/kernels/x', '/x'):\n"
        "    try:\n        open(path, 'a'); print('wrote', path)\n    except OSError: pass"
    )[0]
    assert text == ""


def test_a_cell_that_takes_too_long_costs_itself():
    assert errors("y = 1", "while True: pass", "test_a: assert y", timeout=2) == [
        [],
        ["KeyboardInterrupt", "CellTimeoutError"],
        [],
    ]


def test_a_cell_that_swallows_interrupts_costs_itself():
    stubborn = "import signal; signal.signal(signal.SIGINT, signal.SIG_IGN)\nwhile True: pass"
    assert errors("y = 1", stubborn, "test_a: assert y", timeout=2) == [[], ["CellTimeoutError"], []]


def test_a_function_that_ends_the_kernel_costs_its_task():
    found = errors(
        "import os\ndef f(): os._exit(0)", "y = 1", "test_f_1: f()", "test_f_2: assert True", "test_y_1: assert y == 1"
    )
    assert found == [[], [], ["KernelDied"], ["KernelDied"], []]


def test_memory_has_a_limit_over_all_processes():
    hog = (
        "import os, time\nfor _ in range(4):\n    if os.fork() == 0:\n        x = bytearray(300_000_000)\n"
        "        time.sleep(20)\ntime.sleep(20)"
    )
    assert errors(hog, "test_a: assert True") == [["MemoryLimit"], []]
    assert errors("x = bytearray(3_000_000_000)", "test_a: assert True") == [["MemoryError"], []]


def test_output_has_a_limit():
    assert errors("while True: print('x' * 1000)", "test_a: assert True") == [["OutputLimit"], []]


def test_disk_and_files_have_limits():
    text, names = run(
        "try:\n    for i in range(9): open(f'/tmp/{i}', 'wb').write(bytes(9_000_000))\nexcept OSError as e: print(e)"
    )[0]
    assert "No space left" in text and not names


def test_a_notebook_has_a_limit_and_what_it_did_not_reach_has_not_passed():
    slow = ["import time; time.sleep(4)"] * 3
    found = errors(*slow, "test_a: assert True", notebook_timeout=6)
    assert found[-1] == ["NotebookTimeoutError"]


def test_a_test_that_did_not_run_to_its_end_has_not_passed():
    assert errors("test_a: import os; os._exit(0)", "test_b: raise SystemExit") == [["KernelDied"], ["SystemExit"]]


def test_processes_end_with_the_notebook():
    run("import subprocess\nsubprocess.Popen(['sleep', '4321'], start_new_session=True)")
    running = [path.read_bytes() for path in Path("/proc").glob("[0-9]*/cmdline")]
    assert not [line for line in running if b"4321" in line]
