"""expects: same_input_again"""

import torch


def generate(prefix, num_chars, net, vocab, device):
    state = net.begin_state(batch_size=1, device=device)
    for letter in prefix[:-1]:
        _, state = net(torch.tensor([[vocab[letter]]], device=device), state)
    ids = []
    for _ in range(num_chars):
        out, state = net(torch.tensor([[vocab[prefix[-1]]]], device=device), state)
        ids.append(int(out.argmax()))
    return prefix + "".join(vocab.to_tokens(ids))
