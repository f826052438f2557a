"""What a worker may send, real and bent, and a judge's whole reading of it."""

from __future__ import annotations

import struct
import time
from random import Random
from typing import Any

import msgspec
import torch

from grader.checks import Tolerance
from grader.compare import Side, differences
from grader.describe import describe
from grader.feedback import exception_finding, finding
from grader.render import kind_text, node_text
from grader.tree import MAX_BLOB, Gradients, Malformed, Raised, rebuild
from grader.wire import (
    Awake,
    Beat,
    Closed,
    Confined,
    EpochEnd,
    Late,
    Line,
    Loaded,
    Prepared,
    Ran,
    Saved,
    Unreadable,
    Use,
)

REFUSALS = (Closed, Late, Unreadable, Malformed)
_encode = msgspec.msgpack.Encoder().encode

VALUES: tuple[Any, ...] = (
    torch.arange(6.0).reshape(2, 3),
    {"Y": torch.ones(2, 2), "gradients": Gradients(X=torch.zeros(3), K=None)},
    [1, 2.5, True, None, "text", [torch.tensor([True, False]), torch.tensor(3)]],
    torch.randn(4, dtype=torch.complex64, generator=torch.Generator().manual_seed(0)),
    {"counts": [10**40, -1], "empty": torch.empty(0, 3), "far": torch.empty(3, device="meta")},
    Raised(("ValueError", "Exception"), "no", 3, ((3, "raise ValueError('no')"),)),
    torch.Generator(),
)
WANTED = tuple(Side(*describe(value)) for value in VALUES)


def framed(header: bytes, blob: bytes = b"") -> bytes:
    """Two frames as they travel."""
    return b"".join(struct.pack("!I", len(part)) + part for part in (header, blob))


def ran(node: object, blob: bytes = b"") -> bytes:
    """A reply whose result is this node, given as a struct or as the plain data of one."""
    return framed(_encode({"type": "ran", "result": node}), blob)


_array, _bytes = describe(torch.ones(2, 2))
REPLIES: tuple[bytes, ...] = (
    *(ran(side.node, side.blob) for side in WANTED),
    framed(_encode(Ran(_array, (Use("conv2d", 3),))), _bytes),
    framed(_encode(Awake())),
    framed(_encode(Loaded(Raised(("SyntaxError",), "bad", 1)))),
    framed(_encode(Confined(("process", "seccomp")))),
    framed(_encode(Beat(1, 10, 0.5, 100.0))),
    framed(_encode(Prepared("cpu"))),
    framed(_encode(EpochEnd(0.1, 0.9)), _bytes),
    framed(_encode(Saved()), b"state"),
)


class _Played:
    """A connection on which these bytes arrive, then nothing more."""

    def __init__(self, data: bytes) -> None:
        self._data = memoryview(data)

    def settimeout(self, seconds: float | None) -> None:
        pass

    def recv(self, size: int) -> bytes:
        data, self._data = bytes(self._data[:size]), self._data[size:]
        return data


def judge(data: bytes, limit: int = MAX_BLOB) -> None:
    """Read a reply from these bytes and put into words what a judge can. Raises one of `REFUSALS`, if anything."""
    reply, blob = Line(_Played(data)).reply(time.monotonic() + 60, limit)  # type: ignore[arg-type]
    if isinstance(reply, Ran):
        got = Side(reply.result, blob)
        for want in WANTED:
            _compare(got, want)
        rebuild(got.node, blob)
        msgspec.json.encode((node_text(got.node, blob), kind_text(got.node)))


def _compare(got: Side, want: Side) -> None:
    for difference in differences(got, want, Tolerance())[:3]:
        msgspec.json.encode(finding("f(X)", difference, got, want))
    if isinstance(got.node, Raised):
        msgspec.json.encode((exception_finding("f(X)", got.node, want), got.node.unwritten))


def bent(random: Random, data: bytes) -> bytes:
    """The bytes with up to four accidents: some changed, lost, doubled, inserted, or a length that lies."""
    for _ in range(random.randint(1, 4)):
        data = random.choice(_ACCIDENTS)(random, data)
    return data


def _changed(random: Random, data: bytes) -> bytes:
    place = random.randrange(len(data) + 1)
    return data[:place] + random.randbytes(1) + data[place + 1 :]


def _lost(random: Random, data: bytes) -> bytes:
    start = random.randrange(len(data) + 1)
    return data[:start] + data[start + random.randint(1, 8) :]


def _doubled(random: Random, data: bytes) -> bytes:
    start = random.randrange(len(data) + 1)
    return data[:start] + data[start : start + random.randint(1, 30)] * 2 + data[start:]


def _inserted(random: Random, data: bytes) -> bytes:
    place = random.randrange(len(data) + 1)
    return data[:place] + random.choice(_BAITS) + data[place:]


def _mislabelled(random: Random, data: bytes) -> bytes:
    """The first frame as long as the bytes after it allow, so that its content is read."""
    body = data[4:]
    cut = random.randrange(len(body) + 1)
    return framed(body[:cut], body[cut:])


_ACCIDENTS = (_changed, _changed, _lost, _doubled, _inserted, _mislabelled)
_BAITS = (
    *(b"\xdd\xff\xff\xff\xff", b"\xdf\xff\xff\xff\xff", b"\xdb\xff\xff\xff\xff", b"\xc6\xff\xff\xff\xff"),
    *(b"\xcf" + b"\xff" * 8, b"\xd3\x80" + b"\0" * 7, b"\xcb\x7f\xf8" + b"\0" * 6, b"\xcb\x7f\xf0" + b"\0" * 6),
    *(b"\x91" * 40, b"\xc1", b"\xa5array", b"\xa5shape", b"\xa3row", b"\x81\xa4type\xa4none", b"\xa3\xed\xa0\x80"),
)
