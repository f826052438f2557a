"""The first state is not asked for on the device.

`begin_state` takes the device that was handed in; a device written into the code fits one machine only.
"""

import torch


def generate(prefix, num_chars, net, vocab, device):
    state = net.begin_state(batch_size=1, device=torch.device("cpu"))
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
