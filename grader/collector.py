"""The pytest plugin of the judge: a `checks.py` becomes a file of items, one a check."""

from __future__ import annotations

import io
import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path

import pytest

from grader.verdict import CheckResult, Outcome

# Not needed for a list of items, and two of them collect all garbage of a process that has torch loaded.
_UNUSED = (
    *(
        "unraisableexception",
        "threadexception",
        "terminal",
        "cacheprovider",
        "faulthandler",
        "logging",
        "doctest",
    ),
    *(
        "junitxml",
        "pastebin",
        "debugging",
        "stepwise",
        "unittest",
        "warnings",
        "recwarn",
        "tmpdir",
        "monkeypatch",
    ),
    *("legacypath", "setuponly", "setupplan", "skipping", "python"),
)

Examine = Callable[[str], CheckResult]


class CheckFailed(Exception):
    """A check did not pass; what is wrong stands in its result."""


class CheckItem(pytest.Item):
    """One check. Passing means that `examine` said so; there is no other way."""

    examine: Examine
    title: str = ""

    def runtest(self) -> None:
        result = self.examine(self.name)
        if result.outcome is not Outcome.PASSED:
            raise CheckFailed(result.message)

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: object = None) -> str:
        """The message alone: pytest would parse every file of the traceback, 70 ms a check."""
        return str(excinfo.value)

    def reportinfo(self) -> tuple[Path, int | None, str]:
        return self.path, None, f"{self.path.stem}::{self.name}"


class ChecksFile(pytest.File):
    """A file whose checks were found by somebody else."""

    ids: tuple[str, ...]
    examine: Examine

    def collect(self) -> Iterator[CheckItem]:
        for name in self.ids:
            item = CheckItem.from_parent(self, name=name)
            item.examine = self.examine
            yield item


class _Plugin:
    def __init__(self, path: Path, ids: tuple[str, ...], examine: Examine) -> None:
        self._path = path
        self._ids = ids
        self._examine = examine

    def pytest_collect_file(self, file_path: Path, parent: pytest.Collector) -> ChecksFile | None:
        if file_path != self._path:
            return None
        file = ChecksFile.from_parent(parent, path=file_path)
        file.ids, file.examine = self._ids, self._examine
        return file


def run_pytest(path: Path, ids: tuple[str, ...], examine: Examine) -> None:
    """Run the checks of a file as pytest items, with nothing loaded that a submission could have left."""
    settings = Path(__file__).with_name("judge.ini")
    arguments = ["-c", str(settings), "--rootdir", str(path.parent), "--confcutdir", str(path.parent)]
    quiet = ["--noconftest", "--capture=no", *(word for name in _UNUSED for word in ("-p", f"no:{name}"))]
    os.environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"
    os.environ.pop("PYTEST_ADDOPTS", None)
    said = io.StringIO()
    with redirect_stdout(said), redirect_stderr(said):
        code = pytest.main([*arguments, *quiet, str(path)], plugins=[_Plugin(path, ids, examine)])
    if code not in (pytest.ExitCode.OK, pytest.ExitCode.TESTS_FAILED):
        raise RuntimeError(f"pytest could not run the checks ({code!r}): {said.getvalue().strip()}")


def rehearse() -> None:
    """Run pytest once over nothing: the first run in a process is slow, the ones after are not."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "checks.py"
        path.write_text("")
        result = CheckResult(id="check_nothing", title="", outcome=Outcome.PASSED)
        run_pytest(path, ("check_nothing",), lambda _: result)
