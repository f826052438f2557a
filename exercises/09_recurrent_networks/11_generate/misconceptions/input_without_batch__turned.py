"""The network does not get tokens of shape (1, T).

The prefix at once, as a column.
"""

import torch


def generate(prefix, num_chars, net, vocab, device):
    state = net.begin_state(batch_size=1, device=device)
    outputs = [vocab[prefix[0]]]
    if prefix[1:]:
        outputs = vocab[list(prefix)]
        y, state = net(torch.tensor(outputs[:-1], device=device).reshape(-1, 1), state)
    for _ in range(num_chars):
        X = torch.tensor([outputs[-1]], device=device)
        y, state = net(X, state)
        outputs.append(int(y.argmax(dim=1)))
    return "".join(vocab.to_tokens(outputs))
