"""The process that reads code to complete it: a wish a line comes in, an answer a line goes out.

jedi only parses. What it would import to look into compiled modules is shut out here, so that neither
torch is loaded nor anything of the learner's ever runs.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import msgspec

from tutor.session.completion.offered import MOST, Offer, Offered, Wish

if TYPE_CHECKING:
    from jedi import Script
    from jedi.api.classes import ParamName

_SHUT_OUT = ("torch", "torchvision", "numpy", "scipy", "sklearn", "pandas", "matplotlib")


def main() -> None:
    """Answer until nobody asks any more."""
    for name in _SHUT_OUT:
        sys.modules[name] = None  # type: ignore[assignment]  # Python's way to refuse an import
    for line in sys.stdin.buffer:
        found = answer(msgspec.json.decode(line, type=Wish))
        sys.stdout.buffer.write(msgspec.json.encode(found) + b"\n")
        sys.stdout.buffer.flush()


def answer(wish: Wish) -> Offered:
    """What there is to offer; nothing where jedi gives up on what is written."""
    import jedi
    from jedi.api.environment import InterpreterEnvironment

    project = jedi.Project(
        wish.folders[0] if wish.folders else ".", added_sys_path=wish.folders, smart_sys_path=False
    )
    script = jedi.Script(wish.source, path=wish.path, environment=InterpreterEnvironment(), project=project)
    try:
        return _offered(script, wish.row + 1, wish.column)
    except Exception:  # half-written code meets corners of jedi that raise all kinds
        return Offered()


def _offered(script: Script, line: int, column: int) -> Offered:
    found = script.complete(line, column)
    typed = found[0].get_completion_prefix_length() if found else 0
    # Without a letter typed, what begins with an underscore is not meant.
    shown = [one for one in found if typed or not one.name.startswith("_")]
    offers = tuple(Offer(one.name, one.type) for one in shown[:MOST])
    return Offered(offers=offers, typed=typed, signature=_signature(script, line, column))


def _signature(script: Script, line: int, column: int) -> str:
    found = script.get_signatures(line, column)
    if not found:
        return ""
    one = found[0]
    named = (_parameter(param, at == one.index) for at, param in enumerate(one.params))
    return f"{one.name}({', '.join(named)})"


def _parameter(param: ParamName, now: bool) -> str:
    """A parameter with its default and without its type, which is long in torch; the present one in ‹›."""
    written: str = param.to_string()
    before, _, default = written.partition("=")
    text = before.partition(":")[0].strip() + (f"={default.strip()}" if default else "")
    return f"‹{text}›" if now else text


if __name__ == "__main__":
    main()
