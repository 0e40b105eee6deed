"""What students and instructors do in JupyterLab, done in a real browser, headless."""

import contextlib
import csv
import json
import os
import re
import shutil
import subprocess
import sys
import time
import urllib.request

import nbformat
import pytest
from playwright.sync_api import expect, sync_playwright

from grader.bank import ROOT, fill, model_answers, read_notebook
from grader.course import make_course, run_python, submit

ONE_MINUTE = 60_000  # Playwright counts in milliseconds
IS_ROOT = hasattr(os, "geteuid") and os.geteuid() == 0
ELSEWHERE = re.compile(r"https?://(?!127\.0\.0\.1)")


# The machine: a browser, a JupyterLab, a page


@pytest.fixture(scope="module")
def browser():
    program = shutil.which("chromium") or shutil.which("google-chrome")
    if not program:
        pytest.fail("The browser tests found no chromium. Install it: apt-get install chromium")
    expect.set_options(timeout=ONE_MINUTE)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=["--no-sandbox"] * IS_ROOT)
        yield browser
        browser.close()


@contextlib.contextmanager
def jupyter_lab(folder, state):
    """Serve a folder with JupyterLab, without this machine's Jupyter settings; gives the address."""
    env = {name: value for name, value in os.environ.items() if not name.startswith(("JUPYTER", "IPYTHON"))}
    for name in ["HOME", "JUPYTER_CONFIG_DIR", "JUPYTER_DATA_DIR", "JUPYTER_RUNTIME_DIR"]:
        env[name] = str(state / name)
    news = state / "JUPYTER_CONFIG_DIR" / "labconfig" / "page_config.json"  # no question about news over the page
    news.parent.mkdir(parents=True)
    news.write_text('{"disabledExtensions": {"@jupyterlab/apputils-extension:announcements": true}}')
    command = [sys.executable, "-m", "jupyterlab", "--no-browser", *["--allow-root"] * IS_ROOT]
    command += ["--ServerApp.ip=127.0.0.1", "--ServerApp.port=0", "--IdentityProvider.token=secret"]
    with (state / "lab.log").open("w") as log:
        server = subprocess.Popen(command, cwd=folder, env=env, stdin=subprocess.DEVNULL, stdout=log, stderr=log)
    try:
        yield wait_for_address(server, state)
    finally:
        server.terminate()
        try:
            server.wait(20)
        except subprocess.TimeoutExpired:  # a server told to stop while it starts a kernel waits for ever
            server.kill()
            server.wait()


def wait_for_address(server, state):
    running = state / "JUPYTER_RUNTIME_DIR" / f"jpserver-{server.pid}.json"  # written just before the server listens
    deadline = time.monotonic() + 120
    while server.poll() is None and time.monotonic() < deadline:
        with contextlib.suppress(OSError, json.JSONDecodeError):
            address = json.loads(running.read_text())["url"]
            urllib.request.urlopen(f"{address}api", timeout=10).close()
            return address
        time.sleep(0.1)
    pytest.fail("JupyterLab did not start:\n" + (state / "lab.log").read_text())


@pytest.fixture
def page(browser):
    """A page of a new visitor, cut off from the internet; at the end nothing that it asked for was refused."""
    context = browser.new_context(viewport={"width": 1400, "height": 1000})
    context.set_default_timeout(ONE_MINUTE)
    context.route(ELSEWHERE, lambda route: route.abort())
    refused = []
    context.on("response", lambda response: refused.append(response.url) if response.status >= 400 else None)
    yield context.new_page()
    context.close()
    assert not refused


def choose(page, *menus):
    for name in menus:
        page.get_by_role("menuitem", name=name, exact=True).click()


def open_notebook(page, address, path):
    page.goto(f"{address}lab/tree/{path}?token=secret")
    expect(page.locator(".jp-Notebook-ExecutionIndicator[data-status=idle]")).to_be_visible()


