"""A plugin of SQLAlchemy that makes nbgrader's many engines for one gradebook share what they have compiled."""

from sqlalchemy.engine import CreateEnginePlugin


class SharedStatements(CreateEnginePlugin):
    """nbgrader makes eight engines a submission, and each would compile the same statements anew.

    A database URL asks for it by `plugin=shared_statements`. What is compiled belongs to a dialect: that of the first
    engine of a URL serves the others too.
    """

    _shared = {}  # {URL: (dialect, compiled statements)}

    def __init__(self, url, kwargs):
        super().__init__(url, kwargs)
        self._url = url

    def update_url(self, url):
        return url

    def engine_created(self, engine):
        engine.dialect, compiled = self._shared.setdefault(self._url, (engine.dialect, {}))
        engine.update_execution_options(compiled_cache=compiled)
