"""Check whether this machine can grade, safely and fast: `make doctor`."""

import importlib.util
import os
import shutil
import sys
import sysconfig
import time
from pathlib import Path

import psutil

from grader.ahead import RunAhead
from grader.bank import ROOT
from grader.course import read_config
from grader.kernels import KernelParent
from grader.run import GradingRun
from grader.sandbox import Sandbox, missing


def check_sandbox(sandbox):
    """Submissions run apart from everything else."""
    if reason := missing():
        return f"no sandbox: {reason}. Until then `c.Sandbox.required = True` refuses to grade"
    return None


def check_kernels(sandbox):
    """Kernels start warm."""
    if missing():
        return "kernels start cold: warm ones need the sandbox"
    begin, modules = time.perf_counter(), sandbox.preload + sandbox.preload_large
    try:
        KernelParent(lambda folder: sandbox.command(folder, modules)).stop()
    except RuntimeError as error:
        last = str(error).splitlines()[-1]
        return f"kernels start cold: {last}. Take what fails or starts threads out of c.Sandbox.preload(_large)"
    print(f"        {len(modules)} modules imported ahead in {time.perf_counter() - begin:.1f} s, once a run")
    return None


def check_bytecode(sandbox):
    """Libraries are compiled to bytecode."""
    files = list(Path(sysconfig.get_path("purelib")).rglob("*.py"))
    bare = sum(not os.path.exists(importlib.util.cache_from_source(str(path))) for path in files)
    if bare > len(files) // 100:
        return (
            f"{bare} of {len(files)} files have no bytecode, imports take twice as long: python -m compileall -q .venv"
        )
    return None


def check_cores(sandbox):
    """Notebooks and threads fit the cores."""
    cores, workers = os.cpu_count() or 1, RunAhead.workers.default_value
    print(f"        {cores} cores, {workers} notebooks at a time, {sandbox.threads} threads each")
    if sandbox.threads * workers > 2 * (cores + 1):
        return "more threads than cores: set c.Sandbox.threads = 1, which also makes numbers the same on every machine"
    return None


def check_memory(sandbox):
    """The limits of all kernels together fit the memory."""
    most = RunAhead.workers.default_value * sandbox.memory // 1000
    there = psutil.virtual_memory().total // 10**9
    print(f"        {there} GB of memory, kernels may use {most} GB")
    if most > there:
        return f"a class of memory hogs would need {most} GB: lower c.Sandbox.memory, or grade with fewer --workers"
    return None


def check_disk(sandbox):
    """There is room for what grading writes."""
    free, least = shutil.disk_usage(ROOT).free // 10**6, GradingRun.least_free.default_value
    print(f"        {free} MB free")
    if free < 10 * least:
        return f"make room: grading stops when {least} MB are left, and a submission of cw1 takes about 1 MB"
    return None


def main():
    sandbox = Sandbox(config=read_config())
    lacks = 0
    for check in (check_sandbox, check_kernels, check_bytecode, check_cores, check_memory, check_disk):
        lack = check(sandbox)
        lacks += bool(lack)
        print(f"{'lacking' if lack else 'ok':8}{check.__doc__}" + (f"\n        {lack}" if lack else ""))
    print(f"{lacks} lacking." if lacks else "This machine can grade.")
    sys.exit(bool(lacks))


if __name__ == "__main__":
    main()
