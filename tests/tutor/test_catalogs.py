"""The catalogues say all that the program says. `make messages` mends what these tests find; translating is ours."""

from __future__ import annotations

import gettext
from pathlib import Path
from string import Formatter

import pytest
from babel.messages.catalog import Message

from scripts.messages import SOURCES, catalogs, extracted, is_translated, read
from scripts.sentences import sentences

PLACES = {path.parent.parent.name: path for path in catalogs()}
EVERY = pytest.mark.parametrize("place", PLACES.values(), ids=PLACES.keys())


def said(message: Message) -> tuple[str, ...]:
    return message.string if isinstance(message.string, tuple) else (message.string,)


def sources(message: Message) -> tuple[str, ...]:
    return message.id if isinstance(message.id, tuple) else (message.id,)


def gaps(text: str) -> set[str]:
    """The places in a sentence that are filled in, each with how a number is written there."""
    return {f"{name}:{written}" for _, name, written, _ in Formatter().parse(text) if name is not None}


def test_there_is_a_chinese_catalogue() -> None:
    assert "zh" in PLACES


@EVERY
def test_every_sentence_of_the_program_is_translated(place: Path) -> None:
    catalog = read(place)
    wanted = [one for one in extracted() if one.id]
    missing = [one.id for one in wanted if not (found := catalog.get(one.id)) or not is_translated(found)]
    assert missing == [], "run `make messages` and translate these"


@EVERY
def test_nothing_is_translated_that_the_program_does_not_say(place: Path) -> None:
    wanted = extracted()
    assert [one.id for one in read(place) if one.id and not wanted.get(one.id)] == [], "run `make messages`"


@EVERY
def test_a_translation_fills_in_what_the_sentence_fills_in(place: Path) -> None:
    for message in read(place):
        if message.id:
            known = set[str]().union(*map(gaps, sources(message)))
            for text in said(message):
                assert known - {"count:"} <= gaps(text) <= known, message.id
            assert gaps(sources(message)[-1]) <= gaps(said(message)[-1]), message.id


@EVERY
def test_signs_and_keys_stay_where_they_are_read_first(place: Path) -> None:
    signs = set("✓✗■·…‖!─⠒")
    for message in read(place):
        first = sources(message)[0][:1]
        if first in signs:
            assert all(text.startswith(first) for text in said(message)), message.id


@EVERY
def test_what_the_program_reads_is_compiled_from_what_is_translated(place: Path) -> None:
    with place.with_suffix(".mo").open("rb") as file:
        compiled = gettext.GNUTranslations(file)
    for message in read(place):
        if message.id:
            plural = len(sources(message)) > 1
            read_back = compiled.ngettext(*message.id, 2) if plural else compiled.gettext(message.id)
            assert read_back == said(message)[-1], "run `make messages`"


def test_no_sentence_is_said_both_with_a_plural_and_without() -> None:
    found = [one for path in SOURCES for one in sentences(path.read_text(encoding="utf-8"))]
    plain = {one for one in found if isinstance(one, str)}
    assert plain & {one[0] for one in found if isinstance(one, tuple)} == set(), "gettext keeps only one of them"


def test_sentences_are_found_wherever_they_are_marked() -> None:
    source = """
_("one" " sentence")
f"{_('inside')}"
N_("noted")
ngettext("{count} of it", "{count} of them", 3)
_(variable)
BINDINGS = [("q", "quit", "Leave"), Binding("f1", "help", "Help", key_display="F1", tooltip="All keys")]
BORDER_TITLE: str = "pane"
BORDER_SUBTITLE = ""
TITLE = "not said"
"""
    assert sentences(source) == [
        "one sentence",
        "inside",
        "noted",
        ("{count} of it", "{count} of them"),
        "Leave",
        "Help",
        "All keys",
        "pane",
    ]


def test_a_sentence_that_is_put_together_first_is_refused() -> None:
    with pytest.raises(ValueError, match=r"line 1: an f-string cannot be translated"):
        sentences('_(f"{count} checks")')
