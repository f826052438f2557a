"""The part of a screen that keeps what the learner wrote, in the editor and on disk, and loses none of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from textual import on
from textual.widgets import TextArea

from tutor.errors import NoFile
from tutor.language import _
from tutor.ui.draft import Draft, Found
from tutor.ui.screens.asking import AskingScreen
from tutor.ui.screens.confirm import Choice, Confirm
from tutor.ui.widgets.editor import Editor

if TYPE_CHECKING:
    from tutor.session import Session


class KeepingScreen(AskingScreen[None]):
    """Saves, and asks before unsaved edits are left behind."""

    def __init__(self, session: Session, slug: str) -> None:
        super().__init__()
        self.session = session
        self.slug = slug
        self.draft: Draft | None = None
        self.writing: str | None = None
        self.put_off: str | None = None
        self.waiting: Callable[[], object] | None = None

    @property
    def editor(self) -> Editor:
        return self.query_one(Editor)

    @property
    def unsaved(self) -> bool:
        return self.draft is not None and self.draft.unsaved(self.editor.text)

    def check(self) -> None:
        """What to do when new code lies on disk."""
        raise NotImplementedError

    def load(self, text: str) -> None:
        """Put into the editor what lies on disk; undo brings back what was there."""
        if text != self.editor.text:
            self.editor.rewrite(text)
        self.agree(text)

    def agree(self, on_disk: str) -> None:
        """Remember that the editor shows what lies on disk."""
        self.draft = Draft(on_disk, self.editor.text)
        self.put_off = None
        self.editor.unsaved = False

    @on(TextArea.Changed)
    def mark_unsaved(self) -> None:
        self.editor.unsaved = self.unsaved

    def save(self, then: Callable[[], object]) -> None:
        """Write the editor's text unless another program wrote since we looked; then do `then`."""
        if self.draft is None:
            return  # the file is not read yet, so there is nothing of the learner's to save
        if self.writing is not None:
            self.waiting = then
            return
        text, draft = self.editor.text, self.draft
        self.writing = text
        self.ask(lambda: self._write(text, draft), lambda found: self._written(found, then), self._not_written)

    def _write(self, text: str, draft: Draft) -> Draft | str:
        """In a thread: the draft after writing, or what another program wrote, which is left alone."""
        disk = self._read()
        if disk is None:
            self.session.save(self.slug, text)
            return Draft(text, text)
        match draft.compare(disk, text):
            case Found.BOTH | Found.THEIRS:
                return disk
            case Found.NOTHING if draft.unsaved(text):
                self.session.save(self.slug, text)
                return Draft(text, text)
            case Found.NOTHING:
                return draft
            case Found.AGREED:
                return Draft(text, text)

    def _read(self) -> str | None:
        """In a thread: what lies on disk, None where nothing does."""
        try:
            return self.session.read(self.slug)
        except NoFile:
            return None

    def _written(self, found: Draft | str, then: Callable[[], object]) -> None:
        self.writing = self.put_off = None
        if isinstance(found, str):
            self.waiting = None
            self.look_at(found)
            return
        self.draft = found
        self.editor.unsaved = self.unsaved
        then()
        if self.waiting:
            again, self.waiting = self.waiting, None
            self.save(again)

    def _not_written(self, error: Exception) -> None:
        self.writing = self.waiting = None
        self.complain(error)

    def look_at(self, disk: str) -> None:
        """Another program wrote `disk`; decide what comes of it."""
        raise NotImplementedError

    def leave(self, then: Callable[[], object]) -> None:
        """Ask about unsaved edits before anything that ends this screen."""
        if not self.is_mounted or not self.unsaved:
            then()
            return
        question = Confirm(
            _("Unsaved edits"),
            _("Your last edits are not saved yet."),
            Choice("save", "s", _("save and leave")),
            Choice("discard", "d", _("leave without them")),
        )
        self.app.push_screen(question, lambda answer: self._left(answer, then))

    def _left(self, answer: str | None, then: Callable[[], object]) -> None:
        if answer == "save":
            self.save(then)
        elif answer == "discard":
            self.give_up_edits()
            then()

    def give_up_edits(self) -> None:
        """The learner wants the unsaved edits no more."""
