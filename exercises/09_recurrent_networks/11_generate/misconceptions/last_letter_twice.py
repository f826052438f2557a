"""The prefix's last letter is read twice.

The warm-up has read the whole prefix, and the writing begins by reading its last letter again. Either the warm-up stops before it, or the writing
starts from the scores that came after it.
"""

import torch


def generate(prefix, num_chars, net, vocab, device):
    state = net.begin_state(batch_size=1, device=device)
    outputs = [vocab[prefix[0]]]
    for letter in prefix:
        X = torch.tensor([[vocab[letter]]], device=device)
        y, state = net(X, state)
    outputs = [vocab[letter] for letter in prefix]
    for _ in range(num_chars):
        X = torch.tensor([[outputs[-1]]], device=device)
        y, state = net(X, state)
        outputs.append(int(y.argmax(dim=1)))
    return "".join(vocab.to_tokens(outputs))
