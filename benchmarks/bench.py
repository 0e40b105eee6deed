"""Time to grade a class, against stock nbgrader on the same submissions in the same run.

python benchmarks/bench.py [--students=48] [--turns=2] [--sizes=10,100,1000]

The last line is one JSON object:
wall_ratio_question_3: wall time of stock nbgrader over ours, for Question 3 of coursework 1.
cpu_over_floor: our CPU time over that of the cells alone, students' and tests', for the whole of coursework 1.
unit_cost_1000_over_10: CPU time of a submission among 1000, over that of one among 10, for cheap notebooks.
"""

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

import nbformat
import numpy as np
import psutil
from nbformat.v4 import new_code_cell, new_notebook

from grader.ahead import RunAhead
from grader.bank import ROOT, fill, model_answers, read_bank, read_notebook
from grader.course import make_course, read_config, read_marks, run_python, submit
from grader.execute import execute
from grader.repair import repair
from grader.sandbox import Sandbox

SEED = 1
STOCK = """
c = get_config()
c.CourseDirectory.root = {root!r}
c.ExecutePreprocessor.timeout = 300
"""
# What the cells take, told by the kernel itself.
BEGIN = """
import os, time
from IPython import get_ipython
def _now(): return time.process_time() + sum(os.times()[2:4])
_taken, _since = [], [0.0]
get_ipython().events.register("pre_run_cell", lambda *_: _since.append(_now()))
get_ipython().events.register("post_run_cell", lambda *_: _taken.append(_now() - _since[-1]))
"""
END = "print('CPU seconds:', sum(_taken[1:]))"
WHOLE = "import time; print(time.process_time())"


class Cost(NamedTuple):
    """Wall and CPU seconds of a command with all that it started, and its peak memory in MB (the grader's own)."""

    wall: float
    cpu: float
    memory: float


def run(course, *command):
    """Run a grading command in a course; returns its `Cost`."""
    begin = time.perf_counter()
    with (course / "output.txt").open("w") as output:
        process = subprocess.Popen(
            [sys.executable, "-m", *command], cwd=course, stdin=subprocess.DEVNULL, stdout=output, stderr=output
        )
        memory = 0  # what wait4 says of it is the most of any process
        grader = psutil.Process(process.pid)
        while not os.waitid(os.P_PID, process.pid, os.WEXITED | os.WNOWAIT | os.WNOHANG):
            memory = max(memory, grader.memory_info().rss)
            time.sleep(0.05)
        _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - begin
    printed = (course / "output.txt").read_text()
    if status:
        raise SystemExit(f"{' '.join(command)} failed:\n{printed[-3000:]}")
    return Cost(wall, usage.ru_utime + usage.ru_stime, memory / 1e6)


def stock(course):
    """Grade with nbgrader as it comes."""
    (course / "nbgrader_config.py").write_text(STOCK.format(root=str(course)))
    return run(course, "nbgrader", "autograde", "cw1")


def ours(course, assignment="cw1"):
    """Grade with this project."""
    return run(course, "grader.autograde", assignment)


def cohort(notebooks, students):
    """{student: {notebook: notebook}}: right answers, with one of the bank in one task of each notebook."""
    rng = np.random.default_rng(SEED)
    bank = read_bank("cw1")
    submissions = {}
    for i in range(students):
        submissions[f"student{i:03}"] = {}
        for name in notebooks:
            answers = model_answers("cw1", name)
            if answer := [answer for answer in bank if answer.notebook == name]:
                answer = answer[rng.integers(len(answer))]
                answers[answer.task] = answer.source
            submissions[f"student{i:03}"][name] = fill("cw1", name, answers)
    return submissions


def floor(submissions):
    """CPU seconds of what no grader can leave out: the students' cells and the tests, all imports made before."""
    total, limits = 0.0, Sandbox(config=read_config()).trait_values(config=True)
    files = {"mri.py": (ROOT / "source" / "cw1" / "mri.py").read_bytes()}
    for notebooks in submissions.values():
        for name, nb in notebooks.items():
            nb, _ = repair(nb, read_notebook("source", "cw1", name))
            nb = nbformat.from_dict({**nb, "cells": [new_code_cell(BEGIN), *nb.cells, new_code_cell(END)]})
            nb = execute(nb, files, {cell.id: 300 for cell in nb.cells}, limits)
            total += float(nb.cells[-1].outputs[0].text.split()[-1])
    return total


