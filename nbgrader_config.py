"""The course: plain nbgrader configuration, read by every nbgrader command run from this folder and by JupyterLab."""

import os
import sys
from pathlib import Path

c = get_config()  # noqa: F821

root = Path(__file__).resolve().parent

# nbgrader calls `alembic` by name when it makes the gradebook: find the one beside this Python, whatever the PATH.
os.environ["PATH"] = os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")])

c.CourseDirectory.root = str(root)
c.CourseDirectory.course_id = "medical-imaging"

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
    "nbgrader.preprocessors.ClearHiddenTests",
    "nbgrader.preprocessors.ClearMarkScheme",
    "nbgrader.preprocessors.GetGrades",
    "nbconvert.preprocessors.CSSHTMLHeaderPreprocessor",
]

c.ExportApp.plugin_class = "grader.export.ExportGrades"

# A cell that trains networks may take minutes on a busy machine; no other needs more than a few seconds.
c.ExecutePreprocessor.timeout_func = lambda cell: (
    300 if cell.metadata.get("nbgrader", {}).get("grade_id") == "results" else 60
)

# The sockets between nbgrader and a kernel are encrypted: any user of this machine could connect to a port.
c.KernelManager.transport_encryption = "required"

c.NbGrader.logfile = str(root / ".nbgrader.log")
