"""Python source, to read or to write."""

from __future__ import annotations

from typing import ClassVar

from textual import events
from textual.reactive import reactive
from textual.theme import Theme
from textual.widgets import TextArea
from textual.widgets.text_area import TextAreaTheme

from tutor.language import _

_INDENT = 4


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


class Code(TextArea):
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
        self.indent_width = _INDENT

    def suit(self, theme: Theme) -> None:
        """Colour the source as the stylesheet says under the application's theme."""
        styles = {part: self.get_component_rich_style(f"code--{part}", partial=True) for part in _SYNTAX}
        syntax = {name: styles[part] for part, names in _SYNTAX.items() for name in names}
        self.register_theme(TextAreaTheme(f"code-{theme.name}", syntax_styles=syntax))
        self.theme = f"code-{theme.name}"


class Editor(Code):
    """The learner's code: indents as Python wants it, and lets escape go to the screen."""

    BORDER_TITLE = "your code"
    unsaved = reactive(False)

    def __init__(self) -> None:
        super().__init__(read_only=False)

    def watch_unsaved(self, unsaved: bool) -> None:
        self.border_subtitle = _("unsaved · ctrl+s saves and checks") if unsaved else _("saved")

    def on_key(self, event: events.Key) -> None:
        if event.key == "escape":
            event.prevent_default()
        elif event.key == "enter":
            event.prevent_default()
            event.stop()
            self.replace("\n" + self._indentation(), *self.selection, maintain_selection_offset=False)
            self.scroll_cursor_visible()

    def _indentation(self) -> str:
        """That of the line before the cursor, deeper after a colon."""
        row, column = min(self.selection)
        line = self.document[row][:column]
        indent = line[: len(line) - len(line.lstrip(" "))]
        return indent + " " * _INDENT if line.rstrip().endswith(":") else indent

    def action_delete_left(self) -> None:
        """Delete an indentation step at once, as it was typed."""
        row, column = self.cursor_location
        before = self.document[row][:column]
        if self.selection.is_empty and before and not before.strip(" "):
            step = (column - 1) % _INDENT + 1
            self.delete((row, column - step), (row, column), maintain_selection_offset=False)
        else:
            super().action_delete_left()

    def rewrite(self, text: str) -> None:
        """Put another text in, so that undo brings the old one back and the cursor stays near."""
        place = self.cursor_location
        self.replace(text, (0, 0), self.document.end, maintain_selection_offset=False)
        self.move_cursor((min(place[0], self.document.line_count - 1), place[1]))

    def go_to_line(self, line: int) -> None:
        """Put the cursor on a line, counted from 1."""
        self.move_cursor((min(line, self.document.line_count) - 1, 0), center=True)
        self.focus()
