"""Python source, to read."""

from __future__ import annotations

from typing import ClassVar

from textual.theme import Theme
from textual.widgets.text_area import TextAreaTheme

from tutor.ui.editing import INDENT
from tutor.ui.widgets.large_text import LargeText

_SYNTAX = {
    "keyword": (
        *("keyword", "keyword.function", "keyword.operator", "keyword.return", "conditional", "repeat"),
        *("include", "exception", "operator", "constant.builtin", "boolean"),
    ),
    "string": ("string", "string.documentation"),
    "number": ("number", "float"),
    "name": ("function", "function.call", "method", "method.call", "class", "constructor", "type"),
    "comment": ("comment",),
}
"""Component class of a colour → tree-sitter's names for what has it."""


class Code(LargeText):
    """Highlighted Python that is read. The stylesheet gives the colours, `suit` takes them over."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {f"code--{part}" for part in _SYNTAX}

    def __init__(self, text: str = "", *, read_only: bool = True) -> None:
        super().__init__(
            text,
            language="python",
            theme="css",
            soft_wrap=False,
            tab_behavior="indent",
            show_line_numbers=True,
            read_only=read_only,
        )
        self.indent_width = INDENT

    def suit(self, theme: Theme) -> None:
        """Colour the source as the stylesheet says under the application's theme."""
        styles = {part: self.get_component_rich_style(f"code--{part}", partial=True) for part in _SYNTAX}
        syntax = {name: styles[part] for part, names in _SYNTAX.items() for name in names}
        self.register_theme(TextAreaTheme(f"code-{theme.name}", syntax_styles=syntax))
        self.theme = f"code-{theme.name}"
