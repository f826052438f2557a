"""One epoch of training for a recurrent network: the loop, with a state and with clipped gradients."""

from collections.abc import Callable, Iterable

import torch
from torch import Tensor, nn


def train_epoch(
    net: nn.Module,
    train_iter: Iterable[tuple[Tensor, Tensor]],
    loss: Callable[[Tensor, Tensor], Tensor],
    updater: torch.optim.Optimizer,
    device: torch.device,
    use_random_iter: bool,
) -> tuple[float, float]:
    """Train `net` for one pass over the text, with one step of `updater` for every batch.

    Args:
        net: `net(X, state)` gives scores (T·N, V), time first, and the new state;
            `net.begin_state(batch_size=N, device=device)` gives the state before anything was read. A state is a
            tensor or a tuple of tensors. The net may arrive in evaluation mode; it learns in training mode. Its
            gradients are clear when the epoch starts.
        train_iter: yields batches (X, Y) of tokens, int64, both of shape (N, T); Y holds the token after each token
            of X. T may differ from batch to batch. It can be read only once.
        loss: loss(scores, targets), with targets (T·N,) in the order of the scores, is the mean over them.
        updater: any optimiser of torch.optim; it holds all parameters of the net.
        device: where the net computes. The batches may lie elsewhere.
        use_random_iter: True if the batches come from random places: each one starts from `begin_state`. False if row
            i of a batch continues row i of the batch before: it starts from the state that the batch before has
            left, detached from its graph; the first one from `begin_state`. N is then always the same.

    Returns:
        (perplexity, speed), two Python floats: exp of the mean loss over all tokens of the epoch, each batch's
        measured before its own step; and how many tokens of Y were learned from per second, above 0.
        Before each step the gradients of all parameters are clipped together to the norm 1.
    """
    raise NotImplementedError
