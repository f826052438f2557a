"""The words of a check that did not pass: what was called, what came back, where it differs, what next."""

from __future__ import annotations

from msgspec import Struct

from grader.closeup import Closeup
from grader.compare import Difference, Side
from grader.magnify import closeup
from grader.render import kind_text, node_text, shape_text, tensor_text, told_apart
from grader.tree import Absent, Array, Raised, Row, Table, Text, tensor_of
from grader.verdict import Level

OUT_OF_MEMORY_WORDS = ("can't allocate memory", "DefaultCPUAllocator", "std::bad_alloc")
SHORT_SENTENCE = 120


class Finding(Struct, frozen=True, kw_only=True):
    """What is said of a failed check: the fields of a `CheckResult` that describe the difference.

    `pattern` is a guess from the numbers alone, to be said where nothing better is known.
    """

    message: str
    pattern: str = ""
    level: Level
    got: str = ""
    expected: str = ""
    line: int | None = None
    difference: Closeup | None = None


def finding(call: str, difference: Difference, got: Side, want: Side) -> Finding:
    """Put a difference into words."""
    subject = _subject(call, difference.path)
    seen = closeup(difference, got.blob, want.blob)
    return Finding(
        message=_message(subject, difference),
        pattern=seen.pattern if seen else "",
        level=difference.level,
        got=_shown(difference, got.blob, ours=False),
        expected=_shown(difference, want.blob, ours=True),
        difference=seen,
    )


def exception_finding(call: str, error: Raised, want: Side) -> Finding:
    """Put an exception that nobody expected into words."""
    where = f" in line {error.line}: {error.trace[-1][1]}" if error.trace else ""
    said = f"{error.type}: {error.message}" if error.message else error.type
    return Finding(
        message=f"{_called(call)} raised {said.rstrip('.')}.{_sentence(where)}{_hint(error)}",
        level=Level.CALL,
        got=said,
        expected=node_text(want.node, want.blob),
        line=error.line,
    )


def missing_finding(error: Raised) -> Finding:
    """The submission lacks a name that the exercise asks for."""
    name = error.message
    return Finding(
        message=f"Your file defines no `{name}`. Keep the names and signatures of the starter.",
        level=Level.CALL,
        got=f"no `{name}`",
    )


def formless_finding(call: str, returned: Side) -> Finding:
    """What came back is of another form than everything that the check looks at."""
    return Finding(
        message=f"{_called(call)} does not return what the starter's docstring describes.",
        level=Level.CALL,
        got=node_text(returned.node, returned.blob),
    )


def is_memory_error(error: Raised) -> bool:
    """Whether an exception means that memory ran out."""
    return "MemoryError" in error.types or any(word in error.message for word in OUT_OF_MEMORY_WORDS)


def _sentence(where: str) -> str:
    return f" It happened{where}" if where else ""


def _hint(error: Raised) -> str:
    if "PermissionError" in error.types:
        return (
            "\nA file that is graded gets no other processes, no files but its own and no network: do without them."
        )
    if "modified by an inplace operation" in error.message:
        return (
            "\nSomething that the backward pass needs was changed in place (`+=`, `x[...] =`, a name ending in `_`)."
        )
    if "does not require grad" in error.message:
        return (
            "\nThe result is cut off from the inputs: look for `.detach()`, `.item()`, `.data` or `torch.tensor(…)`."
        )
    return ""


def _called(call: str) -> str:
    return f"`{call}`" if call else "Your code"


def _subject(call: str, path: tuple[str, ...]) -> str:
    if not path:
        return _called(call)
    name = "".join(part if part.startswith("[") else f".{part}" for part in path).removeprefix(".")
    says_all = name.endswith(")") or not call  # a check may name what it called by the call itself
    return f"`{name}`" if says_all else f"`{name}` of {_called(call)}"


def _message(subject: str, difference: Difference) -> str:
    match difference.level:
        case Level.CALL:
            return _kind_message(subject, difference)
        case Level.SHAPE:
            return _shape_message(subject, difference)
        case Level.DTYPE:
            got, want = difference.got, difference.want
            assert isinstance(got, Array) and isinstance(want, Array)
            return f"{subject} has dtype {got.dtype}, expected {want.dtype}."
        case Level.GRADIENT:
            return _gradient_message(subject, difference)
        case Level.NAN:
            return f"{subject} is NaN{_where_nan(difference)}, where a number was expected."
        case Level.VALUE:
            return _value_message(subject, difference)


def _value_message(subject: str, difference: Difference) -> str:
    if difference.got_tensor is None:
        got, want = node_text(difference.got), node_text(difference.want)
        if got != want and len(got) + len(want) <= SHORT_SENTENCE:
            return f"{subject} is {got}, expected {want}."
    return f"{subject} has a wrong value{_where(difference)}."


def _kind_message(subject: str, difference: Difference) -> str:
    got, want = difference.got, difference.want
    match got, want, difference.reason:
        case Raised(), Raised(), _:
            return f"{subject} raised {got.type}, expected {want.type}."
        case _, Raised(), _:
            return f"{subject} returned {kind_text(got)}, but should raise {want.type}."
        case Raised(), _, _:
            return f"{subject} raised {node_text(got)}."
        case Table(), Table(), "keys":
            return f"{subject} {_keys(got, want)}."
        case Array(), _, "obstacle":
            return f"{subject} is {got.obstacle}; an ordinary dense tensor was expected."
        case Absent(), _, _ if not difference.path:
            return f"{subject} returned None, expected {kind_text(want)}. Is a `return` missing?"
    return f"{subject} is {kind_text(got)}, expected {kind_text(want)}."


