"""One epoch of training for a recurrent network.

N  sequences in the batch      T  time steps      M = T·N  guesses of a batch      V  tokens of the vocabulary
"""

import math
import time
from collections.abc import Callable, Iterable

import torch
from clip_gradients import clip_gradients
from torch import Tensor, nn

State = Tensor | tuple[Tensor, ...]


def train_epoch(
    net: nn.Module,
    train_iter: Iterable[tuple[Tensor, Tensor]],
    loss: Callable[[Tensor, Tensor], Tensor],
    updater: torch.optim.Optimizer,
    device: torch.device,
    use_random_iter: bool,
) -> tuple[float, float]:
    """One clipped step for every batch. Returns the perplexity over all tokens, and tokens per second."""
    net.train()
    state: State | None = None
    loss_sum, tokens, began = 0.0, 0, time.perf_counter()
    for X_NT, Y_NT in train_iter:
        if state is None or use_random_iter:  # the first batch, or one that continues nothing
            state = net.begin_state(batch_size=len(X_NT), device=device)
        else:  # the values of the last batch go on; its graph ends here, and backward stops at the batch's border
            state = detached(state)
        logits_MV, state = net(X_NT.to(device), state)
        targets_M = Y_NT.T.reshape(-1).to(device)  # time first, as the scores are
        batch_loss = loss(logits_MV, targets_M)
        updater.zero_grad()
        batch_loss.backward()
        clip_gradients(
            net.parameters(), 1.0
        )  # between backward, which makes the gradients, and step, which uses them
        updater.step()
        loss_sum += batch_loss.item() * len(targets_M)
        tokens += len(targets_M)
    return math.exp(loss_sum / tokens), tokens / (time.perf_counter() - began)


def detached(state: State) -> State:
    """The state's values without their past; some networks keep more than one tensor."""
    return state.detach() if isinstance(state, Tensor) else tuple(part.detach() for part in state)
