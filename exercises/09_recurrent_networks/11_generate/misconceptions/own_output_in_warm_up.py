"""During the warm-up the network reads its own guesses instead of the prefix.

The prefix says what comes next, whatever the network would have guessed: a guess is used only after the prefix's last letter. Otherwise the
state remembers a text that nobody has written.
"""

import torch


def generate(prefix, num_chars, net, vocab, device):
    state = net.begin_state(batch_size=1, device=device)
    outputs = [vocab[prefix[0]]]
    for _ in range(len(prefix) - 1 + num_chars):
        X = torch.tensor([[outputs[-1]]], device=device)
        y, state = net(X, state)
        outputs.append(int(y.argmax(dim=1)))
    return prefix + "".join(vocab.to_tokens(outputs[len(prefix):]))
