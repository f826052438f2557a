"""expects: mask_on_wrong_tensor"""

import torch


def forward(X, params):
    h_in = torch.addmm(params["b1"], X, params["W1"])
    h_out = h_in.clamp(min=0)
    scores = torch.addmm(params["b2"], h_out, params["W2"])
    return scores, {"x": X, "h_in": h_in, "h_out": h_out, "scores": scores}


def backward(cache, y, params):
    N = cache["x"].shape[0]
    d_scores = torch.softmax(cache["scores"], 1)
    d_scores[torch.arange(N), y] -= 1.0
    d_scores = d_scores / N
    d_h = torch.matmul(d_scores, params["W2"].t())
    d_h = d_h.clamp(min=0)
    return {
        "W2": torch.matmul(cache["h_out"].t(), d_scores),
        "b2": torch.sum(d_scores, 0),
        "W1": torch.matmul(cache["x"].t(), d_h),
        "b1": torch.sum(d_h, 0),
    }
