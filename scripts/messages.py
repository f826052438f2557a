"""Bring the catalogues of translations up to date with the sources: `make messages`; with a code, begin another.

New sentences go into each `dltutor.po` untranslated, vanished ones leave it, and the `dltutor.mo` that the program
reads is written anew. Both are committed, so that a checkout needs no step of building.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

from scripts.sentences import sentences
from tutor.language.chosen import CATALOGS, DOMAIN

ROOT = Path(__file__).parents[1]
SOURCES = sorted([*(ROOT / "tutor").rglob("*.py"), *(ROOT / "grader" / "report").glob("*.py")])
HEADER = "# What dltutor says. `make messages` keeps this file in step with the sources."
# A fixed moment: the files change when what they say changes, and at no other time.
MOMENT = datetime(2026, 1, 1, tzinfo=UTC)


def extracted() -> Catalog:
    """Every sentence that is marked in the sources, without translations."""
    found = _empty()
    for path in SOURCES:
        for sentence in sentences(path.read_text(encoding="utf-8")):
            found.add(sentence, locations=[(str(path.relative_to(ROOT)), 0)])
    return found


def read(path: Path) -> Catalog:
    """The catalogue in a `.po`; an empty one of the folder's language where there is none yet."""
    code = path.parent.parent.name
    if not path.exists():
        return _empty(code)
    with path.open("rb") as file:
        return read_po(file, locale=code)


def _empty(code: str | None = None) -> Catalog:
    said = {"project": "dltutor", "version": "0", "msgid_bugs_address": "-", "language_team": code or "-"}
    moments = {"creation_date": MOMENT, "revision_date": MOMENT, "last_translator": "The dltutor maintainers"}
    return Catalog(locale=code, header_comment=HEADER, fuzzy=False, **said, **moments)


def catalogs() -> Iterator[Path]:
    """The `.po` of each language."""
    return CATALOGS.glob(f"*/LC_MESSAGES/{DOMAIN}.po")


def update(path: Path) -> int:
    """Write a catalogue and what is compiled from it; returns how many sentences wait for a translation."""
    catalog = read(path)
    catalog.update(extracted(), no_fuzzy_matching=True, update_creation_date=False, update_header_comment=True)
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("wb") as file:
        write_po(file, catalog, width=118, ignore_obsolete=True, include_lineno=False, sort_by_file=True)
    with path.with_suffix(".mo").open("wb") as file:
        write_mo(file, catalog)
    return sum(not is_translated(message) for message in catalog if message.id)


def is_translated(message: Message) -> bool:
    """Whether there is a translation that the program would use: a fuzzy one is only a guess."""
    strings = message.string if isinstance(message.string, tuple) else (message.string,)
    return all(strings) and not message.fuzzy


if __name__ == "__main__":
    new = [CATALOGS / code / "LC_MESSAGES" / f"{DOMAIN}.po" for code in sys.argv[1:]]
    for place in sorted({*catalogs(), *new}):
        print(f"{place.parent.parent.name}: {update(place)} sentences wait for a translation")
