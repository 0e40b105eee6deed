"""What grading the coursework needs beyond nbgrader."""
