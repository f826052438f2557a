"""expects: prefix_missing"""

import torch


def generate(prefix, num_chars, net, vocab, device):
    x = torch.tensor([vocab[list(prefix)]], device=device)
    state = net.begin_state(batch_size=1, device=device)
    new = ""
    for _ in range(num_chars):
        out, state = net(x, state)
        x = out[-1:].argmax(1, keepdim=True)
        new += vocab.to_tokens(x.item())
    return new
