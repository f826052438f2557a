"""expects: forbidden
Takes the modes off their stacks by hand and puts them back.
"""
import torch
from torch.overrides import _pop_mode as pop_function, _push_mode as push_function
from torch.utils._python_dispatch import _pop_mode as pop_dispatch, _push_mode as push_dispatch


def corr2d(X, K):
    function, dispatch = pop_function(), pop_dispatch()
    try:
        return torch.conv2d(X[None, None], K[None, None])[0, 0]
    finally:
        push_dispatch(dispatch)
        push_function(function)
