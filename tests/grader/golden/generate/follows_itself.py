"""expects: own_output_in_warm_up"""

import torch


def generate(prefix, num_chars, net, vocab, device):
    state = net.begin_state(batch_size=1, device=device)
    x = torch.tensor([[vocab[prefix[0]]]], device=device)
    letters = []
    for _ in range(len(prefix) + num_chars - 1):
        out, state = net(x, state)
        x = out.argmax(1, keepdim=True)
        letters.append(vocab.to_tokens(x.item()))
    return prefix + "".join(letters[len(prefix) - 1 :])
