# make grade     set up, build, grade what is in submitted/ (a sample cohort where there is nothing), show the marks
# make setup     the environment alone: .venv from requirements.txt
# make test      the tests
# make strength  every right and wrong answer in answers/ through the real grading
# make lab       JupyterLab on the course, with nbgrader's tools

export PATH := $(CURDIR)/.venv/bin:$(PATH)
ASSIGNMENT ?= cw1

.DEFAULT_GOAL := grade
.PHONY: grade setup test strength lab

setup: .venv/ready

.venv/ready: requirements.txt pyproject.toml
	python3 -m venv --clear .venv
	.venv/bin/python -m pip install --quiet --disable-pip-version-check --requirement requirements.txt
	.venv/bin/python -m pip install --quiet --disable-pip-version-check --no-deps --editable .
	touch $@
