"""The prefix is looked up as if it were a single token.

The vocabulary knows letters. The whole string is not among them, so the network reads the unknown token. Look up each letter by itself; a list of letters
gives a list of indices.
"""

import torch


def generate(prefix, num_chars, net, vocab, device):
    state = net.begin_state(batch_size=1, device=device)
    outputs = [vocab[prefix]]
    for _ in range(num_chars):
        X = torch.tensor([[outputs[-1]]], device=device)
        y, state = net(X, state)
        outputs.append(int(y.argmax(dim=1)))
    return prefix + "".join(vocab.to_tokens(outputs[1:]))
