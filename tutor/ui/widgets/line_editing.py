"""What the keys of a code editor do to lines."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import ClassVar

from textual import events
from textual.binding import BindingType
from textual.widgets.text_area import Selection

from tutor.ui.editing import INDENT, commented, dedented, indentation, indented
from tutor.ui.keys import key
from tutor.ui.widgets.margin import Margin


class LineEditing(Margin):
    """Indents as Python wants it, makes comments, and lets escape go to the screen."""

    BINDINGS: ClassVar[list[BindingType]] = [
        key("tab", "indent", "Indent", "Indent: the line from the cursor on, or all selected lines"),
        key("shift+tab", "dedent", "Dedent", "Take one step of indentation back, of all selected lines"),
        # Terminals send ctrl+/ as the control character of the underscore.
        key(
            "ctrl+underscore,ctrl+slash",
            "comment",
            "Comment",
            "Make comments of the selected lines, or code",
        ),
        key("ctrl+z", "undo", "Undo", "Undo"),
        key("ctrl+y", "redo", "Redo", "Redo what was undone"),
        key("ctrl+x", "cut", "Cut", "Cut the selection, or the line"),
        key("ctrl+c", "copy", "Copy", "Copy the selection"),
        key("ctrl+v", "paste", "Paste", "Paste what was cut or copied here"),
        key("alt+a", "select_all", "Select all", "Select everything"),
        key(
            "ctrl+k",
            "delete_to_end_of_line_or_delete_line",
            "Delete",
            "Delete the rest of the line, or an empty one",
        ),
    ]

    def on_key(self, event: events.Key) -> None:
        if event.key in ("escape", "tab") or event.key.startswith("alt+"):
            event.prevent_default()  # these have bindings, or mean nothing
        elif event.key == "enter":
            event.prevent_default()
            event.stop()
            self._break_line()

    def _break_line(self) -> None:
        row, column = min(self.selection)
        indent = indentation(self.document[row][:column])
        self.replace("\n" + indent, *self.selection, maintain_selection_offset=False)
        self.scroll_cursor_visible()

    def action_indent(self) -> None:
        if self.selection.start[0] == self.selection.end[0]:
            self._replace_via_keyboard(" " * self._find_columns_to_next_tab_stop(), *self.selection)
        else:
            self._change_lines(indented)

    def action_dedent(self) -> None:
        self._change_lines(dedented)

    def action_comment(self) -> None:
        self._change_lines(commented)

    def _change_lines(self, change: Callable[[Sequence[str]], list[str]]) -> None:
        """Change the selected lines, or the cursor's, in one step of undo; the selection stays at its text."""
        first, last = sorted(self.selection)
        # A selection that ends before a line's first letter does not mean that line.
        bottom = last[0] - 1 if last[0] > first[0] and last[1] == 0 else last[0]
        before = [self.document[row] for row in range(first[0], bottom + 1)]
        after = change(before)
        if before == after:
            return
        selection = self.selection
        self.replace("\n".join(after), (first[0], 0), (bottom, len(before[-1])), maintain_selection_offset=False)
        grown = {first[0] + at: len(new) - len(old) for at, (old, new) in enumerate(zip(before, after, strict=True))}
        self.selection = Selection(*(self._moved(place, grown) for place in selection))

    def _moved(self, place: tuple[int, int], grown: dict[int, int]) -> tuple[int, int]:
        row, column = place
        return (row, max(0, column + grown.get(row, 0)) if column else 0)

    def action_delete_left(self) -> None:
        """Delete an indentation step at once, as it was typed."""
        row, column = self.cursor_location
        before = self.document[row][:column]
        if self.selection.is_empty and before and not before.strip(" "):
            step = (column - 1) % INDENT + 1
            self.delete((row, column - step), (row, column), maintain_selection_offset=False)
        else:
            super().action_delete_left()
