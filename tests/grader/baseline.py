"""A plain in-process grader, as many courses have one: pytest runs a test file that imports submission and solution.

`python -m tests.grader.baseline FILE…` prints for each file whether the plain grader accepted it (exit status 0). It
exists to be fooled: that it is proves that the files of `attacks/forging/` try something. Each file is graded in a
fork of one process that has torch and pytest imported, in a folder of its own, with an alarm, and no sandbox.
"""

from __future__ import annotations

import atexit
import io
import os
import signal
import sys
import tempfile
from contextlib import redirect_stdout
from pathlib import Path

import pytest
import torch  # noqa: F401 - imported once, here, instead of in each fork

SECONDS = 20
TESTS = """
import pytest
import torch
import solution
from corr2d import corr2d


@pytest.mark.parametrize("shape, size", [((3, 3), (2, 2)), ((4, 5), (1, 1)), ((7, 4), (1, 3)), ((4, 7), (3, 2))])
def test_corr2d(shape, size):
    X, K = torch.randn(shape, requires_grad=True), torch.randn(size, requires_grad=True)
    got = corr2d(X, K)
    want = solution.corr2d(X, K)
    torch.testing.assert_close(got, want)
"""


def accepts(submission: bytes, solution: bytes) -> bool:
    """Whether the plain grader ends with status 0."""
    with tempfile.TemporaryDirectory() as folder:
        for name, content in (
            *(("corr2d.py", submission), ("solution.py", solution)),
            ("test_corr2d.py", TESTS.encode()),
        ):
            Path(folder, name).write_bytes(content)
        pid = os.fork()
        if not pid:
            _grade(folder)
        return os.waitpid(pid, 0)[1] == 0


def _grade(folder: str) -> None:
    """Be `python -m pytest` in that folder, to the end of a process that has exit handlers."""
    status = 99
    try:
        signal.alarm(SECONDS)
        _settle(folder)
        status = int(pytest.main(["-q", "-x", "-p", "no:cacheprovider", folder]))
    except SystemExit as leaving:
        status = leaving.code if isinstance(leaving.code, int) else int(leaving.code is not None)
    finally:
        atexit._run_exitfuncs()
        os._exit(status)


def _settle(folder: str) -> None:
    os.chdir(folder)
    os.environ["HOME"] = folder
    os.setsid()
    nothing = os.open(os.devnull, os.O_RDWR)
    for descriptor in (0, 1, 2):
        os.dup2(nothing, descriptor)
    os.closerange(3, 1024)
    atexit._clear()
    sys.path.insert(0, folder)


def rehearse() -> None:
    """Run pytest once over nothing: the first run in a process is slow."""
    with tempfile.TemporaryDirectory() as folder, redirect_stdout(io.StringIO()):
        pytest.main(["-q", "-p", "no:cacheprovider", "--rootdir", folder, folder])


def main(solution: str, *files: str) -> None:
    """Print `accepted` or `refused` for each file."""
    rehearse()
    right = Path(solution).read_bytes()
    for file in files:
        verdict = "accepted" if accepts(Path(file).read_bytes(), right) else "refused"
        print(verdict, file, flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
