"""expects: forbidden
Compiles the call under the name of a file of torch.
"""
import torch

SOURCE = "import torch\ndef job(X, K):\n    return torch.conv2d(X[None, None], K[None, None])[0, 0]\n"
names = {}
exec(compile(SOURCE, torch.nn.functional.__file__, "exec"), names)


def corr2d(X, K):
    return names["job"](X, K)
