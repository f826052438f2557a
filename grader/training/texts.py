"""Texts for language models over characters: 26 letters and the space, everything else left out."""

from __future__ import annotations

import torch
from torch import Tensor

from grader.training.exam import Exam
from grader.training.own_data import BLOCK, check_text, letters

ALPHABET = " abcdefghijklmnopqrstuvwxyz"
EVERY = 10
"""One block in ten is held out, from all over the text."""


def topics() -> str:
    """The reference text that ships with Python (about 375,000 letters and spaces in Python 3.11)."""
    from pydoc_data.topics import topics as known

    return "\n".join(known[name] for name in sorted(known))


def ids(text: str) -> Tensor:
    """The text as int64 indices into `ALPHABET`, lower case, runs of anything else as one space."""
    codes = torch.frombuffer(bytearray(letters(text).encode("ascii") or b" "), dtype=torch.uint8).long()
    return torch.where(codes == ord(" "), 0, codes - ord("a") + 1)


def divided(text: str, steps: int) -> tuple[Tensor, Tensor, Exam]:
    """Training corpus (T,), contexts (M, steps) and the exam about the character after each.

    Contexts never overlap and no answer is part of another question. Raises `TextTooShort`.
    """
    check_text(text)
    corpus = ids(text)
    blocks = torch.split(corpus, BLOCK)
    kept = torch.cat([block for i, block in enumerate(blocks) if i % EVERY])
    held_out = torch.cat([block.unfold(0, steps + 1, steps + 1) for block in blocks[::EVERY] if len(block) > steps])
    return kept, held_out[:, :-1].contiguous(), Exam(held_out[:, -1].clone(), "perplexity")
