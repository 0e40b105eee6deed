"""Switches the running of cells off by magics: nothing that follows should be run, or be seen to fail."""

from nbformat.v4 import new_code_cell

ANSWER = """%%script --bg --out swallowed cat
def double(x):
    return 2 * x
"""


def change(nb, folder):
    magics = "%config InteractiveShell.ast_node_interactivity = 'all'\n%xmode Minimal\n%pdb on\n%autocall 2"
    nb.cells.insert(2, new_code_cell(magics))
    nb.cells.insert(5, new_code_cell("%%capture everything\n%%javascript\n"))
    return nb


def won(course, me):
    return course.points(me) > 0
