"""expects: state_not_carried"""

import torch


def generate(prefix, num_chars, net, vocab, device):
    begin = net.begin_state(batch_size=1, device=device)
    ids = [vocab[c] for c in prefix]
    for i in ids[:-1]:
        out, state = net(torch.tensor([[i]], device=device), begin)
    for _ in range(num_chars):
        out, state = net(torch.tensor([[ids[-1]]], device=device), begin)
        ids.append(out.argmax(1).item())
    return "".join(vocab.to_tokens(i) for i in ids)
