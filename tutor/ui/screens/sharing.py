"""The part of a screen that shares the learner's file with other programs, and loses neither side's text."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from textual import on, work
from textual.app import SuspendNotSupported
from textual.message import Message

from tutor.errors import TutorError
from tutor.language import _
from tutor.ui import external
from tutor.ui.difference import Stretch, difference
from tutor.ui.draft import Found
from tutor.ui.screens.confirm import Choice
from tutor.ui.screens.difference import DifferenceScreen
from tutor.ui.screens.recovering import RecoveringScreen
from tutor.ui.watching import changes


@dataclass
class FileTouched(Message):
    """The learner's file was written, perhaps by us."""


@dataclass
class LooksInstead(Message):
    """The system gives no notice of changes there; why, in words."""

    why: str


class SharingScreen(RecoveringScreen):
    """Notices what other programs save, takes it over, and asks where both sides wrote."""

    def guard(self) -> None:
        super().guard()
        self.watch_file()

    @work(group="watching")
    async def watch_file(self) -> None:
        async for _change in changes(self.session.path(self.slug), lambda why: self.post_message(LooksInstead(why))):
            self.post_message(FileTouched())

    @on(LooksInstead)
    def say_how(self, event: LooksInstead) -> None:
        """Once a session: it is no fault, but a save elsewhere is noticed a moment later."""
        notice = _("{why}, so dltutor looks at your file twice a second instead.").format(why=event.why)
        if notice not in self.session.notices:
            self.session.notices.append(notice)
            self.tell(notice)

    @on(FileTouched)
    def look(self) -> None:
        """Read the file; what comes of it is decided in `look_at`."""
        self.ask(self._read, lambda disk: self._miss() if disk is None else self.look_at(disk))

    def _miss(self) -> None:
        """The file is not there any more; the editor still has its text."""
        if self.draft is None or self.draft.gone or self.writing is not None:
            return
        self.draft = self.draft.there(False)
        self.edited = True
        self.mark_unsaved()
        self.tell(_("Your file was removed by another program. Its text is still here; ctrl+s writes it again."))

    def look_at(self, disk: str) -> None:
        if self.draft is None or disk in (self.writing, self.put_off):
            return
        self.draft = self.draft.there(True)
        self.mark_unsaved()
        match self.draft.compare(disk, self.editor.text):
            case Found.NOTHING:
                return
            case Found.AGREED | Found.THEIRS:
                self.load(disk)
                self.check()
            case Found.BOTH:
                self.put_off, mine = disk, self.editor.text
                self.ask(lambda: difference(mine, disk), lambda found: self._ask_which(disk, found))

    def _ask_which(self, disk: str, found: tuple[Stretch, ...]) -> None:
        question = DifferenceScreen(
            _("Saved elsewhere, and edited here"),
            _(
                "Another program wrote this file while you have unsaved edits here. Which one goes on? "
                "Of the other a copy is kept."
            )
            + " "
            + _("− is only in mine, + is only in theirs."),
            found,
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
        if self._read() != lost:
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

    def action_edit(self) -> None:
        try:
            command = external.editor_command(os.environ)
        except TutorError as error:
            self.complain(error)
            return
        self.save(lambda: self._edit(command))

    def _edit(self, command: list[str]) -> None:
        path = self.session.path(self.slug)
        if external.has_own_window(command):
            self.ask(lambda: external.launch(command, path), lambda _done: self._launched(command))
            return
        try:
            with self.app.suspend():
                failed = _failure(command, path)  # an exception would leave the terminal suspended
        except SuspendNotSupported:
            said = _("Another editor cannot take over this terminal; open the file in a second one.")
            failed = TutorError(said)
        if failed:
            self.complain(failed)
        self.look()

    def _launched(self, command: list[str]) -> None:
        said = _("Your file is open in {editor}. Whatever you save there is taken over and checked here.")
        self.tell(said.format(editor=command[0]))


def _failure(command: list[str], path: Path) -> TutorError | None:
    """Run an editor in this terminal; what went wrong with it, if anything did."""
    try:
        external.edit(command, path)
    except TutorError as error:
        return error
    return None
