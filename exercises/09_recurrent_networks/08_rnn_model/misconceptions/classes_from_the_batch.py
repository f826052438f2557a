"""The vectors are as long as this batch's largest token asks for.

`F.one_hot` without a number of classes takes the largest token it sees, plus 1. As soon as a batch lacks the last tokens, the vectors are too short for
the layer. The vocabulary's size is known: pass it.
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
        X = F.one_hot(inputs.T).float()
        Y, state = self.rnn(X, state)
        outputs = self.linear(Y.reshape(-1, self.num_hiddens))
        return outputs, state

    def begin_state(self, batch_size, device):
        return torch.zeros(1, batch_size, self.num_hiddens, device=device)
