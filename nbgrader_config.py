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
