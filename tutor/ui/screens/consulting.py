"""The part of an exercise's screen that asks what the code can go on with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import on

from tutor.language import _
from tutor.ui.screens.sharing import SharingScreen
from tutor.ui.widgets.editor import Editor
from tutor.ui.widgets.editor_pane import EditorPane

if TYPE_CHECKING:
    from tutor.session import Session
    from tutor.session.completion import Offered


class ConsultingScreen(SharingScreen):
    """Asks for one place at a time, the latest one; an answer for a place that was left is thrown away."""

    def __init__(self, session: Session, slug: str) -> None:
        super().__init__(session, slug)
        self.consulting = False
        self.put_by: Editor.AdviceWanted | None = None

    @on(Editor.AdviceWanted)
    def consult(self, wanted: Editor.AdviceWanted) -> None:
        """Ask in a thread, or after the answer that is still to come."""
        wanted.stop()
        if self.consulting:
            self.put_by = wanted
            return
        self.consulting = True
        if wanted.offers:
            self.editor.note = _("looking …")
        row, column = wanted.place
        self.ask(
            lambda: self.session.complete(self.slug, wanted.source, row, column),
            lambda offered: self._advised(wanted, offered),
            lambda error: self._unadvised(error),
        )

    def _advised(self, wanted: Editor.AdviceWanted, offered: Offered) -> None:
        self.consulting = False
        again, self.put_by = self.put_by, None
        if again:
            self.consult(again)
        elif self.editor.cursor_location == wanted.place and self.editor.text == wanted.source:
            self.query_one(EditorPane).advise(offered, wanted.offers)
        elif wanted.offers:
            self.editor.note = ""

    def _unadvised(self, error: Exception) -> None:
        self.consulting, self.put_by = False, None
        self.editor.note = ""
        self.complain(error)
