"""The part of a screen that keeps unsaved edits aside, so that they outlive the program."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from textual import on
from textual.widgets import TextArea

from tutor.language import _
from tutor.ui.difference import Stretch, difference
from tutor.ui.draft import Draft
from tutor.ui.screens.confirm import Choice
from tutor.ui.screens.difference import DifferenceScreen
from tutor.ui.screens.keeping import KeepingScreen
from tutor.workspace import Unsaved

if TYPE_CHECKING:
    from tutor.session import Session

_SECONDS = 1.0
"""What is typed is on disk after so long, whether typing pauses or not."""


class RecoveringScreen(KeepingScreen):
    """Keeps the editor's text on disk while it is unsaved, and offers it back after a kill."""

    def __init__(self, session: Session, slug: str) -> None:
        super().__init__(session, slug)
        self.edited = False
        self.refused = False

    def guard(self) -> None:
        """Begin to keep edits aside, after those of an earlier time were offered."""
        self.ask(lambda: self.session.drafts.spare(self.slug), self._spared)
        self.ask(lambda: self.session.drafts.kept(self.slug), self._offer)

    def _spared(self, damaged: Path | None) -> None:
        if damaged:
            said = _("Unsaved edits of an earlier time cannot be read; what is left of them is at {place}")
            self.notify(said.format(place=damaged), severity="warning", timeout=12, markup=False)

    def _offer(self, kept: Unsaved | None) -> None:
        on_disk = self.draft.on_disk if self.draft else ""
        if kept is None or kept.text == self.editor.text:
            self._begin()
            return
        self.ask(lambda: difference(on_disk, kept.text), lambda found: self._ask_whether(kept, on_disk, found))

    def _ask_whether(self, kept: Unsaved, on_disk: str, found: tuple[Stretch, ...]) -> None:
        same = kept.made_from(on_disk)
        said = _("dltutor ended before you had saved these, {when}. − is in your file now, + is in the edits.")
        since = _("The file was saved elsewhere since; if you restore, a copy of it is kept.")
        question = DifferenceScreen(
            _("Edits that were not saved"),
            said.format(when=_when(kept.written)) + ("" if same else f" {since}"),
            found,
            Choice("restore", "r", _("restore them")),
            Choice("discard", "d", _("discard them")),
        )
        self.app.push_screen(question, lambda answer: self._answered(answer, kept, same))

    def _answered(self, answer: str | None, kept: Unsaved, same: bool) -> None:
        match answer:
            case "restore":
                self._restore(kept.text, same)
            case "discard":
                self._drop()
            case None | str():
                turn = self.session.drafts.turn()
                self.ask(lambda: self.session.drafts.set_aside(self.slug, turn), self._set_aside, self._not_set_aside)
                return  # until they are out of the way nothing takes their place
        self._begin()

    def _restore(self, text: str, same: bool) -> None:
        self.editor.rewrite(text)
        if not same:
            exercise = self.session.course.exercise(self.slug)
            self.ask(lambda: self.session.workspace.snapshot(exercise), self._copied)

    def _copied(self, copy: Path | None) -> None:
        self.tell(_("Your edits are back, unsaved. A copy of the file as it was is at {place}").format(place=copy))

    def _set_aside(self, copy: Path | None) -> None:
        if copy:
            self.tell(_("The unsaved edits are kept at {place}").format(place=copy))
        self._begin()

    def _not_set_aside(self, error: Exception) -> None:
        """They stay kept until the learner types what is to be kept in their place."""
        self.complain(error)
        self.edited = self.unsaved
        self._begin()

    def _begin(self) -> None:
        self.set_interval(_SECONDS, self.keep_edits)

    @on(TextArea.Changed)
    def note_edit(self) -> None:
        self.edited = True

    def agree(self, on_disk: str) -> None:
        super().agree(on_disk)
        self.edited = True

    def _written(self, found: Draft | str, then: Callable[[], object]) -> None:
        self.edited = True
        super()._written(found, then)

    def keep_edits(self) -> None:
        """Bring what is kept aside up to date, if anything changed."""
        if not self.edited or self.draft is None:
            return
        self.edited = False
        if not self.unsaved:
            self._drop()
            return
        drafts, turn = self.session.drafts, self.session.drafts.turn()
        text, on_disk = self.editor.text, self.draft.on_disk
        self.ask(lambda: drafts.keep(self.slug, Unsaved.of(text, on_disk), turn), self._kept, self._not_kept)

    def _kept(self, _done: None) -> None:
        self.refused = False

    def _not_kept(self, error: Exception) -> None:
        if not self.refused:
            self.complain(error)
        self.refused = True

    def give_up_edits(self) -> None:
        self._drop()

    def _drop(self) -> None:
        turn = self.session.drafts.turn()
        self.ask(lambda: self.session.drafts.forget(self.slug, turn), otherwise=self._not_kept)


def _when(written: str) -> str:
    """A moment as a person says it."""
    try:
        moment = datetime.fromisoformat(written)
    except ValueError:
        return _("some time ago")
    return _("on {day} at {time}").format(day=f"{moment:%Y-%m-%d}", time=f"{moment:%H:%M}")
