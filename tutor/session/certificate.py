"""What a confirmed training leaves to show: a certificate as JSON, text and SVG, and the means to check it again.

A run's folder holds `run.json`, the training as it was ordered with every file that took part, and the weights. The
certificate names both by their hashes.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection
from datetime import UTC, datetime
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from msgspec import Struct

from grader.protocol import Failed, Measure, Trained, Trainer
from tutor.errors import GraderFailed, NotYet, TutorError
from tutor.session.grading import events
from tutor.session.orders import ORDER, fields_of, read_order
from tutor.workspace import write_atomically

if TYPE_CHECKING:
    from grader.client import GraderClient

SCHEMA = 1
WEIGHTS = "checkpoint.safetensors"
CERTIFICATE = "certificate.json"
SLACK = {"accuracy": 0.002, "perplexity": 0.02}
"""By how much another device may count differently, where two logits are nearly equal."""
_WIDTH = 64


class Certificate(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A network that reached its target. `own` and `borrowed` are the exercises that took part."""

    schema: int = SCHEMA
    training: str
    dataset: str
    measure: Measure
    score: float
    target: float
    trainer: Trainer
    narrow: int = 1
    epochs: int
    seed: int
    device: str
    torch: str
    finished: str
    own: tuple[str, ...]
    borrowed: tuple[str, ...]
    order_sha256: str
    weights_sha256: str

    @property
    def statement(self) -> tuple[str, ...]:
        """What it says, a line each."""
        parts = [f"built from {', '.join(self.own)}"]
        if self.borrowed:
            parts.append(f"with the course's {', '.join(self.borrowed)}")
        if self.narrow > 1:
            parts.append(f"with 1/{self.narrow} of its channels")
        way = "the learner's own loop" if self.trainer == "loop" else "the fast trainer"
        return (
            f"{self.training} on {self.dataset}",
            f"{self.measure} {self.score:.4f} on test examples, target {self.target:.4f}",
            *parts,
            f"trained by {way}: {self.epochs} epochs, seed {self.seed}, {self.device}, torch {self.torch}",
            f"finished {self.finished}",
            f"weights {self.weights_sha256[:16]} · files {self.order_sha256[:16]}",
        )


def certify(folder: Path, end: Trained, parts: Collection[str]) -> Certificate:
    """Write the certificate of a confirmed run, built from `parts`, beside its weights: JSON, text and SVG."""
    order = read_order(folder)
    files = [source for source in (order.submission, *order.parts) if source.module in parts]
    certificate = Certificate(
        training=order.name,
        dataset=order.dataset,
        measure=end.measure,
        score=end.score,
        target=end.target,
        trainer=order.trainer,
        narrow=order.recipe.narrow,
        epochs=end.epochs,
        seed=order.seed,
        device=end.environment.device,
        torch=end.environment.torch,
        finished=f"{datetime.now(UTC):%Y-%m-%d %H:%M} UTC",
        own=tuple(sorted(source.module for source in files if source.own)),
        borrowed=tuple(sorted(source.module for source in files if not source.own)),
        order_sha256=_sha256(folder / ORDER),
        weights_sha256=_sha256(folder / WEIGHTS),
    )
    path = folder / CERTIFICATE
    write_atomically(path, msgspec.json.format(msgspec.json.encode(certificate), indent=1) + b"\n")
    write_atomically(path.with_suffix(".txt"), as_text(certificate).encode())
    write_atomically(path.with_suffix(".svg"), as_svg(certificate).encode())
    return certificate


def confirm(client: GraderClient, path: Path, device: str) -> Trained:
    """Count anew what the weights of a certificate get right.

    Raises `TutorError` where the certificate or its files are damaged, `NotYet` where the score is another.
    """
    certificate = _read(path)
    folder = path.parent
    for name, expected in ((ORDER, certificate.order_sha256), (WEIGHTS, certificate.weights_sha256)):
        try:
            found = _sha256(folder / name)
        except OSError as error:
            raise TutorError(f"{folder / name}: cannot be read ({error.strerror}); put it beside {path}.") from None
        if found != expected:
            raise TutorError(f"{folder / name}: is not the file that {path} is about; its hash differs.")
    fields = fields_of(read_order(folder)) | {"folder": str(folder), "device": device, "devices": 1}
    for event in events(client.train(**fields, confirm=True)):
        if isinstance(event, Failed):
            raise GraderFailed(event.message) if event.ours else NotYet(event.message)
        if isinstance(event, Trained):
            return _compared(event, certificate, path)
    raise GraderFailed("the evaluation ended without a result")


def _compared(end: Trained, certificate: Certificate, path: Path) -> Trained:
    apart = abs(end.score - certificate.score)
    if apart > SLACK[certificate.measure] * max(1.0, certificate.score) or not end.confirmed:
        raise NotYet(f"{path}: says {certificate.score:.4f}, the weights reach {end.score:.4f}; not confirmed.")
    return end


def _read(path: Path) -> Certificate:
    try:
        return msgspec.json.decode(path.read_bytes(), type=Certificate)
    except OSError as error:
        raise TutorError(f"{path}: cannot be read ({error.strerror}); name a certificate.json.") from None
    except msgspec.DecodeError as error:
        raise TutorError(f"{path}: is no certificate ({error}); name the certificate.json of a run.") from None


def as_text(certificate: Certificate) -> str:
    """The certificate in a frame, for a terminal."""
    lines = ["dltutor · confirmed", "", *certificate.statement]
    width = max(_WIDTH, *map(len, lines))
    body = "\n".join(f"│ {line:<{width}} │" for line in lines)
    return f"┌{'─' * (width + 2)}┐\n{body}\n└{'─' * (width + 2)}┘\n"


def as_svg(certificate: Certificate) -> str:
    """The certificate as a picture of its own."""
    title, *lines = certificate.statement
    height = 150 + 26 * len(lines)
    rows = "".join(
        f'<text x="40" y="{130 + 26 * i}" font-size="15" fill="#333">{escape(line)}</text>'
        for i, line in enumerate(lines)
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 860 {height}" font-family="monospace">'
        f'<rect x="6" y="6" width="848" height="{height - 12}" rx="10" fill="#fff" stroke="#1a7f37"/>'
        f'<text x="40" y="52" font-size="16" fill="#1a7f37">✓ dltutor · confirmed</text>'
        f'<text x="40" y="92" font-size="26" fill="#111">{escape(title)}</text>{rows}</svg>\n'
    )


def _sha256(path: Path) -> str:
    with open(path, "rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
