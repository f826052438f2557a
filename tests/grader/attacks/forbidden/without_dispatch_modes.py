"""expects: forbidden
Leaves the dispatch and function modes, calls, and enters them again.
"""
import torch
from torch.overrides import _get_current_function_mode_stack
from torch.utils._python_dispatch import _disable_current_modes


def corr2d(X, K):
    with _disable_current_modes(), torch._C.DisableTorchFunction():
        return torch.conv2d(X[None, None], K[None, None])[0, 0]
