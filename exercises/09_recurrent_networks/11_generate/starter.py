"""Continuing a text with a recurrent network."""

from typing import Any

import torch
from torch import nn


def generate(prefix: str, num_chars: int, net: nn.Module, vocab: Any, device: torch.device) -> str:
    """Let the network read a beginning, and write on.

    Args:
        prefix: the beginning, one letter at least; the vocabulary knows all of its letters.
        num_chars: how many letters to add, 0 or more.
        net: `net.begin_state(batch_size=1, device=device)` gives the state before anything was read;
            `net(inputs, state)` takes tokens (1, T), int64, and gives scores (T, V), a row for the token after each
            of them, and the new state. A state may be a tensor or a tuple: hand it on as it is.
        vocab: a `Vocab` of letters: `vocab[letter]` is a letter's index, `vocab.to_tokens(index)` the letter again;
            both take lists, too.
        device: where the net computes; its inputs have to lie there.

    Returns:
        A string: the prefix, followed by num_chars letters. Each one is the most likely after all before it: the one
        with the highest score.
    """
    raise NotImplementedError
