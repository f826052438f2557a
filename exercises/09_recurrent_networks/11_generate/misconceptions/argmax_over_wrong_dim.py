"""The highest score is looked for along the wrong dimension.

The scores of one step have shape (1, V): one row, a column for each token. Down a column there is a single number, so the answer is always 0, the
unknown token. Look along the row.
"""

import torch


def generate(prefix, num_chars, net, vocab, device):
    state = net.begin_state(batch_size=1, device=device)
    outputs = [vocab[prefix[0]]]
    for letter in prefix[1:]:
        X = torch.tensor([[outputs[-1]]], device=device)
        y, state = net(X, state)
        outputs.append(vocab[letter])
    for _ in range(num_chars):
        X = torch.tensor([[outputs[-1]]], device=device)
        y, state = net(X, state)
        outputs.append(int(y.argmax(dim=0)[0]))
    return "".join(vocab.to_tokens(outputs))
