"""The course: plain nbgrader configuration, read by every nbgrader command run from this folder and by JupyterLab."""

import os
import sys
from pathlib import Path

try:
    from grader.run import GradingRun
except ImportError as error:
    # nbgrader would go on with its defaults, and those have no sandbox.
    raise SystemExit(f"This course is graded by its own environment, see the README: {error}") from error

c = get_config()  # noqa: F821

root = Path(__file__).resolve().parent

# nbgrader calls `alembic` by name when it makes the gradebook: find the one beside this Python, whatever the PATH.
os.environ["PATH"] = os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")])

c.CourseDirectory.root = str(root)
c.CourseDirectory.course_id = "medical-imaging"
# Whoever else writes to the gradebook, formgrader for one, is waited for a minute instead of five seconds.
c.CourseDirectory.db_url = f"sqlite:///{root}/gradebook.db?timeout=60&plugin=shared_statements"

# What `download_octmnist.py` fetches is not handed out, nor taken along into kernels: marking uses the stand-in.
c.CourseDirectory.ignore = [".ipynb_checkpoints", "*.pyc", "__pycache__", ".pytest_cache", "octmnist.npz"]

# Formgrader warns without an exchange: this one serves a single machine.
exchange = root / "exchange"
exchange.mkdir(exist_ok=True)
exchange.chmod(0o777)
c.Exchange.root = str(exchange)

# The marking guides stand in locked prose cells, which nbgrader restores for the marker.
c.ClearMarkScheme.enforce_metadata = False

# Feedback keeps the message of a hidden test, not its source, nor the marking guide.
c.GenerateFeedback.preprocessors = [
    "grader.feedback.RedactHiddenTests",
    "grader.feedback.ClearHiddenTests",
    "grader.feedback.ClearMarkScheme",
    "nbgrader.preprocessors.GetGrades",
    "nbconvert.preprocessors.CSSHTMLHeaderPreprocessor",
]
c.GenerateFeedback.exporter_class = "grader.feedback.FeedbackExporter"

# Pages, formgrader's too, are read in the instructor's browser: nothing that a student wrote may run there.
c.HTMLExporter.sanitize_html = True
c.HTMLExporter.filters = {
    name: f"grader.feedback.{name}"
    for name in [
        "markdown2html",
        "strip_files_prefix",
        "clean_html",
        "highlight_code",
        "ansi2html",
        "get_metadata",
    ]  # fmt: skip
}

c.ExportApp.plugin_class = "grader.export.ExportGrades"

# Submissions are strangers' code: what is graded is the instructor's notebook with the student's answers in it, run in
# a sandbox, and only a test that ran to its end has passed. docs/security.md says what that promises.
c.Autograde.exporter_class = "grader.repair.SubmissionExporter"
c.Autograde.sanitize_preprocessors = ["grader.repair.RepairSubmission"]
c.Autograde.autograde_preprocessors = [
    "grader.ahead.Execute",
    "nbgrader.preprocessors.LimitOutput",
    "grader.scores.SaveScores",
]

# Where there is no sandbox grading refuses. False grades all the same, in your account, with a warning at each run.
c.Sandbox.required = True

# Imported once, before kernels are forked: what the notebooks of this course import, and for those that import Keras
# the large libraries too.
c.Sandbox.preload = [
    "numpy", "scipy.fft", "scipy.ndimage", "matplotlib.pyplot", "tqdm.auto", "sklearn.datasets", "sklearn.linear_model",
    "sklearn.model_selection", "grader.warm",
]  # fmt: skip
c.Sandbox.preload_large = ["keras", "tensorflow", "skimage.metrics._structural_similarity", "nilearn.datasets"]

# Files of their own that students hand in beside the notebooks: what Questions 3 and 4 save, and the report shows.
c.Autograde.exclude_overwriting = {
    "cw1": [
        f"question_{k}_{name}"
        for k, name in [(3, "losses.png"), (3, "results.md"), (4, "reconstructions.png"), (4, "results.md")]
    ]
}

# A cell that trains networks may take minutes on a busy machine; no other needs more than a few seconds.
c.ExecutePreprocessor.timeout_func = lambda cell: (
    300 if cell.metadata.get("nbgrader", {}).get("grade_id") == "results" else 60
)

c.NbGrader.logfile = str(root / ".nbgrader.log")

run = GradingRun(config=c)
try:
    run.recover()
except Exception as error:
    # nbgrader would go on with its defaults, and those have no sandbox.
    raise SystemExit(f"The course cannot be read: {type(error).__name__}: {error}") from error
c.Autograde.pre_convert_hook = run.before
c.Autograde.post_convert_hook = run.after
