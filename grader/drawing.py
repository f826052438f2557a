"""Charts for `picture.py` files, whose `picture(submission)` returns a dict of title to image or chart.

An image is a tensor (H, W), one that moves a tensor (T, H, W) with a frame for each t. Each is scaled by itself, a
moving one as a whole: its lowest value black, its highest white.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import torch
from torch import Tensor

__all__ = ["histogram", "lines", "points"]

Curves = Mapping[str, tuple[Tensor, Tensor]]


def lines(curves: Curves, *, x: str = "", y: str = "", log: bool = False) -> dict[str, Any]:
    """Curves by name, each a pair of coordinates (N,) and (N,); `x` and `y` label the axes."""
    return _chart("lines", curves, x, y, log)


def points(clouds: Curves, *, x: str = "", y: str = "", log: bool = False) -> dict[str, Any]:
    """Unconnected points by name, each a pair of coordinates (N,) and (N,)."""
    return _chart("points", clouds, x, y, log)


def histogram(values: Mapping[str, Tensor], *, bins: int = 30, x: str = "") -> dict[str, Any]:
    """How often values fall into each of `bins` classes of equal width, over a common range; any shapes."""
    flat = {name: tensor.detach().float().flatten() for name, tensor in values.items()}
    low = min(float(tensor.min()) for tensor in flat.values())
    high = max(float(tensor.max()) for tensor in flat.values())
    edges = torch.linspace(low, high if high > low else low + 1, bins + 1)
    middles = (edges[1:] + edges[:-1]) / 2
    counts = {name: (middles, torch.histogram(tensor, edges).hist) for name, tensor in flat.items()}
    return _chart("bars" if len(flat) == 1 else "lines", counts, x, "how often", False)


def _chart(kind: str, curves: Curves, x: str, y: str, log: bool) -> dict[str, Any]:
    series = {name: [_numbers(xs), _numbers(ys)] for name, (xs, ys) in curves.items()}
    return {"kind": kind, "series": series, "x": x, "y": y, "log": log}


def _numbers(values: object) -> Tensor:
    return torch.as_tensor(values).detach().float().flatten()
