"""The first state is for as many sequences as the prefix has letters.

The prefix is one sequence, however long it is: batch_size is 1. The steps of a sequence share one state, which changes from step to step.
"""

import torch


def generate(prefix, num_chars, net, vocab, device):
    state = net.begin_state(batch_size=len(prefix), device=device)
    outputs = [vocab[prefix[0]]]
    for letter in prefix[1:]:
        X = torch.tensor([[outputs[-1]]], device=device)
        y, state = net(X, state)
        outputs.append(vocab[letter])
    for _ in range(num_chars):
        X = torch.tensor([[outputs[-1]]], device=device)
        y, state = net(X, state)
        outputs.append(int(y.argmax(dim=1)))
    return "".join(vocab.to_tokens(outputs))
