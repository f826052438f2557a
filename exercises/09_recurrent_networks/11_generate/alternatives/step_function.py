"""A function for one step; positional arguments."""

import torch


def generate(prefix, num_chars, net, vocab, device):
    memory = {"state": net.begin_state(1, device)}

    def read(letter):
        X = torch.as_tensor([vocab[letter]], device=device).unsqueeze(0)
        y, memory["state"] = net(X, memory["state"])
        return vocab.to_tokens(y.max(1)[1].item())

    if num_chars == 0:
        return prefix
    guesses = [read(letter) for letter in prefix][-1:]
    while len(guesses) < num_chars:
        guesses.append(read(guesses[-1]))
    return prefix + "".join(guesses)
