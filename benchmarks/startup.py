"""How long commands take from the shell, and the tutor to its first paint, against a bare `python -c pass`.

python benchmarks/startup.py
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

RUNS = 9
DLTUTOR = str(Path(sys.executable).with_name("dltutor"))


def main() -> None:
    """Print a row for each command."""
    with tempfile.TemporaryDirectory() as folder:
        environment = {**os.environ, "DLTUTOR_WORKSPACE": f"{folder}/work"}
        subprocess.run([DLTUTOR, "init", f"{folder}/work"], env=environment, check=True, capture_output=True)
        commands = {
            "python -c pass": [sys.executable, "-c", "pass"],
            "dltutor --help": [DLTUTOR, "--help"],
            "dltutor list": [DLTUTOR, "list"],
        }
        bare = 0.0
        for name, command in commands.items():
            median = statistics.median(seconds(command, environment) for _ in range(RUNS))
            bare = bare or median
            print(f"{name:18} {median:6.3f} s  {median / bare:5.1f}× bare Python")
        median = statistics.median(first_paint(f"{folder}/work") for _ in range(5))
        print(f"{'first paint':18} {median:6.3f} s  {median / bare:5.1f}× bare Python")


def seconds(command: list[str], environment: dict[str, str]) -> float:
    """Wall seconds of a whole process."""
    began = time.perf_counter()
    subprocess.run(command, env=environment, check=True, capture_output=True)
    return time.perf_counter() - began


def first_paint(workspace: str) -> float:
    """From the start of the process to the map with what is known of the learner, in a real pseudo-terminal."""
    import pty

    began = time.perf_counter()
    pid, terminal = pty.fork()
    if not pid:
        os.environ.update(TERM="xterm-256color", COLUMNS="80", LINES="24", DLTUTOR_WORKSPACE=workspace)
        os.execv(DLTUTOR, [DLTUTOR, "start"])
    seen = b""
    while b" exercises " not in seen:
        seen += os.read(terminal, 1 << 16)
        if time.perf_counter() - began > 20:
            raise SystemExit("no first paint in 20 s")
    elapsed = time.perf_counter() - began
    os.kill(pid, 9)
    os.waitpid(pid, 0)
    os.close(terminal)
    return elapsed


if __name__ == "__main__":
    main()