def overhead(cells=60, repeats=5):
    """Print the CPU milliseconds of running cells that do nothing: a kernel, a cell in it, a cell in the grader."""
    limits, costs = Sandbox(config=read_config()).trait_values(config=True), {}
    for number in (0, cells):
        nb = new_notebook(cells=[*(_cell(f"c{i}", "pass") for i in range(number)), new_code_cell(WHOLE)])
        samples = []
        for _ in range(1 + repeats):  # the first starts the parent of kernels
            begin = time.process_time()
            done = execute(nb, {}, {cell.id: 60 for cell in nb.cells}, limits)
            samples.append((float(done.cells[-1].outputs[0].text), time.process_time() - begin))
        costs[number] = 1000 * np.median(samples[1:], axis=0)
    (start, _), (kernel, grader) = costs[0], (costs[cells] - costs[0]) / cells
    print(f"\nTo run nothing: {start:.0f} ms for a kernel, {kernel:.1f} ms a cell in it, {grader:.1f} ms in the grader")


def compare(folder, title, submissions, turns):
    """Grade a cohort with both, in turns; prints a line each and returns (stock, ours, floor)."""
    template = make_course(folder / "template", "cw1")
    for student, notebooks in submissions.items():
        submit(template, "cw1", student, notebooks)
    costs, marks = {stock: [], ours: []}, []
    for _ in range(turns):
        for grader in costs:
            course = shutil.copytree(template, folder / "course")
            costs[grader].append(grader(course))
            marks.append(read_marks(course, "cw1"))
            shutil.rmtree(course)
    if any(other != marks[0] for other in marks):
        print("The marks differ: this comparison is void.")
    shutil.rmtree(template)
    theirs, mine = (Cost(*map(statistics.median, zip(*each, strict=True))) for each in costs.values())
    least = floor(submissions)
    n = len(submissions)
    print(f"\n{title}: {n} submissions, seconds each, median of {turns} turns")
    print(f"  {'':16} {'wall':>7} {'CPU':>7}")
    for name, cost in [("stock nbgrader", theirs), ("this project", mine)]:
        print(f"  {name:16} {cost.wall / n:7.2f} {cost.cpu / n:7.2f}")
    print(f"  {'floor':16} {'':7} {least / n:7.2f}")
    print(f"  stock over ours  {theirs.wall / mine.wall:7.2f} {theirs.cpu / mine.cpu:7.2f}")
    print(f"  ours over floor  {'':7} {mine.cpu / least:7.2f}", flush=True)
    return theirs, mine, least


def grow(folder, sizes):
    """Grade cohorts of cheap, different notebooks; returns {size: CPU seconds a submission}."""
    print(f"\nCheap notebooks\n  {'submissions':>11} {'wall each':>10} {'CPU each':>10} {'memory, MB':>11}")
    units = {}
    for size in sizes:
        course = folder / f"course{size}"
        nb = new_notebook(
            cells=[_cell("answer", "x = 0", solution=True), _cell("test_answer", "assert x > 0", points=1)]
        )
        nb.metadata.kernelspec = {"name": "python3", "display_name": "Python 3", "language": "python"}
        (course / "source" / "cheap").mkdir(parents=True)
        nbformat.write(nb, course / "source" / "cheap" / "Cheap.ipynb")
        shutil.copy(ROOT / "nbgrader_config.py", course)
        run_python(course, "nbgrader", "generate_assignment", "cheap")
        for i in range(size):
            nb.cells[0].source = f"x = {i + 1}"
            submit(course, "cheap", f"student{i:04}", {"Cheap": nb})
        cost = ours(course, "cheap")
        units[size] = cost.cpu / size
        print(f"  {size:11} {cost.wall / size:10.3f} {units[size]:10.3f} {cost.memory:11.0f}", flush=True)
        shutil.rmtree(course)
    return units


def _cell(name, source, points=None, solution=False):
    nbgrader = {"grade_id": name, "grade": bool(points), "solution": solution, "locked": not solution, "task": False}
    nbgrader |= {"schema_version": 3} | ({"points": points} if points else {})
    return new_code_cell(source, id=name, metadata={"nbgrader": nbgrader})


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--students", type=int, default=48, help="of Question 3; a sixteenth of them of the whole")
    parser.add_argument("--turns", type=int, default=2)
    parser.add_argument("--sizes", type=lambda text: [int(size) for size in text.split(",")], default=[10, 100, 1000])
    options = parser.parse_args()
    print(f"{os.cpu_count()} cores, {RunAhead.workers.default_value} notebooks at a time")
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        folder = Path(folder)
        question_3 = cohort(["CW1_Question_3"], options.students)
        theirs, mine, _ = compare(folder, "CW1_Question_3", question_3, options.turns)
        whole = cohort(["CW1_Question_3", "CW1_Question_4", "CW1_Report"], max(1, options.students // 16))
        _, all_mine, least = compare(folder, "The whole of cw1", whole, 1)
        overhead()
        units = grow(folder, options.sizes)
    result = {
        "wall_ratio_question_3": round(theirs.wall / mine.wall, 2),
        "cpu_over_floor": round(all_mine.cpu / least, 3),
        f"unit_cost_{options.sizes[-1]}_over_{options.sizes[0]}": round(
            units[options.sizes[-1]] / units[options.sizes[0]], 3
        ),
    }
    print(json.dumps(result))


if __name__ == "__main__":
    main()
