"""What a network gets wrong, in words."""

from pathlib import Path

from grader.protocol import Mistake, Review
from tutor.session import review

FOUND = Review(
    confusion=((8, 2, 0), (0, 9, 1), (3, 0, 7)),
    classes=("cat", "dog", "owl"),
    mistakes=(Mistake(rows=((0.5,),), label=0, guess=1, confidence=0.9),),
)


def test_the_weakest_classes_and_commonest_confusions_are_named():
    assert review.lines(FOUND) == [
        "right by class, the weakest first: owl 70.0%, cat 80.0%, dog 90.0%",
        "most often: owl taken for cat 3×, cat taken for dog 2×, dog taken for owl 1×",
    ]


def test_a_perfect_network_has_no_confusions():
    assert review.lines(Review(confusion=((1, 0), (0, 1)), classes=("a", "b"))) == [
        "right by class, the weakest first: a 100.0%, b 100.0%"
    ]


def test_of_a_class_without_test_images_nothing_is_said():
    assert review.lines(Review(confusion=((1, 0), (0, 0)), classes=("a", "b"))) == [
        "right by class, the weakest first: a 100.0%"
    ]


def test_a_language_model_shows_what_it_writes():
    assert review.lines(Review(sample="the time")) == ["It writes:", "  the time"]


def test_a_review_comes_back_and_a_damaged_one_is_empty(tmp_path: Path):
    review.keep(tmp_path, FOUND)
    assert review.read(tmp_path) == FOUND
    (tmp_path / review.FILE).write_bytes(b"{")
    assert review.read(tmp_path) == Review()
