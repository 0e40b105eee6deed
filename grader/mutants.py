"""Mutants of a model answer: the same text with one small slip, made by walking its syntax tree."""

import ast
import copy

_OPERATORS = {
    ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.Div, ast.Div: ast.Mult, ast.Pow: ast.Mult,
    ast.GtE: ast.Gt, ast.Gt: ast.GtE, ast.LtE: ast.Lt, ast.Lt: ast.LtE, ast.Eq: ast.NotEq, ast.NotEq: ast.Eq,
    ast.BitAnd: ast.BitOr, ast.BitOr: ast.BitAnd, ast.FloorDiv: ast.Div,
}  # fmt: skip


def _slips(node):
    """The nodes that could stand in the place of this one, each with one slip."""
    if isinstance(node, ast.BinOp) and type(node.op) in _OPERATORS:
        yield ast.BinOp(node.left, _OPERATORS[type(node.op)](), node.right)
        yield node.left
    elif isinstance(node, ast.Compare) and type(node.ops[0]) in _OPERATORS:
        yield ast.Compare(node.left, [_OPERATORS[type(node.ops[0])]()], node.comparators)
    elif isinstance(node, ast.UnaryOp):
        yield node.operand
    elif isinstance(node, ast.Constant) and type(node.value) in {int, float}:
        yield ast.Constant(node.value + 1)
    elif isinstance(node, ast.Call) and len(node.args) == 1 and not node.keywords:
        yield node.args[0]  # the call is forgotten: abs(z) becomes z
    elif isinstance(node, ast.Return) and node.value is not None:
        yield ast.Return(None)
        if isinstance(node.value, ast.Tuple):
            yield ast.Return(ast.Tuple(node.value.elts[::-1], ast.Load()))


def mutants(source):
    """Yield (name, text) of each mutant; the name says where and what, docstrings are left alone.

    Two slips that give the same text count once.
    """
    tree = ast.parse(source)
    texts = {ast.unparse(tree)}
    for index, node in enumerate(ast.walk(tree)):
        for slip in _slips(node):
            mutant = copy.deepcopy(tree)
            target = list(ast.walk(mutant))[index]
            text = ast.unparse(_Replace(target, copy.deepcopy(slip)).visit(mutant))
            if text not in texts:
                texts.add(text)
                yield f"mutant_{len(texts) - 1:02d}", f"# {ast.unparse(node)}  became  {ast.unparse(slip)}\n{text}\n"


class _Replace(ast.NodeTransformer):
    def __init__(self, target, slip):
        self.target, self.slip = target, slip

    def visit(self, node):
        if node is self.target:
            return ast.fix_missing_locations(ast.copy_location(self.slip, node))
        return self.generic_visit(node)