def cell_with(page, text):
    return page.locator(".jp-Notebook .jp-Cell", has_text=text)


# A student, with the release of the coursework and nothing else


@pytest.fixture
def handout(tmp_path):
    return shutil.copytree(ROOT / "release" / "cw1", tmp_path / "cw1")


@pytest.fixture
def student(page, handout, tmp_path):
    """A page on which Question 3 is open."""
    with jupyter_lab(handout, tmp_path) as address:
        open_notebook(page, address, "CW1_Question_3.ipynb")
        yield page


def answer_sigmoid(page):
    cell_with(page, "def sigmoid(").locator(".cm-content").click()
    page.keyboard.press("ControlOrMeta+A")
    page.keyboard.insert_text(model_answers("cw1", "CW1_Question_3")["sigmoid"])


def validate(page):
    page.get_by_role("button", name="Validate").click()
    result = page.locator("#validation-message")
    expect(result).to_be_visible(timeout=5 * ONE_MINUTE)
    return result


def visible_checks():
    cells = read_notebook("release", "cw1", "CW1_Question_3").cells
    return {cell.id: cell.source.strip() for cell in cells if cell.id.endswith("-check")}


def test_a_student_answers_a_task_and_reads_that_its_check_is_right(student):
    answer_sigmoid(student)
    imports = cell_with(student, "import numpy as np").first.locator(".jp-InputPrompt")
    for _ in range(12):  # on a busy machine the menu may come before the kernel
        if imports.inner_text().strip() == "[ ]:":
            choose(student, "Run", "Run All Above Selected Cell")
            student.wait_for_timeout(5_000)
    student.keyboard.press("Shift+Enter")
    student.keyboard.press("Shift+Enter")
    output = cell_with(student, "def check_sigmoid(").locator(".jp-OutputArea-output")
    expect(output).to_have_text("sigmoid: this case is right.")


def test_validate_names_the_checks_of_the_blank_tasks_and_no_other(student):
    answer_sigmoid(student)
    shown = validate(student).locator("pre").all_inner_texts()
    named = {check for check, source in visible_checks().items() if source in map(str.strip, shown)}
    assert named == visible_checks().keys() - {"sigmoid-check"}


def test_validate_finds_nothing_in_the_model_answers(handout, page, tmp_path):
    answers = model_answers("cw1", "CW1_Question_3")
    nbformat.write(fill("cw1", "CW1_Question_3", answers), handout / "CW1_Question_3.ipynb")
    with jupyter_lab(handout, tmp_path) as address:
        open_notebook(page, address, "CW1_Question_3.ipynb")
        expect(validate(page)).to_have_text("Success! Your notebook passes all the tests.")


# An instructor, with the reports of two students, Ada and Bea


@pytest.fixture(scope="module")
def course(tmp_path_factory):
    course = make_course(tmp_path_factory.mktemp("instructor") / "course", "cw1")
    shutil.copy(ROOT / "jupytext.toml", course)
    shutil.copytree(ROOT / "notebooks", course / "notebooks")
    report = fill("cw1", "CW1_Report", model_answers("cw1", "CW1_Report"))
    for student in ["ada", "bea"]:
        submit(course, "cw1", student, {"CW1_Report": report})
    run_python(course, "nbgrader", "autograde", "cw1")
    return course


@pytest.fixture(scope="module")
def lab(course, tmp_path_factory):
    with jupyter_lab(course, tmp_path_factory.mktemp("lab")) as address:
        yield address


@pytest.fixture
def formgrader(page, lab):
    """Formgrader as its menu opens it: a page in a tab of JupyterLab."""
    page.goto(f"{lab}lab?token=secret&reset")
    choose(page, "Nbgrader", "Formgrader")
    frame = page.frame_locator("#formgrader-iframe iframe")
    expect(frame.get_by_role("link", name="cw1", exact=True)).to_be_visible()
    return frame


