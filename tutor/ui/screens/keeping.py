"""The part of a screen that keeps what the learner wrote, in the editor and on disk, and loses none of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from textual import on, work
from textual.message import Message
from textual.widgets import TextArea

from tutor.language import _
from tutor.ui.draft import Draft, Found
from tutor.ui.screens.asking import AskingScreen
from tutor.ui.screens.confirm import Choice, Confirm
from tutor.ui.watching import changes
from tutor.ui.widgets.code import Editor

if TYPE_CHECKING:
    from tutor.session import Session


@dataclass
class FileTouched(Message):
    """The learner's file was written, perhaps by us."""


class KeepingScreen(AskingScreen[None]):
    """Saves, notices what other programs save, and asks where the two disagree."""

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
        return self.session.read(self.slug) if self.session.path(self.slug).exists() else None

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

    @work(group="watching")
    async def watch_file(self) -> None:
        async for _change in changes(self.session.path(self.slug)):
            self.post_message(FileTouched())

    @on(FileTouched)
    def look(self) -> None:
        """Read the file; what comes of it is decided in `look_at`."""
        self.ask(self._read, lambda disk: None if disk is None else self.look_at(disk))

    def look_at(self, disk: str) -> None:
        """Take over what another program wrote, or ask when the editor has edits of its own."""
        if self.draft is None or disk in (self.writing, self.put_off):
            return
        match self.draft.compare(disk, self.editor.text):
            case Found.NOTHING:
                return
            case Found.AGREED | Found.THEIRS:
                self.load(disk)
                self.check()
            case Found.BOTH:
                self._ask_which(disk)

    def _ask_which(self, disk: str) -> None:
        self.put_off = disk
        question = Confirm(
            _("Saved elsewhere, and edited here"),
            _(
                "Another program wrote this file while you have unsaved edits here. Which one goes on? "
                "Of the other a copy is kept."
            ),
            Choice("mine", "m", _("keep mine")),
            Choice("theirs", "t", _("take theirs")),
        )
        self.app.push_screen(question, lambda answer: self._settle(answer, disk))

    def _settle(self, answer: str | None, disk: str) -> None:
        if answer is None:
            self.tell(_("Nothing was changed; ctrl+s asks again."))
            self.put_off = disk
            return
        mine = self.editor.text
        kept, lost = (mine, disk) if answer == "mine" else (disk, mine)
        self.put_off = None
        self.writing = kept
        self.ask(lambda: self._exchange(kept, lost), lambda copy: self._exchanged(kept, copy), self._not_written)

    def _exchange(self, kept: str, lost: str) -> Path | None:
        """Leave `kept` on disk and a copy of `lost`, with neither missing from the disk at any moment."""
        exercise = self.session.course.exercise(self.slug)
        if self.session.read(self.slug) != lost:
            self.session.workspace.snapshot(exercise)
            self.session.save(self.slug, lost)
        copy = self.session.workspace.snapshot(exercise)
        self.session.save(self.slug, kept)
        return copy

    def _exchanged(self, kept: str, copy: Path | None) -> None:
        self.writing = None
        self.load(kept)
        self.tell(_("A copy of the other one is at {place}").format(place=copy))
        self.check()

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
            then()
