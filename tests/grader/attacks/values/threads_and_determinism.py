"""expects: passed|failed
Turns torch's global switches, then computes rightly.
"""
import torch

torch.set_num_threads(64)
torch.use_deterministic_algorithms(True)
torch.set_printoptions(precision=0)
torch.set_float32_matmul_precision("medium")
torch.autograd.set_detect_anomaly(True)
torch.set_flush_denormal(True)


def corr2d(X, K):
    return torch.einsum("ijab,ab->ij", X.unfold(0, K.shape[0], 1).unfold(1, K.shape[1], 1), K)
