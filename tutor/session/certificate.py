"""What a confirmed training leaves to show: a certificate as JSON, text and SVG.

A run's folder holds `run.json`, the training as it was ordered with every file that took part, and the weights. The
certificate names both by their hashes.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection
from datetime import UTC, datetime
from html import escape
from pathlib import Path
from typing import Any

import msgspec
from msgspec import Struct

from grader.protocol import Measure, Train, Trained, Trainer
from tutor.session.orders import ORDER, read_order
from tutor.workspace import write_atomically

SCHEMA = 1
WEIGHTS = "checkpoint.safetensors"
CERTIFICATE = "certificate.json"
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
    certificate = Certificate(
        **ordered(read_order(folder), parts),
        score=end.score,
        device=end.environment.device,
        torch=end.environment.torch,
        finished=f"{datetime.now(UTC):%Y-%m-%d %H:%M} UTC",
        order_sha256=sha256(folder / ORDER),
        weights_sha256=sha256(folder / WEIGHTS),
    )
    path = folder / CERTIFICATE
    write_atomically(path, msgspec.json.format(msgspec.json.encode(certificate), indent=1) + b"\n")
    write_atomically(path.with_suffix(".txt"), as_text(certificate).encode())
    write_atomically(path.with_suffix(".svg"), as_svg(certificate).encode())
    return certificate


def ordered(order: Train, parts: Collection[str]) -> dict[str, Any]:
    """What a certificate says that was settled when the run, built from `parts`, was ordered; by the field's name."""
    files = [source for source in (order.submission, *order.parts) if source.module in parts]
    return {
        "training": order.name,
        "dataset": order.dataset,
        "measure": order.recipe.measure,
        "target": order.recipe.target,
        "trainer": order.trainer,
        "narrow": order.recipe.narrow,
        "epochs": order.recipe.epochs,
        "seed": order.seed,
        "own": tuple(sorted(source.module for source in files if source.own)),
        "borrowed": tuple(sorted(source.module for source in files if not source.own)),
    }


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


def sha256(path: Path) -> str:
    """The hash of a file."""
    with open(path, "rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
