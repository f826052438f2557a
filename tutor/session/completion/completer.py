"""Asking the process that reads code, with a limit to the time it may take."""

from __future__ import annotations

import subprocess
import sys
import threading

import msgspec

from tutor.session.completion.offered import Offered, Wish

_SECONDS = 5.0
_FIRST_SECONDS = 30.0
"""The first time torch's own description of itself is parsed; afterwards it lies in jedi's cache."""


class Completer:
    """Starts the process when it is first asked, and again after it was too slow. One wish at a time."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None
        self._asking = threading.Lock()

    def ask(self, wish: Wish, seconds: float | None = None) -> Offered:
        """What there is to offer. Waits for it no longer than `seconds`."""
        with self._asking:
            fresh = self._process is None or self._process.poll() is not None
            process = self._start() if fresh else self._process
            assert process is not None
            limit = threading.Timer(seconds or (_FIRST_SECONDS if fresh else _SECONDS), process.kill)
            limit.start()
            try:
                found = _exchange(process, wish)
            finally:
                limit.cancel()
            if found.too_slow:
                self.close()  # and waits for its end, so that the next wish starts another
            return found

    def _start(self) -> subprocess.Popen[bytes]:
        # -P: what lies in the folder that the tutor was started in is not imported.
        command = [sys.executable, "-P", "-m", "tutor.session.completion.reader"]
        pipe = subprocess.PIPE
        self._process = subprocess.Popen(
            command, stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL, start_new_session=True
        )
        return self._process

    def close(self) -> None:
        """End the process; a wish that waits for it gets nothing."""
        if self._process:
            self._process.kill()
            self._process.wait()


def _exchange(process: subprocess.Popen[bytes], wish: Wish) -> Offered:
    assert process.stdin is not None and process.stdout is not None
    try:
        process.stdin.write(msgspec.json.encode(wish) + b"\n")
        process.stdin.flush()
        return msgspec.json.decode(process.stdout.readline(), type=Offered)
    except (OSError, msgspec.DecodeError):
        return Offered(too_slow=True)  # it was ended halfway
