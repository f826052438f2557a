"""The language of this process. English is what the sources say; `catalogs/` holds the others."""

from __future__ import annotations

import gettext
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

DOMAIN = "dltutor"
CATALOGS = Path(__file__).resolve().parent / "catalogs"
SOURCE = ("en", "C", "POSIX")
_VARIABLES = ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")


@dataclass
class _Speech:
    """One for the process, as the terminal is one: threads that read lessons speak what the screens speak."""

    languages: tuple[str, ...] = ()
    catalog: gettext.NullTranslations = field(default_factory=gettext.NullTranslations)


_now = _Speech()


def speak(*wanted: str) -> None:
    """Speak the first of these languages that something is written in; without any, English.

    Each is followed by its plainer forms: `zh_CN.UTF-8` by `zh`.
    """
    languages = tuple(dict.fromkeys(_expanded(wanted)))
    _now.languages = languages
    _now.catalog = catalog_of(languages)


def spoken() -> tuple[str, ...]:
    """The languages to look for, best first; English is what is left when none is found."""
    return _now.languages


def catalog() -> gettext.NullTranslations:
    """The translations of now."""
    return _now.catalog


def preferred(environment: Mapping[str, str]) -> list[str]:
    """The languages that the environment asks for, as gettext reads it."""
    value = next((environment[name] for name in _VARIABLES if environment.get(name)), "")
    return [one for one in value.split(":") if one]


def catalog_of(languages: tuple[str, ...]) -> gettext.NullTranslations:
    """The translations of the first of these languages, each falling back on those after it."""
    # gettext looks into the environment itself where it is given no language
    if not languages:
        return gettext.NullTranslations()
    return gettext.translation(DOMAIN, CATALOGS, list(languages), fallback=True)


def _expanded(wanted: Iterable[str]) -> Iterator[str]:
    for language in wanted:
        name = plain(language)
        if name.partition("_")[0] in SOURCE:
            return
        if name.replace("_", "").isalnum():
            yield from forms(name)


def plain(language: str) -> str:
    """`zh_CN` of `zh-CN.UTF-8@pinyin`."""
    return language.partition(".")[0].partition("@")[0].strip().replace("-", "_")


def forms(name: str) -> list[str]:
    """A language and its plainer forms: `zh_Hans_CN`, `zh_Hans`, `zh`."""
    parts = name.split("_")
    return ["_".join(parts[:length]) for length in range(len(parts), 0, -1)]
