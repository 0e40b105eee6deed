"""Mutants of model answers."""

from grader.mutants import mutants

SOURCE = '''def loss(w, z):
    """Mean of z plus 1."""
    return abs(z) / 2 + w @ w, z >= 0
'''


def test_each_mutant_is_another_text_with_one_slip_named_in_its_first_line():
    texts = dict(mutants(SOURCE))
    assert len(set(texts.values())) == len(texts) >= 10
    assert "# abs(z) / 2  became  abs(z) * 2" in "\n".join(texts.values())
    assert any("z > 0" in text for text in texts.values())
    assert any("return (z >= 0, abs(z) / 2 + w @ w)" in text for text in texts.values())
    assert all("Mean of z plus 1." in text for text in texts.values())


def test_mutants_are_the_same_each_time():
    assert list(mutants(SOURCE)) == list(mutants(SOURCE))
