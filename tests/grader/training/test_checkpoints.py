"""The state that a training leaves after each epoch, and finds again."""

import errno
from pathlib import Path

import msgspec
import pytest
import torch
from safetensors.torch import load, load_file, save

from grader.protocol import Recipe, Source, Train
from grader.training import checkpoints
from grader.training.checkpoints import CHECKPOINT, Checkpoint
from grader.training.refusal import Refused

RECIPE = Recipe(size=8, epochs=4, batch=64, lr=0.02, target=0.9)
WEIGHTS = {"net.weight": torch.arange(6.0).reshape(2, 3), "opt.0.step": torch.tensor(7.0)}
STATE = save(WEIGHTS, {"progress": '{"epoch": 9}'})


@pytest.fixture
def run(tmp_path):
    source = Source(module="net", path="net.py", content=b"")
    return Train(
        job=1,
        name="net",
        builder="make_net",
        loop="train_epoch",
        dataset="digits",
        recipe=RECIPE,
        submission=source,
        folder=str(tmp_path / "run"),
    )


def names(run):
    return [path.name for path in Path(run.folder).iterdir()]


def test_a_checkpoint_is_found_again_as_it_was_saved(run):
    checkpoints.save(run, Checkpoint(3, 0.75, STATE))
    found = checkpoints.load(run)
    assert (found.epoch, found.score) == (3, 0.75)
    for kept in (load(found.state), load_file(Path(run.folder) / CHECKPOINT)):
        assert kept.keys() == WEIGHTS.keys()
        assert all(torch.equal(kept[name], WEIGHTS[name]) for name in WEIGHTS)


@pytest.mark.parametrize("call", ["os.fsync", "pathlib.Path.replace"])
def test_a_full_disk_leaves_the_checkpoint_before_as_it_was(run, monkeypatch, call):
    def full(*_):
        raise OSError(errno.ENOSPC, "No space left on device")

    checkpoints.save(run, Checkpoint(1, 0.5, STATE))
    monkeypatch.setattr(call, full)
    with pytest.raises(Refused, match=r"after epoch 2 could not be written .*the one before stands"):
        checkpoints.save(run, Checkpoint(2, 0.6, save({"net.weight": torch.zeros(2)})))
    assert checkpoints.load(run).epoch == 1
    assert "net.weight" in load(checkpoints.load(run).state)
    assert names(run) == [CHECKPOINT]


@pytest.mark.parametrize("call", ["os.fsync", "pathlib.Path.replace"])
def test_a_kill_leaves_the_checkpoint_before_and_nothing_for_good(run, monkeypatch, call):
    def killed(*_):
        raise KeyboardInterrupt

    checkpoints.save(run, Checkpoint(1, 0.5, STATE))
    with monkeypatch.context() as patch:
        patch.setattr(call, killed)
        with pytest.raises(KeyboardInterrupt):
            checkpoints.save(run, Checkpoint(2, 0.6, STATE))
    assert checkpoints.load(run).epoch == 1
    checkpoints.save(run, Checkpoint(2, 0.6, STATE))
    assert checkpoints.load(run).epoch == 2
    assert names(run) == [CHECKPOINT]


@pytest.mark.parametrize("header", [b"", b"[]", b"{", b'{"a":' * 100_000, b'{"\xff":1}'])
def test_a_state_that_no_honest_worker_sends_is_refused(run, header):
    for state in (len(header).to_bytes(8, "little") + header, b"\xff" * 8 + header):
        with pytest.raises(Refused, match="state after epoch 1 could not be read"):
            checkpoints.save(run, Checkpoint(1, 0.5, state))


@pytest.mark.parametrize("content", [b"", STATE, save(WEIGHTS), b"\xff" * 100])
def test_a_file_that_is_no_checkpoint_is_not_resumed(run, content):
    folder = Path(run.folder)
    folder.mkdir()
    (folder / CHECKPOINT).write_bytes(content)
    with pytest.raises(Refused, match="no checkpoint"):
        checkpoints.load(run)


def test_a_file_larger_than_any_checkpoint_is_not_read(run):
    checkpoints.save(run, Checkpoint(1, 0.5, STATE))
    with open(Path(run.folder) / CHECKPOINT, "r+b") as file:
        file.truncate(8 << 30)  # a hole: takes no room
    with pytest.raises(Refused, match="no checkpoint"):
        checkpoints.load(run)


def test_a_checkpoint_of_another_recipe_is_not_resumed(run):
    checkpoints.save(run, Checkpoint(1, 0.5, STATE))
    with pytest.raises(Refused, match="another recipe"):
        checkpoints.load(msgspec.structs.replace(run, seed=1))


def test_a_full_disk_in_the_first_epoch_leaves_nothing_to_resume(run, monkeypatch):
    def full(*_):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(Refused, match=r"after epoch 1 could not be written .*; make room and train again\.$"):
        checkpoints.save(run, Checkpoint(1, 0.5, STATE))
