"""That nbgrader's engines share what they have compiled, and nothing else."""

from nbgrader.api import Gradebook
from sqlalchemy.sql.compiler import SQLCompiler


def test_a_second_engine_of_a_gradebook_compiles_nothing_again(tmp_path, monkeypatch):
    compiled = []
    compile_statement = SQLCompiler.__init__

    def count(self, dialect, statement, *arguments, **options):
        compiled.append(statement)
        compile_statement(self, dialect, statement, *arguments, **options)

    monkeypatch.setattr(SQLCompiler, "__init__", count)
    for name, again in [("one", False), ("one", True), ("other", False)]:
        del compiled[:]
        with Gradebook(f"sqlite:///{tmp_path}/{name}.db?timeout=60&plugin=shared_statements") as gradebook:
            assert [student.id for student in gradebook.students] == []
            gradebook.add_student(name)
            assert [student.id for student in gradebook.students] == [name]
            gradebook.remove_student(name)
        if again:
            assert compiled == []
        else:
            assert compiled
