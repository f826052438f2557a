"""Where the tokens of each batch are from: the brighter a pixel, the later in the text its token stands."""

import torch
from torch import Tensor
from torch.nn.functional import pad

TOKENS, ROWS, STEPS = 170, 5, 8


def picture(submission) -> dict[str, Tensor]:
    """Images (H, W) by title, made with the learner's own `seq_data_iter_random`."""
    generator = torch.Generator().manual_seed(0)
    corpus = list(range(TOKENS))
    epochs = [list(submission.seq_data_iter_random(corpus, ROWS, STEPS, generator)) for _ in range(2)]
    text = torch.arange(float(TOKENS)).expand(6, -1)[:, ::3]
    return {
        "the text, from its first token to its last": text,
        "X of all batches of an epoch: a row is a piece, the pieces are shuffled": side_by_side(epochs[0]),
        "another epoch: another offset, another order": side_by_side(epochs[1]),
    }


def side_by_side(batches) -> Tensor:
    """X of all batches, one black column behind each; every token is drawn two pixels high."""
    return torch.cat([pad(X.float(), (0, 1)) for X, _ in batches], dim=1).repeat_interleave(2, 0)
