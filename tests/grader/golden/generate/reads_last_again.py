"""expects: last_letter_twice"""

import torch


def generate(prefix, num_chars, net, vocab, device):
    state = net.begin_state(batch_size=1, device=device)
    ids = vocab[list(prefix)]
    _, state = net(torch.tensor([ids], device=device), state)
    for _ in range(num_chars):
        out, state = net(torch.tensor([ids[-1:]], device=device), state)
        ids.append(out[-1].argmax().item())
    return "".join(vocab.to_tokens(ids))
