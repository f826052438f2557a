"""How the screens may look. The contrast of each text is measured by a test."""

from __future__ import annotations

from collections.abc import Container, Mapping

from textual.theme import BUILTIN_THEMES, Theme

from tutor.errors import TutorError
from tutor.language import _

DARK = Theme(
    name="dark",
    primary="#6cb2f0",
    secondary="#9cc4d8",
    accent="#e8b062",
    warning="#e8c062",
    error="#ff8a80",
    success="#6fd195",
    foreground="#e6e9ec",
    background="#101418",
    surface="#181d23",
    panel="#20272f",
    dark=True,
    variables={
        "text": "#f2f4f6",
        "text-muted": "#aab3bc",
        "text-disabled": "#8a949e",
        "text-primary": "#8cc4f5",
        "text-secondary": "#a9cddf",
        "text-accent": "#edbf80",
        "text-warning": "#edcc80",
        "text-error": "#ffa39b",
        "text-success": "#8cdbab",
        "primary-muted": "#1d3a55",
        "success-muted": "#16331f",
        "error-muted": "#43191c",
        "warning-muted": "#3a2e10",
        "border": "#6cb2f0",
        "border-blurred": "#6d7986",
        "block-cursor-background": "#6cb2f0",
        "block-cursor-foreground": "#101418",
        "block-cursor-blurred-foreground": "#f2f4f6",
        "block-cursor-blurred-background": "#1d3a55",
        "button-color-foreground": "#101418",
        "foreground-muted": "#aab3bc",
    },
)

LIGHT = Theme(
    name="light",
    primary="#0a5aa8",
    secondary="#2c5a70",
    accent="#8a4600",
    warning="#785000",
    error="#b01f18",
    success="#166230",
    foreground="#1b1f24",
    background="#fbfbfa",
    surface="#f2f3f4",
    panel="#e6e9ec",
    dark=False,
    variables={
        "text": "#14181c",
        "text-muted": "#4a525a",
        "text-disabled": "#5c656e",
        "text-primary": "#084b8c",
        "text-secondary": "#264f63",
        "text-accent": "#743b00",
        "text-warning": "#664400",
        "text-error": "#971a14",
        "text-success": "#125428",
        "primary-muted": "#cfe2f5",
        "success-muted": "#d8efdf",
        "error-muted": "#fbdedb",
        "warning-muted": "#f6e7c4",
        "border": "#0a5aa8",
        "border-blurred": "#7b858f",
        "block-cursor-background": "#0a5aa8",
        "block-cursor-foreground": "#ffffff",
        "block-cursor-blurred-foreground": "#14181c",
        "block-cursor-blurred-background": "#cfe2f5",
        "button-color-foreground": "#ffffff",
        "foreground-muted": "#4a525a",
    },
)

_DEFAULT = "ansi_default"
PLAIN = Theme(
    name="plain",
    ansi=True,
    primary=_DEFAULT,
    foreground=_DEFAULT,
    background=_DEFAULT,
    dark=True,
    variables={
        **dict.fromkeys(("ansi-background", "ansi-foreground", "block-cursor-background"), _DEFAULT),
        **dict.fromkeys(("border", "border-blurred", "text-muted", "text-disabled", "foreground-muted"), _DEFAULT),
        "block-cursor-text-style": "bold reverse",
    },
)
"""The terminal's own two colours; what matters is said by signs, words, and by bold and reversed text."""

THEMES = (DARK, LIGHT, PLAIN)


def choose(asked: str | None, environment: Mapping[str, str], remembered: str) -> str:
    """The theme to begin with: the one asked for, else what the terminal wants, else the remembered one.

    `asked` is what the command line said. A name that someone gave now is checked by `known`; one that another
    version remembered, and that is no more, must not keep the tutor from opening.
    """
    named = asked or environment.get("DLTUTOR_THEME", "").strip()
    if named:
        return named
    if environment.get("NO_COLOR") or environment.get("TERM") in ("dumb", "unknown", "vt100", "vt220"):
        return PLAIN.name
    return remembered if remembered in names() else DARK.name


def names() -> frozenset[str]:
    """All that there are, ours and Textual's."""
    return frozenset((*BUILTIN_THEMES, *(theme.name for theme in THEMES)))


def known(name: str, themes: Container[str]) -> str:
    """`name`, if there is such a theme."""
    if name not in themes:
        ours = ", ".join(theme.name for theme in THEMES)
        raise TutorError(
            _("There is no theme called {name!r}; there are {ours}, and those that ctrl+p shows.").format(
                name=name, ours=ours
            )
        )
    return name
