import torch


def forward(X, params):
    A = torch.einsum("nd,dh->nh", X, params["W1"]) + params["b1"]
    A = A.maximum(torch.zeros(()))
    return torch.einsum("nh,hk->nk", A, params["W2"]) + params["b2"], X


def backward(cache, y, params):
    X = cache
    Z = X @ params["W1"] + params["b1"]
    A = Z * (Z > 0)
    logits = A @ params["W2"] + params["b2"]
    share = torch.softmax(logits.double(), 1).float()
    share = share.scatter_add(1, y[:, None], -torch.ones(len(y), 1)).mul(1 / len(y))
    hidden = torch.einsum("nk,hk,nh->nh", share, params["W2"], (Z > 0).float())
    return {
        "W1": torch.einsum("nd,nh->dh", X, hidden),
        "b1": torch.einsum("nh->h", hidden),
        "W2": torch.einsum("nh,nk->hk", A, share),
        "b2": torch.einsum("nk->k", share),
    }
