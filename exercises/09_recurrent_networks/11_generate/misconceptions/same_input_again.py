"""The added letters are not fed in.

While writing, each guess is the next input. Here the network reads the prefix's last letter again and again, and its own letters never.
"""

import torch


def generate(prefix, num_chars, net, vocab, device):
    state = net.begin_state(batch_size=1, device=device)
    outputs = [vocab[prefix[0]]]
    for letter in prefix[1:]:
        X = torch.tensor([[outputs[-1]]], device=device)
        y, state = net(X, state)
        outputs.append(vocab[letter])
    X = torch.tensor([[outputs[-1]]], device=device)
    for _ in range(num_chars):
        y, state = net(X, state)
        outputs.append(int(y.argmax(dim=1)))
    return "".join(vocab.to_tokens(outputs))
