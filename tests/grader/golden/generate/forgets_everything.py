"""expects: state_not_carried"""

import torch


def generate(prefix, num_chars, net, vocab, device):
    text = prefix
    for _ in range(num_chars):
        start = net.begin_state(1, device)
        out, _ = net(torch.tensor([[vocab[text[-1]]]], device=device), start)
        text += vocab.to_tokens(out.argmax().item())
    return text
