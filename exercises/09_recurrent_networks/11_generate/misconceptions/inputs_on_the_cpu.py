"""The inputs do not lie on the device.

`torch.tensor` makes its result in the main memory unless it is told a `device`. A network on a graphics card cannot read it there.
"""

import torch


def generate(prefix, num_chars, net, vocab, device):
    state = net.begin_state(batch_size=1, device=device)
    outputs = [vocab[prefix[0]]]
    for letter in prefix[1:]:
        X = torch.tensor([[outputs[-1]]])
        y, state = net(X, state)
        outputs.append(vocab[letter])
    for _ in range(num_chars):
        X = torch.tensor([[outputs[-1]]])
        y, state = net(X, state)
        outputs.append(int(y.argmax(dim=1)))
    return "".join(vocab.to_tokens(outputs))
