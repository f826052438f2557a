"""A training that cannot succeed is stopped with words; one that may is left alone."""

import pytest

from grader.protocol import Band, Epoch
from grader.training.prospects import hopeless

BAND = Band(seeds=20, low=(0.1, 0.5, 0.7, 0.9), high=(0.3, 0.7, 0.9, 0.95))


def epochs(*scores, train=None, losses=None):
    return [
        Epoch(
            job=1,
            epoch=number,
            epochs=4,
            loss=losses[number - 1] if losses else 2.3,
            train_score=score if train is None else train,
            score=score,
            seconds=1.0,
        )
        for number, score in enumerate(scores, 1)
    ]


def said(found, band=BAND, measure="accuracy"):
    return hopeless(found, band, 0.1, measure)


@pytest.mark.parametrize("scores", [(0.1, 0.1), (0.1, 0.1, 0.35), (0.1, 0.3, 0.2), (0.2, 0.6, 0.8, 0.92)])
def test_there_is_hope(scores):
    assert said(epochs(*scores)) == ""


def test_chance_twice_where_right_networks_are_far_above_it_is_hopeless():
    words = said(epochs(0.1, 0.1, 0.1))
    assert words.startswith("After epoch 3 a right network has 0.70 or more here, yours has 0.10, that is chance:")
    assert "look at the weights that it begins with" in words
    assert "zero_grad" not in words  # the loop has passed its checks before it trains


def test_the_words_tell_prediction_from_training_and_falling_losses():
    assert "evaluation mode" in said(epochs(0.1, 0.1, 0.1, train=0.9))
    assert "stay paired" in said(epochs(0.1, 0.1, 0.1, losses=(2.3, 1.5, 1.0)))


def test_a_loss_that_hardly_falls_is_not_said_to_stay():
    assert "the loss hardly falls; look" in said(epochs(0.1, 0.1, 0.1, losses=(2.20, 2.07, 1.95)))
    assert "the loss does not fall; look" in said(epochs(0.1, 0.1, 0.1, losses=(2.20, 2.21, 2.19)))


def test_without_measurements_nobody_is_stopped():
    assert said(epochs(0.1, 0.1, 0.1), band=None) == ""
    assert said(epochs(30.0, 30.0, 30.0), measure="perplexity") == ""
