"""A text area that stays quick with ten thousand lines."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice

from textual.document._document_navigator import DocumentNavigator
from textual.document._wrapped_document import WrappedDocument
from textual.widgets import TextArea

_LARGE = 1000
"""Lines from which only what can be seen is highlighted; asking for all of 20,000 lines takes two seconds a key."""
_BRACKET_REACH = 20_000
"""Characters to look through for a bracket's partner, which may be missing."""

Place = tuple[int, int]


class Unwrapped(WrappedDocument):
    """Lines as they are; Textual adds up the heights of all of them for each line that it draws."""

    @property
    def height(self) -> int:
        return self.document.line_count


class LargeText(TextArea):
    """Wraps no lines, highlights what is in sight, and looks for brackets not too far away."""

    def _set_document(self, text: str, language: str | None) -> None:
        super()._set_document(text, language)
        self.wrapped_document = Unwrapped(self.document, tab_width=self.indent_width)
        self.navigator = DocumentNavigator(self.wrapped_document)
        self._rewrap_and_refresh_virtual_size()

    def _build_highlight_map(self) -> None:
        """As Textual does it, but of a large text only the rows in sight. There is no public place for this."""
        if self.document.line_count < _LARGE or not self._highlight_query:
            super()._build_highlight_map()
            return
        self._line_cache.clear()
        self._highlights.clear()
        first, end = self._rows_in_sight
        found = self.document.query_syntax_tree(self._highlight_query, (first, 0), (end, 0))
        for name, nodes in found.items():
            for node in nodes:
                self._add_highlight(name, *node.start_point, *node.end_point)

    def _add_highlight(self, name: str, row: int, column: int, last_row: int, last_column: int) -> None:
        first, end = self._rows_in_sight
        for one in range(max(row, first), min(last_row, end) + 1):
            begins, ends = column if one == row else 0, last_column if one == last_row else None
            self._highlights[one].append((begins, ends, name))

    @property
    def _rows_in_sight(self) -> tuple[int, int]:
        first, height = self.scroll_offset.y, self.size.height or 1
        return max(0, first - height), first + 2 * height

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        super().watch_scroll_y(old_value, new_value)
        if self.document.line_count >= _LARGE and round(old_value) != round(new_value):
            self._build_highlight_map()

    def _yield_character_locations(self, start: Place) -> Iterable[tuple[str, Place]]:
        return islice(super()._yield_character_locations(start), _BRACKET_REACH)

    def _yield_character_locations_reverse(self, start: Place) -> Iterable[tuple[str, Place]]:
        return islice(super()._yield_character_locations_reverse(start), _BRACKET_REACH)
