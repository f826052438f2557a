"""The state is not handed on: each letter is read as if it were the first.

The network returns a new state with its scores. It is all that the network knows of the letters before, and the next call needs it. Here the
first state, or a fresh one, is passed each time.
"""

import torch


def generate(prefix, num_chars, net, vocab, device):
    state = net.begin_state(batch_size=1, device=device)
    outputs = [vocab[prefix[0]]]
    for letter in prefix[1:]:
        X = torch.tensor([[outputs[-1]]], device=device)
        y, _ = net(X, state)
        outputs.append(vocab[letter])
    for _ in range(num_chars):
        X = torch.tensor([[outputs[-1]]], device=device)
        y, _ = net(X, state)
        outputs.append(int(y.argmax(dim=1)))
    return "".join(vocab.to_tokens(outputs))
