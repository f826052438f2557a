"""The operators that an exercise may forbid, by group: what all spellings of a call end in.

Patterns are matched against the names of dispatched operators (`aten.convolution`) and of torch functions
(`conv2d`), without namespace and overload.
"""

from __future__ import annotations

from fnmatch import fnmatchcase

GROUPS: dict[str, tuple[str, ...]] = {
    "conv": ("conv[123]d", "*_conv[123]d*", "*convolution*", "conv_t*", "conv_d*", "conv[123]d_*"),
    "pool": ("*_pool[123]d*", "*_pool2d*", "*pool3d*"),
    "batch_norm": ("*batch_norm*", "*instance_norm*", "*group_norm*", "*layer_norm*"),
    "softmax": ("*softmax*",),
    "sigmoid": ("sigmoid*", "*_sigmoid*", "*logit*"),
    "tanh": ("tanh*", "_tanh*", "hardtanh*"),
    "relu": ("relu*", "*_relu*", "threshold*", "clamp_min*"),
    "one_hot": ("one_hot",),
    "losses": ("*_loss*", "*cross_entropy*"),
    "dropout": ("*dropout*",),
    "autograd": ("*backward*",),
    "unfold": ("unfold*", "im2col*"),
}


def patterns(forbid: tuple[str, ...]) -> tuple[str, ...]:
    """The name patterns of these groups; a name that is no group stands for itself."""
    return tuple(pattern for name in forbid for pattern in GROUPS.get(name, (name,)))


def matches(name: str, forbidden: tuple[str, ...]) -> bool:
    """Whether an operator's name falls under one of the patterns."""
    return any(fnmatchcase(name, pattern) for pattern in forbidden)
