"""What is forbidden and done where torch's modes do not look: by another library, in a thread, in compiled code.

Functions of other libraries are replaced by ones that note their use, in the worker only, as soon as the submission
has imported them; threads start with the modes on; what torch.jit compiles is read.
"""

from __future__ import annotations

import _thread
import functools
import importlib
import sys
import threading
from collections.abc import Callable, Iterable
from typing import Any

import torch

from grader.forbid import Watch

_SIGNAL = "correlate correlate2d convolve convolve2d fftconvolve oaconvolve"
_FILTERS = "correlate correlate1d convolve convolve1d"
_COMPILED = "_convolve2d _correlateND _sosfilt _linear_filter"
_EXTREMES = (
    "maximum_filter maximum_filter1d minimum_filter uniform_filter uniform_filter1d rank_filter generic_filter"
)
DOUBLES: dict[str, dict[str, str]] = {
    "conv": {
        "numpy": "convolve correlate",
        "scipy.signal": _SIGNAL,
        "scipy.signal._sigtools": _COMPILED,
        "scipy.ndimage": _FILTERS,
        "scipy.ndimage._nd_image": "correlate correlate1d",
    },
    "cdist": {
        "scipy.spatial.distance": "cdist",
        "sklearn.metrics.pairwise": "euclidean_distances pairwise_distances",
        "sklearn.metrics": "pairwise_distances",
    },
    "pool": {"scipy.ndimage": _EXTREMES, "skimage.measure": "block_reduce"},
    "softmax": {"scipy.special": "softmax log_softmax"},
    "sigmoid": {"scipy.special": "expit logit log_expit"},
    "tanh": {"numpy": "tanh", "math": "tanh", "cmath": "tanh"},
    "one_hot": {"sklearn.preprocessing": "OneHotEncoder LabelBinarizer label_binarize", "pandas": "get_dummies"},
    "losses": {"sklearn.metrics": "log_loss mean_squared_error mean_absolute_error", "scipy.special": "rel_entr"},
}
"""By group of `grader.operators`: functions of other libraries that do the same, by module."""


class Elsewhere:
    """Shows a watch what happens out of the modes' sight, from `install` to the end of the process."""

    def __init__(self, watch: Watch, forbid: Iterable[str]) -> None:
        self._watch = watch
        self._doubles = [
            (module, name)
            for group in forbid
            for module, names in DOUBLES.get(group, {}).items()
            for name in names.split()
        ]
        self._wrapped: set[tuple[str, str]] = set()

    def install(self) -> None:
        """Begin; without anything forbidden nothing is replaced."""
        if not self._watch.active:
            return
        start = self._in_sight(_thread.start_new_thread)
        _thread.start_new_thread = threading._start_new_thread = start  # type: ignore[attr-defined]
        for name in ("script", "trace"):
            setattr(torch.jit, name, self._read(getattr(torch.jit, name)))
        importlib.import_module = self._followed(importlib.import_module)
        self.imported()

    def imported(self) -> None:
        """Something was imported: wrap what has come."""
        for module, name in self._doubles:
            known = sys.modules.get(module)
            if known is not None and (module, name) not in self._wrapped and hasattr(known, name):
                self._wrapped.add((module, name))
                self._replace(getattr(known, name), name, module)

    def _replace(self, function: Callable[..., Any], name: str, module: str) -> None:
        """In all modules of its library: the same function lies where it is defined and where that was imported."""
        library, noting = module.partition(".")[0], self._noting(function, f"{module}.{name}")
        for path, known in list(sys.modules.items()):
            if path.partition(".")[0] == library and vars(known).get(name) is function:
                setattr(known, name, noting)

    def _noting(self, function: Callable[..., Any], name: str) -> Callable[..., Any]:
        @functools.wraps(function)
        def noted(*args: Any, **kwargs: Any) -> Any:
            self._watch.saw_double(name)
            return function(*args, **kwargs)

        return noted

    def _in_sight(self, start: Callable[..., int]) -> Callable[..., int]:
        def started(function: Callable[..., Any], args: tuple[Any, ...], kwargs: Any = None) -> int:
            def run() -> None:
                with self._watch.modes():
                    function(*args, **(kwargs or {}))

            return start(run, ())

        return started

    def _read(self, compile_it: Callable[..., Any]) -> Callable[..., Any]:
        @functools.wraps(compile_it)
        def compiled(*args: Any, **kwargs: Any) -> Any:
            result = compile_it(*args, **kwargs)
            for node in _nodes(getattr(result, "inlined_graph", None)):
                self._watch.saw_compiled(node.kind().rpartition("::")[2])
            return result

        return compiled

    def _followed(self, import_it: Callable[..., Any]) -> Callable[..., Any]:
        @functools.wraps(import_it)
        def imported(*args: Any, **kwargs: Any) -> Any:
            module = import_it(*args, **kwargs)
            self.imported()
            return module

        return imported


def _nodes(graph: Any) -> Iterable[Any]:
    """Every node of a torch.jit graph, also those inside branches and loops."""
    for node in graph.nodes() if graph is not None else ():
        yield node
        for block in node.blocks():
            yield from _nodes(block)
