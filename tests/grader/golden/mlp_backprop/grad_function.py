"""expects: forbidden"""

import torch


def forward(X, params):
    h_in = torch.addmm(params["b1"], X, params["W1"])
    h_out = h_in.clamp(min=0)
    scores = torch.addmm(params["b2"], h_out, params["W2"])
    return scores, {"x": X, "h_in": h_in, "h_out": h_out, "scores": scores}


def backward(cache, y, params):
    loss = lambda p: torch.nn.functional.cross_entropy(forward(cache["x"], p)[0], y)
    return torch.func.grad(loss)(params)
