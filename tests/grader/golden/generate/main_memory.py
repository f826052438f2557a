"""expects: inputs_on_the_cpu"""

import torch


def generate(prefix, num_chars, net, vocab, device):
    x = torch.LongTensor([vocab[list(prefix)]])
    state = net.begin_state(batch_size=1, device=device)
    text = prefix
    for _ in range(num_chars):
        out, state = net(x, state)
        x = out[-1:].argmax(1, keepdim=True)
        text += vocab.to_tokens(x.item())
    return text
