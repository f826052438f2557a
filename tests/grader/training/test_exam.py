"""What the judge makes of a network's answers."""

import math

import pytest
import torch

from grader.training.exam import Exam, NoAnswers, meets

LABELS = torch.tensor([0, 1, 2, 2])
SURE = torch.nn.functional.one_hot(LABELS, 3) * 50.0


def test_accuracy_is_the_share_of_largest_logits_at_the_label():
    logits = SURE.clone()
    logits[0] = torch.tensor([0.0, 3.0, 1.0])
    assert Exam(LABELS).score(logits) == 0.75


def test_perplexity_is_one_for_certainty_and_the_number_of_classes_for_ignorance():
    exam = Exam(LABELS, "perplexity")
    assert exam.score(SURE) == pytest.approx(1.0)
    assert exam.score(torch.zeros(4, 3)) == pytest.approx(3.0)


def test_chance_looks_at_nothing():
    assert Exam(LABELS).chance() == 0.5
    assert Exam(LABELS, "perplexity").chance() == pytest.approx(2**1.5)


@pytest.mark.parametrize(
    ("answers", "words"),
    [
        (torch.zeros(3, 3), r"In evaluation mode .* shape \(3, 3\) for 4 test examples"),
        (torch.zeros(4), r"shape \(4,\)"),
        (torch.zeros(4, 2), "not logits"),
        (torch.zeros(4, 3, dtype=torch.int64), "torch.int64"),
        (torch.full((4, 3), math.nan), "NaN or infinity"),
        (torch.full((4, 3), math.inf), "NaN or infinity"),
    ],
)
def test_what_are_no_logits_is_said(answers, words):
    with pytest.raises(NoAnswers, match=words):
        Exam(LABELS).score(answers)


@pytest.mark.parametrize("low", [-1e4, -math.inf])
def test_a_perplexity_beyond_all_numbers_is_said(low):
    with pytest.raises(NoAnswers, match="perplexity on the test text is infinite"):
        Exam(LABELS, "perplexity").score(torch.tensor([[low, 0.0, 0.0]]).expand(4, 3))


def test_a_class_may_be_left_out_by_minus_infinity():
    logits = SURE.masked_fill(SURE == 0, -math.inf)
    logits[0] = -math.inf
    exam = Exam(torch.tensor([1, 1, 2, 2]), images=torch.zeros(4, 1, 1))
    assert exam.score(logits) == 0.75
    assert [one.confidence for one in exam.review(logits).mistakes] == [0.0]


def test_a_review_counts_confusions_and_shows_the_surest_mistakes_first():
    images = torch.arange(4 * 4, dtype=torch.uint8).reshape(4, 2, 2)
    logits = torch.tensor([[9.0, 0, 0], [2.0, 0, 0], [0, 5.0, 0], [0, 0, 9.0]])
    review = Exam(LABELS, images=images, classes=("a", "b", "c")).review(logits)
    assert review.confusion == ((1, 0, 0), (1, 0, 0), (0, 1, 1))
    assert [(one.label, one.guess) for one in review.mistakes] == [(2, 1), (1, 0)]
    assert review.mistakes[0].confidence > review.mistakes[1].confidence
    assert review.mistakes[0].rows[0][0] == pytest.approx(8 / 255)


def test_a_matrix_has_columns_past_the_classes_only_where_one_was_guessed():
    labels, images = torch.tensor([0, 1]), torch.zeros(2, 1, 1)
    exam = Exam(labels, images=images, classes=("a", "b"))
    assert exam.review(torch.eye(10)[labels]).confusion == ((1, 0), (0, 1))
    assert exam.review(torch.eye(10)[[0, 3]]).confusion == ((1, 0, 0, 0), (0, 0, 0, 1))


def test_a_perplexity_meets_its_target_from_above():
    assert meets("perplexity", 1.2, 1.3)
    assert not meets("perplexity", 1.4, 1.3)
    assert meets("accuracy", 0.9, 0.9)
    assert not meets("accuracy", 0.89, 0.9)
