"""`dltutor verify` in a process of its own, as an author starts it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 120.0


def wait_for(path: Path, process: subprocess.Popen[bytes]) -> None:
    """Until there is such a file, while the process lives."""
    deadline = time.monotonic() + PATIENCE
    while not path.exists():
        assert process.poll() is None
        assert time.monotonic() < deadline
        time.sleep(0.05)


def test_ctrl_c_ends_it_while_a_check_runs_on(copied: Path, tmp_path: Path) -> None:
    begun = tmp_path / "begun"
    endless = f"import pathlib, time\npathlib.Path({str(begun)!r}).touch()\ntime.sleep({10 * PATIENCE})\n"
    for checks in copied.glob("exercises/*/*/checks.py"):
        checks.write_text(endless + checks.read_text())
    process = subprocess.Popen(
        [sys.executable, "-m", "tutor", "verify", str(copied)],
        cwd=ROOT,
        env={**os.environ, "DLTUTOR_COURSE": str(copied)},
        stderr=subprocess.DEVNULL,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # a shell's background job ignores it
    )
    try:
        wait_for(begun, process)
        process.send_signal(signal.SIGINT)
        assert process.wait(PATIENCE) == 130
    finally:
        process.kill()
        process.wait()
