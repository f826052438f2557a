"""The norm of the parameters' norms; always multiplied, by 1 where nothing is to be done."""

import torch


def clip_gradients(params, theta):
    kept = tuple(p for p in params if p.grad is not None)
    total = torch.stack([torch.linalg.vector_norm(p.grad) for p in kept]).norm(2).item()
    scale = min(1.0, theta / total) if total else 1.0
    for p in kept:
        p.grad *= scale
    return total