def _keys(got: Table, want: Table) -> str:
    missing = [key for key in want.items if key not in got.items]
    extra = [key for key in got.items if key not in want.items]
    parts = [f"lacks {', '.join(missing)}"] if missing else []
    return " and ".join(parts + ([f"has {', '.join(extra)} too many"] if extra else []))


def _shape_message(subject: str, difference: Difference) -> str:
    got, want = difference.got, difference.want
    if isinstance(got, Row) and isinstance(want, Row):
        return f"{subject} has {len(got.items)} element{'s' * (len(got.items) != 1)}, expected {len(want.items)}."
    assert isinstance(got, Array) and isinstance(want, Array)
    text = f"{subject} has shape {shape_text(got.shape)}, expected {shape_text(want.shape)}."
    return text + _shape_pattern(got.shape, want.shape)


def _shape_pattern(got: tuple[int, ...], want: tuple[int, ...]) -> str:
    if len(got) != len(want):
        return f" That is {len(got)} dimension{'s' * (len(got) != 1)} instead of {len(want)}."
    if got != want and got == (*want[:-2], *want[:-3:-1]):
        return " Rows and columns are swapped." if len(want) == 2 else " Height and width are swapped."
    steps = {a - b for a, b in zip(got, want, strict=True) if a != b}
    if len(steps) == 1 and abs(step := steps.pop()) <= 2:
        return f" That is {abs(step)} too {'many' if step > 0 else 'few'} where it differs."
    return ""


def _gradient_message(subject: str, difference: Difference) -> str:
    got, want = difference.got, difference.want
    name = difference.path[-1] if difference.path else "the input"
    if isinstance(got, Absent):
        return (
            f"No gradient reaches `{name}`. The result is cut off from it: look for `.detach()`, `.item()`, `.data`, "
            "`torch.no_grad()` or a new tensor made from numbers."
        )
    if isinstance(got, Table) and isinstance(want, Table):
        return f"The gradients are not those of the expected parameters: {subject} {_keys(got, want)}."
    if difference.got_tensor is None:
        return f"The gradient of `{name}` is {kind_text(got)}, expected {kind_text(want)}."
    return f"The values are right, the gradient that reaches `{name}` is not{_where(difference)}."


def _where(difference: Difference) -> str:
    wrong, got, want = difference.wrong, difference.got_tensor, difference.want_tensor
    if wrong is None or got is None or want is None:
        return ""
    if not wrong.dim():
        a, b = _pair(got.item(), want.item())
        return f" (got {a}, expected {b})"
    first = tuple(int(i) for i in wrong.nonzero()[0])
    a, b = _pair(got[first].item(), want[first].item())
    count, total = int(wrong.sum()), wrong.numel()
    index = ", ".join(map(str, first))
    text = f" at [{index}]: got {a}, expected {b}"
    return f"{text} ({count} of {total} values differ{_furthest(difference)})"


def _where_nan(difference: Difference) -> str:
    got, want = difference.got_tensor, difference.want_tensor
    if got is None or want is None or not got.dim():
        return ""
    odd = got.isnan() & ~want.isnan()
    index = ", ".join(str(int(i)) for i in odd.nonzero()[0])
    return f" at [{index}] ({int(odd.sum())} of {odd.numel()} values)"


def _furthest(difference: Difference) -> str:
    got, want = difference.got_tensor, difference.want_tensor
    if got is None or want is None or not want.is_floating_point():
        return ""
    gap = (got.double() - want.double()).abs().nan_to_num(0.0, 0.0, 0.0).max()
    return f", by up to {float(gap):.3g}" if float(gap) else ""


def _pair(got: object, want: object) -> tuple[str, str]:
    if isinstance(got, float) and isinstance(want, float):
        return told_apart(got, want)
    return str(got), str(want)


def _shown(difference: Difference, blob: bytes, *, ours: bool) -> str:
    node = difference.want if ours else difference.got
    tensor = difference.want_tensor if ours else difference.got_tensor
    if difference.level in (Level.SHAPE, Level.CALL) and isinstance(node, Array) and not node.obstacle:
        small = node.size <= 200
        return f"shape {shape_text(node.shape)}" + (f"\n{tensor_text(tensor_of(node, blob))}" if small else "")
    if difference.level is Level.DTYPE and isinstance(node, Array):
        return node.dtype
    if tensor is not None:
        return _excerpt(tensor, difference)
    return node.value if isinstance(node, Text) and len(node.value) < 80 else node_text(node, blob)


def _excerpt(tensor: object, difference: Difference) -> str:
    import torch

    assert isinstance(tensor, torch.Tensor) and difference.wrong is not None
    if tensor.numel() <= 40:
        return tensor_text(tensor)
    window = tensor
    for index in difference.wrong.nonzero()[0][:-2]:
        window = window[int(index)]
    prefix = "".join(f"{int(i)}, " for i in difference.wrong.nonzero()[0][:-2])
    corner = window[:5, :6] if window.dim() == 2 else window[:12]
    return f"[{prefix}…] of shape {shape_text(tuple(tensor.shape))}:\n{tensor_text(corner)}"
