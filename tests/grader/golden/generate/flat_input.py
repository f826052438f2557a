"""expects: input_without_batch"""

import torch


def generate(prefix, num_chars, net, vocab, device):
    state = net.begin_state(batch_size=1, device=device)
    ids = vocab[list(prefix)]
    for i in ids[:-1]:
        _, state = net(torch.tensor(i, device=device), state)
    for _ in range(num_chars):
        out, state = net(torch.tensor(ids[-1], device=device), state)
        ids.append(int(out.argmax()))
    return "".join(vocab.to_tokens(ids))
