"""What goes over the line between tutor and grader, as a whole."""

from __future__ import annotations

from typing import Literal

import msgspec
from msgspec import Struct

from grader.protocol.grading import CheckDone, Grade, Graded, Sweep, Swept
from grader.protocol.pictures import Draw, Drawn
from grader.protocol.training import Batch, Began, Epoch, Stopped, Train, Trained
from grader.verdict import Environment


class Ready(Struct, frozen=True, kw_only=True, tag="ready"):
    """The grader has imported torch and takes requests."""

    environment: Environment
    seconds: float


class Cancel(Struct, frozen=True, kw_only=True, tag="cancel"):
    """End `job` now. A training answers with `Stopped`, anything else with nothing."""

    job: int


class Pause(Struct, frozen=True, kw_only=True, tag="pause"):
    """Have `job` stand still, with all its processes and its time, or go on where it stood."""

    job: int
    paused: bool = True


Fault = Literal["code", "hopeless", "time", "data", "machine", "checkpoint"]
"""Why something could not be finished: the learner's code, too little hope or time, or nothing of the code."""


class Failed(Struct, frozen=True, kw_only=True, tag="failed"):
    """A picture or training could not be finished, for `fault`. `ours` says the grader failed. Nothing follows."""

    job: int
    message: str
    line: int | None = None
    printed: str = ""
    fault: Fault = "code"
    ours: bool = False


Request = Grade | Sweep | Draw | Train | Cancel | Pause


JobEvent = CheckDone | Graded | Swept | Drawn | Began | Batch | Epoch | Trained | Stopped | Failed
Event = Ready | JobEvent
LAST = Graded | Swept | Drawn | Trained | Stopped | Failed


_request: msgspec.json.Decoder[Request] = msgspec.json.Decoder(Request)
_event: msgspec.json.Decoder[Event] = msgspec.json.Decoder(Event)


def encode(message: Request | Event) -> bytes:
    """The message as one JSON line, newline included."""
    return msgspec.json.encode(message) + b"\n"


def decode_request(line: bytes) -> Request:
    """Read a request. Raises `msgspec.DecodeError` on anything else."""
    return _request.decode(line)


def decode_event(line: bytes) -> Event:
    """Read an event. Raises `msgspec.DecodeError` on anything else."""
    return _event.decode(line)
