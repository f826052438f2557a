"""Frames between judge and worker: a length, then that many bytes, never more than the reader allows.

Messages are msgpack with a fixed set of types; the blob of tensor bytes is a frame of its own.
"""

from __future__ import annotations

import select
import socket
import struct
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import msgspec
from msgspec import Struct

from grader.protocol import Limits, Recipe, Source, Trainer
from grader.tree import MAX_BLOB, Malformed, Node, Raised, Words, verify

MAX_HEADER = 4 << 20
MAX_STATE = 1 << 30
"""Bytes of a training's state, weights and moments of the optimizer. The course's largest network has 535 MiB."""
_LENGTH = struct.Struct("!I")


class Load(Struct, frozen=True, tag="load"):
    """judge → worker: confine yourself, then import the submission.

    `shared` leaves the scratch folder on disk, for files that the judge puts there; a training on several
    `devices` has a process for each.
    """

    checks: Source
    submission: Source
    parts: tuple[Source, ...]
    forbid: tuple[str, ...]
    limits: Limits
    scratch: str
    shared: bool = False
    devices: int = 1
    device: str = "auto"


class Run(Struct, frozen=True, tag="run"):
    """judge → worker: run one check from this seed."""

    check: str
    seed: int


class Paint(Struct, frozen=True, tag="paint"):
    """judge → worker: run the loaded `picture.py` over the submission."""

    seed: int


class Prepare(Struct, frozen=True, tag="prepare"):
    """judge → worker: build the learner's network; the data lie in the scratch folder, `state` is the blob."""

    builder: str
    loop: str
    trainer: Trainer
    recipe: Recipe
    device: str
    seed: int


class RunEpoch(Struct, frozen=True, tag="epoch"):
    """judge → worker: run the learner's loop once over the training images."""

    number: int


class Examine(Struct, frozen=True, tag="examine"):
    """judge → worker: send the network's answers to the test examples."""


class Write(Struct, frozen=True, tag="write"):
    """judge → worker: send text that the network writes, where `network.py` has a `sample`."""


class Save(Struct, frozen=True, tag="save"):
    """judge → worker: send the state of network and optimizer."""


class Awake(Struct, frozen=True, tag="awake"):
    """worker → judge: torch is imported, orders are awaited; the exercise's time runs from here."""


class Confined(Struct, frozen=True, tag="confined"):
    """worker → judge: these layers hold. Sent before a line of the submission has run, so it can be believed."""

    layers: tuple[str, ...]


class Loaded(Struct, frozen=True, tag="loaded"):
    """worker → judge: the import ended; `failure` when it did not succeed."""

    failure: Raised | None = None


class Use(Struct, frozen=True, tag="use"):
    """A forbidden operator seen at a line of the submission."""

    operator: Words
    line: int | None


class Ran(Struct, frozen=True, tag="ran"):
    """worker → judge: what a check returned; tensor bytes follow as a blob."""

    result: Node
    uses: tuple[Use, ...] = ()


class Prepared(Struct, frozen=True, tag="prepared"):
    """worker → judge: the network stands on this device; `notice` is what to know of that."""

    device: str
    notice: Words = ""


class Beat(Struct, frozen=True, tag="beat"):
    """worker → judge: how far an epoch is; more follows."""

    batch: int
    batches: int
    loss: float
    per_second: float
    memory_mb: float = 0.0


class EpochEnd(Struct, frozen=True, tag="epoch_end"):
    """worker → judge: what the loop returned."""

    loss: float
    score: float


class Saved(Struct, frozen=True, tag="saved"):
    """worker → judge: the state as safetensors in the blob."""


Order = Load | Run | Paint | Prepare | RunEpoch | Examine | Write | Save
Reply = Awake | Confined | Loaded | Ran | Prepared | Beat | EpochEnd | Saved


class Closed(Exception):
    """The other side has gone."""


class Late(Exception):
    """The deadline passed before the message was whole."""


class Unreadable(Exception):
    """A frame that is too long or not one of our messages."""


_encoder = msgspec.msgpack.Encoder()
_orders = msgspec.msgpack.Decoder(Order)
_replies = msgspec.msgpack.Decoder(Reply)


class Line:
    """One end of the connection between judge and worker."""

    def __init__(self, connection: socket.socket) -> None:
        self.connection = connection

    def send(self, message: Order | Reply, blob: bytes = b"", deadline: float | None = None) -> None:
        """Send a message with its blob. Raises `Closed` when nobody listens, `Late` when nobody reads in time."""
        for frame in (_encoder.encode(message), blob):
            self._push(_LENGTH.pack(len(frame)), deadline)
            self._push(frame, deadline)

    def order(self) -> tuple[Order, bytes]:
        """Wait for the judge's next order, with its blob."""
        return self._receive(_orders, MAX_STATE, None)

    def reply(self, deadline: float, limit: int = MAX_BLOB) -> tuple[Reply, bytes]:
        """Wait for the worker's reply, with a blob of up to `limit` bytes, until `deadline` (of `time.monotonic`)."""
        reply, blob = self._receive(_replies, limit, deadline)
        if isinstance(reply, Ran):
            try:
                verify(reply.result, blob)
            except Malformed as error:
                raise Unreadable(str(error)) from error
        return reply, blob

    def waits(self, seconds: float) -> bool:
        """Whether something has come, or the other side has gone, within so many seconds."""
        return bool(select.select([self.connection], [], [], seconds)[0])

    def _receive(
        self, decoder: msgspec.msgpack.Decoder[Any], limit: int, deadline: float | None
    ) -> tuple[Any, bytes]:
        header = self._frame(MAX_HEADER, deadline)
        blob = self._frame(limit, deadline)
        try:
            return decoder.decode(header), blob
        except (msgspec.DecodeError, RecursionError, UnicodeDecodeError) as error:
            raise Unreadable(str(error)) from error

    def _frame(self, limit: int, deadline: float | None) -> bytes:
        (length,) = _LENGTH.unpack(self._exactly(_LENGTH.size, deadline))
        if length > limit:
            raise Unreadable(f"a frame of {length} bytes")
        return self._exactly(length, deadline)

    def _exactly(self, size: int, deadline: float | None) -> bytes:
        chunks = bytearray()
        while len(chunks) < size:
            chunks += self._some(size - len(chunks), deadline)
        return bytes(chunks)

    def _some(self, size: int, deadline: float | None) -> bytes:
        with self._within(deadline):
            data = self.connection.recv(min(size, 1 << 20))
        if not data:
            raise Closed
        return data

    def _push(self, data: bytes, deadline: float | None) -> None:
        with self._within(deadline):
            self.connection.sendall(data)

    @contextmanager
    def _within(self, deadline: float | None) -> Iterator[None]:
        left = None if deadline is None else deadline - time.monotonic()
        if left is not None and left <= 0:
            raise Late
        try:
            self.connection.settimeout(left)
            yield
        except TimeoutError as error:
            raise Late from error
        except OSError as error:
            raise Closed from error
