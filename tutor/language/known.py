"""The languages that there are catalogues of."""

from __future__ import annotations

from tutor.language.chosen import CATALOGS, DOMAIN, SOURCE, catalog_of, forms, plain
from tutor.language.words import N_

_OWN_NAME = N_("English")
"""What each catalogue translates by the name of its own language."""


def available() -> dict[str, str]:
    """What we speak, by code, each with its name in itself."""
    found = sorted(path.parent.parent.name for path in CATALOGS.glob(f"*/LC_MESSAGES/{DOMAIN}.mo"))
    return {"en": _OWN_NAME, **{code: catalog_of((code,)).gettext(_OWN_NAME) for code in found}}


def named(language: str) -> str | None:
    """The language of ours that someone means, such as zh by zh-CN; None where there is none like it."""
    name = plain(language)
    if name in SOURCE:
        return "en"
    return next((code for code in available() if code in forms(name)), None)
