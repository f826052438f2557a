"""The prefix's first letter is never read.

The walk begins at the second letter. The state before the first input is empty; the first letter is an input like the others.
"""

import torch


def generate(prefix, num_chars, net, vocab, device):
    state = net.begin_state(batch_size=1, device=device)
    outputs = [vocab[prefix[0]]]
    for letter in prefix[1:-1]:
        X = torch.tensor([[vocab[letter]]], device=device)
        y, state = net(X, state)
    outputs = [vocab[letter] for letter in prefix]
    for _ in range(num_chars):
        X = torch.tensor([[outputs[-1]]], device=device)
        y, state = net(X, state)
        outputs.append(int(y.argmax(dim=1)))
    return "".join(vocab.to_tokens(outputs))
