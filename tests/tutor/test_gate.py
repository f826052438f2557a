"""A network or loop that is subtly wrong does not get as far as a training, however well it would train."""

from __future__ import annotations

from pathlib import Path

import pytest

from grader.client import GraderClient
from tutor.course import Course
from tutor.errors import NotYet
from tutor.locations import course_folder
from tutor.progress import Progress
from tutor.session import Session
from tutor.session.training import parts_of
from tutor.workspace import Workspace

WRONG = [
    ("lenet", "lenet", "missing_sigmoid"),
    ("lenet", "lenet", "softmax_at_end"),
    ("lenet", "train_epoch", "no_zero_grad"),
    ("lenet", "train_epoch", "eval_mode_left_on"),
    ("bn_lenet", "batch_norm", "batch_statistics_in_prediction"),
    ("bn_lenet", "batch_norm_layer", "batch_statistics_in_evaluation"),
    ("resnet18", "residual", "skip_forgotten"),
    ("resnet18", "residual", "skip_detached"),
    ("densenet", "dense_block", "added_instead_of_joined"),
    ("char_rnn", "clip_gradients", "each_parameter_by_itself"),
]
"""Training, exercise and misconception; accuracy alone lets most of them pass."""
SHUFFLED = """
import torch

def train_epoch(net, train_iter, loss, updater):
    return right(net, ((X, y[torch.randperm(len(y))]) for X, y in train_iter), loss, updater)
"""


@pytest.fixture(scope="module")
def whole() -> Course:
    return Course.load(course_folder())


@pytest.fixture
def session(whole: Course, tmp_path: Path, grader: GraderClient) -> Session:
    workspace = Workspace.make(tmp_path)
    return Session(whole, workspace, Progress(workspace.database), grader)


def write_all_right(session: Session, training: str) -> None:
    network = session.course.training(training)
    for part in (*parts_of(session.course, network, "loop"), network):
        session.save(part.slug, part.solution_path.read_text() + "\n# mine\n")


@pytest.mark.parametrize(("training", "slug", "misconception"), WRONG)
def test_a_subtle_mistake_is_named_before_anything_trains(
    session: Session, training: str, slug: str, misconception: str
) -> None:
    write_all_right(session, training)
    session.save(slug, (session.course.exercise(slug).folder / f"misconceptions/{misconception}.py").read_text())
    with pytest.raises(NotYet, match=f"{training} trains with your {slug}, which does not pass yet"):
        session.train(training, lambda event: pytest.fail(f"it trains: {event}"))


def test_labels_that_are_shuffled_are_noticed(session: Session) -> None:
    write_all_right(session, "lenet")
    right = session.course.exercise("train_epoch").solution_path.read_text()
    session.save("train_epoch", right.replace("def train_epoch", "def right") + SHUFFLED)
    with pytest.raises(NotYet, match="your train_epoch, which does not pass yet"):
        session.train("lenet", lambda event: pytest.fail(f"it trains: {event}"))
