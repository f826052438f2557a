"""One submission, one verdict: every outcome, through the real warm grader."""

import hashlib

import msgspec
import pytest

from grader.verdict import Level, Outcome

RIGHT = """
import torch

def corr2d(X, K):
    h, w = K.shape
    rows = range(X.shape[0] - h + 1)
    columns = range(X.shape[1] - w + 1)
    return torch.stack([torch.stack([(X[i:i+h, j:j+w] * K).sum() for j in columns]) for i in rows])
"""


def changed(tail: str) -> str:
    """The right solution with its result passed through an expression in Y."""
    return RIGHT.replace("def corr2d", "def right") + f"\ndef corr2d(X, K):\n    Y = right(X, K)\n    return {tail}\n"


def test_a_right_solution_passes_and_names_the_graded_bytes(grade):
    verdict = grade(RIGHT)
    assert verdict.outcome is Outcome.PASSED
    assert verdict.score == 1.0
    assert verdict.sha256 == hashlib.sha256(RIGHT.encode()).hexdigest()
    assert len(verdict.checks) >= 8


def test_what_fails_is_shown_close_up_and_what_passes_is_not(grade):
    verdict = grade(changed("Y * 2 if Y.numel() > 1 else Y"))
    close = verdict.primary_check.difference
    assert close.window.got == (("38", "50"), ("74", "86"))
    assert close.window.expected == (("19", "25"), ("37", "43"))
    assert {check.outcome for check in verdict.checks if not check.difference} == {Outcome.PASSED}


ENDINGS = {
    "while True: pass": Outcome.TIMED_OUT,
    "import os; os._exit(0)": Outcome.CRASHED,
    "import sys; sys.exit(0)": Outcome.CRASHED,
    "raise KeyboardInterrupt": Outcome.CRASHED,
    "import ctypes; ctypes.string_at(0)": Outcome.CRASHED,
    "def corr2d(X, K:": Outcome.CRASHED,
    "import no_such_module": Outcome.CRASHED,
    "": Outcome.NOT_STARTED,
    "# only a comment": Outcome.NOT_STARTED,
    "def corr2d(X, K):\n    raise NotImplementedError": Outcome.NOT_STARTED,
    "def corr2d(X, K):\n    while True: pass": Outcome.TIMED_OUT,
    "def corr2d(X, K):\n    import os; os._exit(0)": Outcome.CRASHED,
    "import torch\ndef corr2d(X, K):\n    return torch.zeros(10**11)": Outcome.OUT_OF_MEMORY,
    "import torch\nx = torch.zeros(10**11)": Outcome.OUT_OF_MEMORY,
    "import torch.nn.functional as F\ndef corr2d(X, K):\n    return F.conv2d(X[None, None], K[None, None])[0, 0]": (
        Outcome.FORBIDDEN
    ),
    "def corr2d(X, K):\n    pass": Outcome.FAILED,
    "def other(X, K):\n    return X": Outcome.FAILED,
    "def corr2d(X, K):\n    return corr2d(X, K)": Outcome.FAILED,
    "def corr2d():\n    return 1": Outcome.FAILED,
    "corr2d = 3": Outcome.FAILED,
}


@pytest.mark.parametrize("text", ENDINGS)
def test_every_way_to_end_has_its_outcome(grade, text):
    verdict = grade(text)
    assert verdict.outcome is ENDINGS[text], verdict.message
    assert verdict.message
    assert verdict.score < 1


def test_bytes_that_are_no_text_crash_with_a_reason(grade):
    verdict = grade(b"\xff\xfe\x00\x01")
    assert verdict.outcome is Outcome.CRASHED
    assert "SyntaxError" in verdict.message


