"""The whole prefix in one call; the last row of the scores begins the writing."""

import torch


@torch.no_grad()
def generate(prefix, num_chars, net, vocab, device):
    inputs = torch.tensor([vocab[list(prefix)]], device=device)
    state = net.begin_state(batch_size=1, device=device)
    text = prefix
    for _ in range(num_chars):
        scores, state = net(inputs, state)
        inputs = scores[-1].argmax().reshape(1, 1)
        text += vocab.to_tokens(inputs.item())
    return text
