import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from .fakes import FakeSession

# Read when Textual is imported: nothing that is asserted depends on an animation.
os.environ["TEXTUAL_ANIMATIONS"] = "none"


@pytest.fixture
def session(tmp_path: Path) -> FakeSession:
    return FakeSession(tmp_path)


@pytest.fixture(scope="session", autouse=True)
def _styles_parsed_once() -> Iterator[None]:
    """The same styles in the same colours are parsed for the first application that has them."""
    from textual.css.model import RuleSet
    from textual.css.stylesheet import Stylesheet

    parse, known = Stylesheet._parse_rules, dict[tuple[Any, ...], list[RuleSet]]()

    def parsed(self: Stylesheet, *arguments: Any, **named: Any) -> list[RuleSet]:
        key = (*arguments, *named.items(), *self._variables.items())
        if key not in known:
            known[key] = parse(self, *arguments, **named)
        return known[key]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Stylesheet, "_parse_rules", parsed)
        yield