LEVELS = {
    "Y.tolist()": Level.CALL,
    "Y.numpy() if not Y.requires_grad else Y": Level.CALL,
    "Y.T": Level.SHAPE,
    "Y[:-1]": Level.SHAPE,
    "Y.double()": Level.DTYPE,
    "Y / 0 * 0": Level.NAN,
    "Y + 1": Level.VALUE,
    "Y.detach() + 2 * (Y - Y.detach())": Level.GRADIENT,
    "Y.detach().clone()": Level.GRADIENT,
}


@pytest.mark.parametrize("tail", LEVELS)
def test_feedback_names_the_first_level_that_differs(grade, tail):
    verdict = grade(changed(tail))
    assert verdict.outcome is Outcome.FAILED
    assert verdict.primary_check.level is LEVELS[tail], verdict.message


def test_the_message_says_what_was_called_where_it_differs_and_in_which_line(grade):
    verdict = grade(changed("Y + torch.eye(*Y.shape)"), only=("check_worked_example",))
    check = verdict.primary_check
    assert check.call == "corr2d(X, K)"
    assert "at [0, 0]: got 20., expected 19. (2 of 4 values differ, by up to 1)" in check.message
    assert "X = [[0., 1., 2.], [3., 4., 5.], [6., 7., 8.]]" in check.inputs
    assert check.expected.split() == ["[[19.", "25.]", "[37.", "43.]]"]
    assert check.line == 10


def test_an_exception_shows_the_learners_own_line(grade):
    verdict = grade("def corr2d(X, K):\n    return X.no_such_method()\n")
    assert verdict.primary_check.line == 2
    assert "return X.no_such_method()" in verdict.message
    assert "grader" not in verdict.message


def test_a_syntax_error_shows_its_line(grade):
    assert "line 3" in grade("x = 1\n\nx = = 2\n").message


def test_a_forbidden_operator_shows_its_line(grade):
    verdict = grade(
        "import torch\ndef corr2d(X, K):\n    y = 1\n    return torch.conv2d(X[None, None], K[None, None])[0, 0]\n"
    )
    assert verdict.primary_check.line == 4
    assert "conv2d" in verdict.message


def test_what_the_submission_prints_is_shown_without_control_characters(grade):
    verdict = grade(RIGHT + 'print("hello \\x1b[31mred\\x07 [bold]x[/bold]")\n')
    assert verdict.printed == "hello red [bold]x[/bold]\n"


def test_a_flood_of_prints_is_cut(grade):
    verdict = grade(RIGHT + 'print("x" * 10**6)\n')
    assert verdict.passed
    assert len(verdict.printed) < 10_000


def test_only_the_chosen_checks_run(grade):
    verdict = grade(RIGHT, only=("check_gradients",))
    assert [check.id for check in verdict.checks] == ["check_gradients"]


def test_choosing_no_existing_check_is_never_a_pass(grade):
    verdict = grade(RIGHT, only=("check_no_such_thing",))
    assert verdict.outcome is Outcome.GRADER_ERROR


def test_the_same_seed_gives_the_same_verdict_and_another_seed_other_inputs(grade):
    wrong = changed("Y + 1")
    messages = [grade(wrong, seed=seed, only=("check_random_sizes",)).message for seed in (1, 1, 2)]
    assert messages[0] == messages[1]
    assert messages[0] != messages[2]


def test_what_torch_does_not_implement_is_not_taken_for_a_starter(grade):
    verdict = grade("import torch\ndef corr2d(X, K):\n    return torch.ones(2, device='meta').item()\n")
    assert verdict.outcome is Outcome.FAILED


@pytest.mark.parametrize("text", ["x = " + "-" * 5000 + "1", "x = " + "1 + " * 5000 + "1", "x = " + "(" * 500])
def test_a_file_too_deep_to_parse_is_the_learners_and_not_our_fault(grade, text):
    assert grade(text).outcome in (Outcome.CRASHED, Outcome.FAILED, Outcome.OUT_OF_MEMORY)


