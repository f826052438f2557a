"""The prefix is not read before the writing begins.

Only its last letter reaches the network, with an empty memory: "the time" and "some time" would go on alike. Let the network read all letters of the
prefix, in order, each with the state that the last one has left.
"""

import torch


def generate(prefix, num_chars, net, vocab, device):
    state = net.begin_state(batch_size=1, device=device)
    outputs = [vocab[letter] for letter in prefix]
    for _ in range(num_chars):
        X = torch.tensor([[outputs[-1]]], device=device)
        y, state = net(X, state)
        outputs.append(int(y.argmax(dim=1)))
    return "".join(vocab.to_tokens(outputs))
