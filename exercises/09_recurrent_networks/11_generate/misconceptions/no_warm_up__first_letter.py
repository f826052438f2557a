"""The prefix is not read before the writing begins.

Only the first letter is read.
"""

import torch


def generate(prefix, num_chars, net, vocab, device):
    state = net.begin_state(batch_size=1, device=device)
    outputs = [vocab[prefix[0]]]
    for _ in range(num_chars):
        X = torch.tensor([[outputs[-1]]], device=device)
        y, state = net(X, state)
        outputs.append(int(y.argmax(dim=1)))
    return prefix + "".join(vocab.to_tokens(outputs[1:]))
