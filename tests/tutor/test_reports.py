from __future__ import annotations

from typing import Any
from xml.etree import ElementTree

import pytest

from grader.closeup import Closeup
from grader.report import github, gradescope, headline, junit, plain, safe
from grader.verdict import CheckResult, Diagnosis, Outcome, Verdict
from tutor import language

NASTY = "\x1b[31mred\x1b[0m \x07bell\u202eevil \x9b2J\ud800 <&>\"' ]]> ##[error]"


def check(outcome: Outcome, name: str = "check_a", **fields: Any) -> CheckResult:
    return CheckResult(id=name, title=f"Title of {name}", outcome=outcome, **fields)


def verdict(outcome: Outcome, *checks: CheckResult, **fields: Any) -> Verdict:
    basis = {"exercise": "corr2d", "file": "06_convolution/corr2d.py", "sha256": "ab" * 32, "seed": 7, "points": 10}
    return Verdict(outcome=outcome, checks=checks, **(basis | fields))


PASS = verdict(Outcome.PASSED, check(Outcome.PASSED), score=1.0)
FAIL = verdict(
    Outcome.FAILED,
    check(Outcome.PASSED),
    check(Outcome.FAILED, "check_b", message="differs at [0]", call="f(x)", got="[1]\n[2]", expected="[3]", line=12),
    check(Outcome.NOT_RUN, "check_c"),
    message="differs at [0]",
    primary="check_b",
    score=0.25,
    diagnosis=Diagnosis(id="flipped", title="The kernel is flipped", text="It is turned around."),
    printed="hello\n",
)
CRASH = verdict(Outcome.CRASHED, check(Outcome.NOT_RUN), message="Importing it stops in line 3", line=3)


def test_the_headline_names_the_file_and_its_hash() -> None:
    assert headline(PASS) == (
        "✓ passed  corr2d · 06_convolution/corr2d.py (sha256 abababababab) · 1 of 1 check passes"
    )


def test_a_failure_is_told_from_checks_to_next_step() -> None:
    text = plain(FAIL)
    wanted = [
        "✗ failed",
        "✓ Title of check_a",
        "✗ Title of check_b — failed",
        "· Title of check_c — not run",
        "differs at [0]",
        "called  f(x)",
        "got  [1]",
        "expected  [3]",
        "line  12 of",
        "Likely cause: The kernel is flipped",
        "It is turned around.",
        "│ hello",
        "Next: change it",
    ]
    places = [text.index(words) for words in wanted]
    assert places == sorted(places)
    assert "\x1b" not in text


def test_a_report_is_said_in_the_language_that_is_asked_for() -> None:
    language.speak("zh")
    text = plain(FAIL, tongue=language.catalog())
    wanted = [
        "✗ 未通过",
        "1 项",
        "✗ Title of check_b — 未通过",
        "    调用  f(x)",
        "    得到  [1]",
        "    期望  [3]",
        "      行  06_convolution/corr2d.py 第 12 行",
        "可能的原因：The kernel is flipped",
        "它打印了：",
        "`dltutor hint corr2d`",
    ]
    places = [text.index(words) for words in wanted]
    assert places == sorted(places)
    assert plain(FAIL).startswith("✗ failed"), "the others stay English"


def test_a_pass_says_from_which_seed_it_was_proven() -> None:
    assert plain(PASS).endswith("\n\n  Proven on inputs drawn from seed 7.\n")


def test_a_closeup_is_drawn_in_the_place_of_got_and_expected() -> None:
    shapes = Closeup(got_shape=(2, 3), shape=(2, 4), got_dtype="float32", dtype="float32")
    failed = check(Outcome.FAILED, got="shape (2, 3)", expected="shape (2, 4)", difference=shapes)
    text = plain(verdict(Outcome.FAILED, failed, primary="check_a"))
    assert "expected  (2, 4)" in text
    assert "shape (2, 4)" not in text


def test_colour_is_only_used_when_asked_for() -> None:
    assert "\x1b[32m✓ passed" in plain(PASS, colour=True)
    assert "\x1b" not in plain(PASS)


def test_nothing_a_submission_says_reaches_the_terminal_as_a_command() -> None:
    wicked = verdict(
        Outcome.FAILED,
        check(Outcome.FAILED, message=NASTY, got=NASTY, call=NASTY),
        message=NASTY,
        printed=NASTY,
        primary="check_a",
        file=f"a{NASTY}.py",
        diagnosis=Diagnosis(id="x", title=NASTY, text=NASTY),
    )
    for text in (plain(wicked), github([wicked]), junit([wicked]), gradescope([wicked])):
        assert not any(ord(letter) < 32 and letter not in "\n\t" for letter in text)
        assert not set("\x9b\x7f\u202e\ud800") & set(text)


def test_safe_keeps_what_is_harmless() -> None:
    assert safe("ü × ✓\n\ttab") == "ü × ✓\n\ttab"


def test_junit_counts_what_failed() -> None:
    root = ElementTree.fromstring(junit([PASS, FAIL]).split("\n", 1)[1])
    assert [(s.get("tests"), s.get("failures"), s.get("errors")) for s in root] == [("1", "0", "0"), ("3", "1", "1")]
    failure = root.find(".//failure")
    assert failure is not None
    assert failure.get("message") == "differs at [0]"
    assert "expected: [3]" in (failure.text or "")
    assert root.find(".//property[@name='sha256']").get("value") == "ab" * 32  # type: ignore[union-attr]


def test_junit_says_with_each_check_that_did_not_run_why() -> None:
    error = ElementTree.fromstring(junit([CRASH]).split("\n", 1)[1]).find(".//error")
    assert error is not None
    assert error.get("message") == "not run: Importing it stops in line 3"


@pytest.mark.parametrize("outcome", [o for o in Outcome if o is not Outcome.PASSED])
def test_junit_is_never_green_for_what_did_not_pass(outcome: Outcome) -> None:
    for checks in ((), (check(Outcome.PASSED),)):
        suite = ElementTree.fromstring(junit([verdict(outcome, *checks)]).split("\n", 1)[1])[0]
        assert int(suite.get("failures", 0)) + int(suite.get("errors", 0)) == 1
        assert suite.get("skipped") == "0"


def test_github_marks_the_line() -> None:
    assert github([FAIL]) == (
        "::error file=06_convolution/corr2d.py,line=12,title=corr2d%3A Title of check_b"
        "::differs at [0]%0AThe kernel is flipped\n"
    )
    assert github([CRASH]).startswith("::error file=06_convolution/corr2d.py,line=3,title=corr2d%3A crashed")
    assert github([PASS]).startswith("::notice ")


def test_github_takes_what_is_not_begun_for_no_error() -> None:
    waiting = verdict(Outcome.NOT_STARTED, check(Outcome.NOT_STARTED), message="Nothing is written yet.")
    title = "title=corr2d%3A not started"
    assert github([waiting]) == f"::notice file=06_convolution/corr2d.py,{title}::Nothing is written yet.\n"


def test_github_values_cannot_end_a_command_or_begin_another() -> None:
    wicked = verdict(Outcome.CRASHED, message="a\n::set-output name=x::1\r\n100%", file="a,b:c\n.py")
    (line,) = github([wicked]).splitlines()
    assert line == ("::error file=a%2Cb%3Ac%0A.py,title=corr2d%3A crashed::a%0A::set-output name=x::1%0A100%25")
    assert "##[" not in github([verdict(Outcome.CRASHED, message="##[error]x")])
