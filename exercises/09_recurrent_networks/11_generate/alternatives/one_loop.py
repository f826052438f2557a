"""One loop; the input comes from the prefix as long as there is one."""

import torch


def generate(prefix, num_chars, net, vocab, device):
    text, state = list(prefix), net.begin_state(1, device)
    for place in range(len(prefix) + num_chars - 1):
        token = torch.full((1, 1), vocab[text[place]], device=device)
        scores, state = net(token, state)
        if place + 1 >= len(prefix):
            text.append(vocab.to_tokens(scores.squeeze(0).tolist().index(max(scores.squeeze(0).tolist()))))
    return "".join(text)
