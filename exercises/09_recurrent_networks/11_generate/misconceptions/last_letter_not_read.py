"""The prefix's last letter is never read.

The first letter is added by a guess that was made before it. A guess follows the letters that were read; to follow the whole prefix, it has to come after
its last letter.
"""

import torch


def generate(prefix, num_chars, net, vocab, device):
    state = net.begin_state(batch_size=1, device=device)
    outputs = [vocab[prefix[0]]]
    for letter in prefix[1:]:
        y, state = net(torch.tensor([[outputs[-1]]], device=device), state)
        outputs.append(vocab[letter])
    if len(prefix) == 1:
        y, state = net(torch.tensor([[outputs[-1]]], device=device), state)
    for _ in range(num_chars):
        outputs.append(int(y.argmax(dim=1)))
        y, state = net(torch.tensor([[outputs[-1]]], device=device), state)
    return "".join(vocab.to_tokens(outputs))
