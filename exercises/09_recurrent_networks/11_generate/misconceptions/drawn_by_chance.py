"""The letters are drawn by chance.

Drawing by the probabilities makes lively texts, but another one each time. Here the letter with the highest score is asked for: `argmax`.
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
        outputs.append(int(torch.multinomial(y.softmax(dim=1), 1)))
    return "".join(vocab.to_tokens(outputs))
