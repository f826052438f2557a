"""expects: forbidden"""

import torch


def forward(X, params):
    h_in = torch.addmm(params["b1"], X, params["W1"])
    h_out = h_in.clamp(min=0)
    scores = torch.addmm(params["b2"], h_out, params["W2"])
    return scores, {"x": X, "h_in": h_in, "h_out": h_out, "scores": scores}


def backward(cache, y, params):
    leaves = {k: v.detach().clone().requires_grad_() for k, v in params.items()}
    loss = torch.nn.functional.cross_entropy(forward(cache["x"], leaves)[0], y)
    loss.backward()
    return {k: v.grad for k, v in leaves.items()}