def test_a_broken_course_is_the_graders_fault(grade, corr2d, tmp_path):
    broken = tmp_path / "checks.py"
    broken.write_text("raise ValueError('author was here')\n")
    verdict = grade(RIGHT, rubric=msgspec.structs.replace(corr2d, checks=str(broken)))
    assert verdict.outcome is Outcome.GRADER_ERROR
    assert "author was here" in verdict.message


def test_a_file_without_checks_never_passes(grade, corr2d, tmp_path):
    empty = tmp_path / "checks.py"
    empty.write_text("")
    verdict = grade(RIGHT, rubric=msgspec.structs.replace(corr2d, checks=str(empty)))
    assert verdict.outcome is Outcome.GRADER_ERROR


def test_a_check_that_skips_is_not_a_pass(grade, corr2d, tmp_path):
    skipping = tmp_path / "checks.py"
    skipping.write_text("import pytest\n\ndef check_it(submission):\n    pytest.skip('later')\n")
    verdict = grade(RIGHT, rubric=msgspec.structs.replace(corr2d, checks=str(skipping)))
    assert verdict.outcome is not Outcome.PASSED


def test_patching_torch_and_the_grader_changes_nothing(grade):
    patch = """
import torch, grader.describe, grader.tree, grader.worker, grader.compare
torch.isclose = lambda *a, **k: torch.ones(1, dtype=torch.bool)
torch.Tensor.__eq__ = lambda *a: True
grader.compare.differences = lambda *a: []

def corr2d(X, K):
    return torch.zeros(X.shape[0] - K.shape[0] + 1, X.shape[1] - K.shape[1] + 1)
"""
    assert grade(patch).outcome is Outcome.FAILED


def test_writing_to_every_descriptor_forges_nothing(grade):
    noise = """
import os
for fd in range(3, 60):
    try: os.write(fd, bytes([0, 0, 0, 5]) + b"hello" * 50)
    except OSError: pass
"""
    assert grade(RIGHT + noise).outcome is not Outcome.PASSED


def test_the_next_grading_is_unaffected_by_a_bad_one(grade):
    grade("import os; os.kill(0, 9)")
    assert grade(RIGHT).passed


def test_a_check_that_the_solution_does_not_survive_confirms_nothing(grade, corr2d, tmp_path):
    faulty = tmp_path / "checks.py"
    faulty.write_text("def check_it(submission):\n    return submission.corr2d(1, 2).no_such_thing\n")
    verdict = grade(RIGHT, rubric=msgspec.structs.replace(corr2d, checks=str(faulty)))
    assert verdict.outcome is Outcome.GRADER_ERROR
    assert "check_it raises AttributeError" in verdict.message


def test_of_several_calls_the_one_that_raised_is_named(grade, corr2d, tmp_path):
    both, solution = tmp_path / "checks.py", tmp_path / "solution.py"
    both.write_text("def check_both(submission):\n    return submission.first(1), submission.second(2)\n")
    solution.write_text("def first(x):\n    return x\n\ndef second(x):\n    return x\n")
    rubric = msgspec.structs.replace(corr2d, checks=str(both), solution=str(solution))
    check = grade("def first(x):\n    return x\n\ndef second(x):\n    return x.none\n", rubric=rubric).primary_check
    assert check.call == "second(2)"
    assert check.message.startswith("`second(2)` raised AttributeError")


def test_a_result_of_another_form_is_no_riddle(grade, corr2d, tmp_path):
    checks, solution = tmp_path / "checks.py", tmp_path / "solution.py"
    checks.write_text(
        "from grader.checks import measured_by\n\n"
        "@measured_by(lambda pair: {'sum': pair[0] + pair[1]})\n"
        "def check_sum(submission):\n    return submission.pair()\n"
    )
    solution.write_text("def pair():\n    return 1, 2\n")
    rubric = msgspec.structs.replace(corr2d, checks=str(checks), solution=str(solution))
    check = grade("def pair():\n    return {'a': 1}\n", rubric=rubric).primary_check
    assert check.message == "`pair()` does not return what the starter's docstring describes."
