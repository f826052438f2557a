"""expects: drawn_by_chance"""

import torch


def generate(prefix, num_chars, net, vocab, device):
    x = torch.tensor([vocab[list(prefix)]], device=device)
    state = net.begin_state(batch_size=1, device=device)
    text = prefix
    for _ in range(num_chars):
        out, state = net(x, state)
        pick = torch.distributions.Categorical(logits=out[-1]).sample()
        x = pick.reshape(1, 1)
        text += vocab.to_tokens(pick.item())
    return text
