"""Continuing a text, letter by letter.

V  tokens of the vocabulary        _11, _1V  one sequence, one step: tokens (N, T) in, scores (T·N, V) out
"""

from typing import Any

import torch
from torch import nn


def generate(prefix: str, num_chars: int, net: nn.Module, vocab: Any, device: torch.device) -> str:
    """The prefix and the num_chars letters that the net holds most likely, one after the other."""
    state = net.begin_state(batch_size=1, device=device)
    text = [vocab[prefix[0]]]

    def last_token_11() -> torch.Tensor:
        return torch.tensor([[text[-1]]], device=device)

    for letter in prefix[1:]:  # warm-up: the state reads the prefix; what the net guesses here is not wanted
        _, state = net(last_token_11(), state)
        text.append(vocab[letter])
    for _ in range(num_chars):  # from here on the net's own guess becomes its next input
        scores_1V, state = net(last_token_11(), state)
        text.append(int(scores_1V.argmax(dim=1)))
    return "".join(vocab.to_tokens(text))
