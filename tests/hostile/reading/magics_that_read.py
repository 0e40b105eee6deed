"""Runs and loads files of the course by magics in cells of its own and in its answer."""

from nbformat.v4 import new_code_cell

ANSWER = """
%cat ../../../submitted/aaa-honest/toy/notes.txt
!cat ../../source/toy/*.ipynb /work/*/source/*/*.ipynb /root/.bashrc
%run ../../../nbgrader_config.py
%sx cat $HOME/../*/.bashrc
def double(x):
    return x
"""


def change(nb, folder):
    nb.cells.insert(0, new_code_cell(f"!find / -name notes.txt -path '*toy*' -printf 'found %p' 2>&-\n%cd {folder}"))
    nb.cells.append(new_code_cell(f"%%bash\ncat {folder.parents[1]}/aaa-honest/toy/notes.txt\nls -A / /home /root"))
    return nb


def won(course, me):
    from tests.hostile.toy import HIDDEN, SECRET

    return any(text in course.output(me) for text in (SECRET, HIDDEN, "found /", "get_config"))
