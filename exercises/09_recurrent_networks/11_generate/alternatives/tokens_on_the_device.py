"""Tokens kept as a tensor on the device; most likely by probability."""

import torch


def generate(prefix, num_chars, net, vocab, device):
    tokens = torch.tensor(vocab[list(prefix)]).to(device)
    state = net.begin_state(batch_size=1, device=device)
    scores = None
    for token in tokens:
        scores, state = net(token.view(1, 1), state)
    for n in range(num_chars):
        best = torch.softmax(scores, dim=-1).topk(1).indices.view(1)
        tokens = torch.cat((tokens, best))
        if n + 1 < num_chars:
            scores, state = net(best[None], state)
    return "".join(vocab.to_tokens(tokens.tolist()))
