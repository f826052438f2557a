import gc
import os
from collections.abc import Iterator

import pytest

from grader.client import GraderClient
from tutor import language


def pytest_collection_finish() -> None:
    """What is imported by now stays to the end: the garbage collector need not go through it again and again."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 10, 10)


@pytest.fixture(autouse=True, scope="session")
def _nobodys_choices() -> Iterator[None]:
    """Nothing that the person who runs the tests chose for dltutor takes part in them, or is written to."""
    with pytest.MonkeyPatch.context() as patch:
        for name in [name for name in os.environ if name.startswith("DLTUTOR_") and name != "DLTUTOR_DATA"]:
            patch.delenv(name)
        yield


@pytest.fixture(autouse=True)
def _english(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Whoever runs the tests, in whatever language: they read English, and leave it so."""
    monkeypatch.setenv("LANGUAGE", "en")
    language.speak()
    yield
    language.speak()


@pytest.fixture(scope="session")
def grader() -> Iterator[GraderClient]:
    """The real grader, warm for all tests of a process that need no other."""
    started = GraderClient()
    yield started
    started.close()
