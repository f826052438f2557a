from collections.abc import Iterator

import pytest

from tutor import language


@pytest.fixture(autouse=True)
def _english(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Whoever runs the tests, in whatever language: they read English, and leave it so."""
    monkeypatch.setenv("LANGUAGE", "en")
    language.speak()
    yield
    language.speak()
