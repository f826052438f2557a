"""expects: forbidden
Excludes the Python dispatch key while it calls.
"""
import torch

KEYS = torch._C.DispatchKeySet(torch._C.DispatchKey.Python) | torch._C.DispatchKeySet(
    torch._C.DispatchKey.PythonTLSSnapshot
)


def corr2d(X, K):
    with torch._C._ExcludeDispatchKeyGuard(KEYS), torch._C.DisableTorchFunction():
        return torch.conv2d(X[None, None], K[None, None])[0, 0]