def open_report(formgrader, student):
    formgrader.get_by_role("link", name="Manual Grading").click()
    for name in ["cw1", "CW1_Report"]:
        formgrader.get_by_role("link", name=name, exact=True).click()
    expect(formgrader.get_by_role("link", name="Submission #1")).to_be_visible()
    formgrader.get_by_role("button", name="Show All Names").click()
    formgrader.get_by_role("link", name=student, exact=True).click()
    for field, hint in [(".extra-credit", "0"), (".comment", re.compile("comments here"))]:
        expect(formgrader.locator(field).last).to_have_attribute("placeholder", hint)  # has it, so it is live


def read_scores(course):
    run_python(course, "nbgrader", "export")
    with (course / "grades.csv").open(newline="", encoding="utf-8") as file:
        return {row["student_id"]: float(row["CW1_Report"]) for row in csv.DictReader(file)}


def write(page, field, text, kind):
    """Fill in a field and leave it, which saves it."""
    field.fill(text)
    with page.expect_response(lambda response: f"/formgrader/api/{kind}/" in response.url) as saved:
        field.press("Tab")
    assert saved.value.ok


def test_formgrader_opens_without_a_warning(formgrader):
    expect(formgrader.locator(".alert")).to_have_count(0)


def test_a_mark_and_a_comment_reach_the_student_they_are_for_and_no_other(formgrader, page, course):
    essay = next(c for c in read_notebook("source", "cw1", "CW1_Report").cells if c.id.endswith("-essay"))
    mark = essay.metadata.nbgrader.points / 2
    before = read_scores(course)
    open_report(formgrader, "ada")
    write(page, formgrader.locator(f"#{essay.id}"), str(mark), "grade")
    write(page, formgrader.locator(f"#{essay.id}-comment"), "Mind the sign.", "comment")
    assert read_scores(course) == {"ada": before["ada"] + mark, "bea": before["bea"]}
    run_python(course, "nbgrader", "generate_feedback", "cw1")
    feedback = {s: (course / "feedback" / s / "cw1" / "CW1_Report.html").read_text() for s in before}
    assert [student for student, text in feedback.items() if "Mind the sign." in text] == ["ada"]


def test_the_marker_reads_the_marking_guides_and_the_student_does_not(formgrader):
    source = "".join(cell.source for cell in read_notebook("source", "cw1", "CW1_Report").cells)
    guides = re.findall(r"### BEGIN MARK SCHEME(.*?)### END MARK SCHEME", source, re.DOTALL)
    told = [max(re.findall(r"[A-Za-z ,]+", guide), key=len).strip() for guide in guides]
    release = (ROOT / "release" / "cw1" / "CW1_Report.ipynb").read_text(encoding="utf-8")
    assert told and not [words for words in told if words in release]
    open_report(formgrader, "bea")
    for words in told:
        expect(formgrader.get_by_text(words).first).to_be_visible()


def test_create_assignment_counts_the_30_points_of_question_3(page, lab):
    open_notebook(page, lab, "source/cw1/CW1_Question_3.ipynb")
    choose(page, "Nbgrader", "Create assignment")
    expect(page.locator(".nbgrader-NotebookHeaderWidget input")).to_have_value("30")


def test_an_edit_of_the_notebook_in_jupyterlab_reaches_its_text(page, lab, course):
    open_notebook(page, lab, "source/cw1/CW1_Question_3.ipynb")
    cell_with(page, "def sigmoid(").locator(".cm-content").click()
    page.keyboard.press("ControlOrMeta+A")
    page.keyboard.press("ArrowRight")
    page.keyboard.insert_text("\n# edited in the browser")
    with page.expect_response(lambda response: response.request.method == "PUT" and "contents" in response.url):
        page.keyboard.press("ControlOrMeta+S")
    text = (course / "notebooks" / "cw1" / "CW1_Question_3.py").read_text(encoding="utf-8")
    assert "    ### END SOLUTION\n# edited in the browser\n" in text
