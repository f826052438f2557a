"""`dltutor watch`: grade on save, in plain text."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from tutor.cli.opening import colourful, language_option, say, session, workspace_option
from tutor.errors import GraderFailed, TutorError
from tutor.language import _, catalog

if TYPE_CHECKING:
    from tutor.session import Session


@click.command()
@click.argument("exercise", required=False)
@workspace_option
@language_option
def command(exercise: str | None) -> None:
    """Grade EXERCISE on each save; without a name, whichever file you save. Ctrl-C ends."""
    import watchfiles

    with session() as opened:
        current = opened.enter(exercise or opened.current().slug)
        watched = {opened.path(e.slug).resolve(): e.slug for e in opened.course.exercises}
        place = opened.path(current.slug) if exercise else opened.workspace.root
        say(_("Watching {place}; Ctrl-C ends.").format(place=place) + "\n")
        _grade(opened, current.slug)
        root = opened.workspace.root
        python = watchfiles.PythonFilter()
        for changes in watchfiles.watch(root, watch_filter=python, raise_interrupt=False):
            for slug in sorted({watched.get(Path(path).resolve(), "") for _, path in changes} - {""}):
                if slug == exercise or not exercise:
                    _grade(opened, slug)


def _grade(opened: Session, slug: str) -> None:
    from grader.report import plain
    from tutor.ui.words import change

    before = opened.last_verdict(slug)
    try:
        verdict = opened.grade(slug)
    except (TutorError, GraderFailed) as error:
        say(f"{error}\n")
        return
    say(plain(verdict, colour=colourful(), tongue=catalog()))
    if compared := change(before, verdict):
        say(f"  {compared}\n")
    if verdict.passed:
        say(_("`dltutor solution {slug} --compare` shows the course's way beside yours.").format(slug=slug) + "\n")
    following = opened.following(slug)
    if verdict.passed and following:
        path = opened.path(opened.enter(following.slug).slug)
        said = _("Next: {slug} — {title}. Open {path}")
        say(said.format(slug=following.slug, title=following.title, path=path) + "\n")
