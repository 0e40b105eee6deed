# make grade          set up, build, grade what is in submitted/ (a sample cohort where there is nothing), show the marks;
#                     make grade ASSIGNMENT=octmnist: of one assignment
# make setup          the environment alone: .venv from requirements.txt
# make test           the tests
# make strength       every right and wrong answer in answers/ through the real grading
# make bench          grading timed against stock nbgrader, some 25 minutes
# make doctor         whether this machine can grade, safely and fast
# make lab            JupyterLab on the course, with nbgrader's tools
# make requirements   compile requirements.txt anew from pyproject.toml

export PATH := $(CURDIR)/.venv/bin:$(PATH)
ASSIGNMENT ?= $(notdir $(wildcard notebooks/*))

.DEFAULT_GOAL := grade
.PHONY: grade setup requirements test strength bench doctor lab

setup: .venv/ready

.venv/ready: requirements.txt pyproject.toml
	@python3 -c 'import sys; sys.exit(sys.version_info < (3, 11) and f"Python 3.11 or newer is needed, python3 is {sys.version}")'
	@echo "Setting up .venv, once: some minutes"
	python3 -m venv --clear .venv
	.venv/bin/python -m pip install --quiet --disable-pip-version-check --requirement requirements.txt
	.venv/bin/python -m pip install --quiet --disable-pip-version-check --no-deps --editable .
	.venv/bin/python -m compileall -q .venv/lib grader
	touch $@

requirements:
	uv pip compile --universal --python-version 3.11 --no-header --no-annotate --no-emit-index-url --output-file requirements.txt pyproject.toml
	sed -i '1i # Compiled from pyproject.toml by `make requirements` (needs uv); not edited by hand.' requirements.txt

grade: setup
	@python -m grader.build $(ASSIGNMENT)
	@python -m grader.cohort $(ASSIGNMENT)
	@echo "Grading; what goes wrong stands in the table below, and in full in .nbgrader.log"
	@for assignment in $(ASSIGNMENT); do \
	    ls -d submitted/*/$$assignment >/dev/null 2>&1 || continue; \
	    python -m grader.autograde $$assignment; \
	    nbgrader generate_feedback $$assignment --log-level=ERROR; \
	done
	@nbgrader export $(ASSIGNMENT:%=--assignment=%) --log-level=ERROR
	@echo "Next: make lab, open Nbgrader > Formgrader and mark the essays; docs/instructor.md has the whole term."

test: setup
	python -m pytest --numprocesses=logical --dist=loadfile

strength: setup
	for assignment in $(ASSIGNMENT); do python -m grader.strength $$assignment $(if $(BANK),--bank $(BANK)) || exit; done

bench: setup
	python benchmarks/bench.py

doctor: setup
	@python -m grader.doctor

lab: setup
	jupyter lab
