"""Learning a short text by heart: the perplexity after each epoch, and how large the gradients may get."""

import torch
from torch import nn

from grader.drawing import lines

TEXT = (
    "the time traveller for so it will be convenient to speak of him was expounding a recondite matter to us "
    "his grey eyes shone and twinkled and his usually pale face was flushed and animated "
)
"""How The Time Machine by H. G. Wells begins."""
EPOCHS, STEPS, HIDDENS = 60, 12, 48
LETTERS = sorted(set(TEXT))


class Letters(nn.Module):
    """Scores for the next letter."""

    def __init__(self) -> None:
        super().__init__()
        self.layer, self.output = nn.RNN(len(LETTERS), HIDDENS), nn.Linear(HIDDENS, len(LETTERS))

    def begin_state(self, batch_size, device):
        return torch.zeros(1, batch_size, HIDDENS, device=device)

    def forward(self, X, state):
        states, state = self.layer(nn.functional.one_hot(X.T, len(LETTERS)).float(), state)
        return self.output(states.flatten(0, 1)), state


def picture(submission) -> dict:
    """A chart of perplexities, trained with the learner's own `train_epoch`."""
    ways = {"each batch from an empty state": True, "each batch goes on from the last": False}
    epochs = torch.arange(1, EPOCHS + 1)
    curves = {name: (epochs, torch.tensor(perplexities(submission, fresh))) for name, fresh in ways.items()}
    title = f"A text of {len(TEXT)} letters, {len(LETTERS)} different ones: 1 is to know it by heart"
    return {title: lines(curves, x="epoch", y="perplexity", log=False)}


def perplexities(submission, fresh: bool) -> list[float]:
    """One for each epoch."""
    torch.manual_seed(0)
    net, corpus = Letters(), torch.tensor([LETTERS.index(letter) for letter in TEXT])
    updater, strip = torch.optim.Adam(net.parameters(), lr=0.01), (len(TEXT) - 1) // 2
    X, Y = (corpus[start : start + 2 * strip].view(2, strip) for start in (0, 1))
    batches = list(zip(X.split(STEPS, dim=1), Y.split(STEPS, dim=1), strict=True))
    loss, cpu = nn.CrossEntropyLoss(), torch.device("cpu")
    return [submission.train_epoch(net, batches, loss, updater, cpu, fresh)[0] for _ in range(EPOCHS)]
