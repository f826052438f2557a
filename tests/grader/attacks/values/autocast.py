"""expects: failed
Enters autocast and inference mode and never leaves them.
"""
import torch

torch.autocast("cpu", dtype=torch.bfloat16).__enter__()


def corr2d(X, K):
    torch.inference_mode().__enter__()
    windows = X.unfold(0, K.shape[0], 1).unfold(1, K.shape[1], 1)
    return windows.reshape(-1, K.numel()) @ K.reshape(-1, 1)
