"""Trainings through the real grader, on the embedded digits with a network of one layer."""

import re
import sys
import time
from functools import partial
from pathlib import Path

import msgspec
import pytest
import torch
from safetensors.torch import load_file

from grader.protocol import Band, Batch, Began, Epoch, Failed, Recipe, Source, Stopped, Trained
from grader.training.devices import NoDevice
from grader.training.ranks import Ranks
from grader.tree import MAX_BLOB
from tests.grader.traces import descendants

NET = """
from torch import nn

def make_net():
    return nn.Sequential(nn.Flatten(), nn.Linear(64, 10))
"""
LOOP = """
def train_epoch(net, train_iter, loss, updater):
    net.train()
    total = right = count = 0
    for X, y in train_iter:
        updater.zero_grad()
        y_hat = net(X)
        value = loss(y_hat, y)
        value.backward()
        updater.step()
        total += float(value) * len(y)
        right += int((y_hat.argmax(1) == y).sum())
        count += len(y)
    return total / count, right / count
"""
RECIPE = Recipe(size=8, epochs=4, batch=64, lr=0.02, target=0.9, seconds=60)


def started(client, net=NET, loop=LOOP, recipe=RECIPE, dataset="digits", **fields):
    """The events of a training of `make_net()` by `train_epoch`."""
    return client.train(
        name="net",
        builder="make_net",
        loop="train_epoch",
        dataset=dataset,
        recipe=recipe,
        submission=Source(module="net", path="net.py", content=net.encode()),
        parts=(Source(module="train_epoch", path="train_epoch.py", content=loop.encode()),),
        **fields,
    )


@pytest.fixture
def train(client):
    return partial(started, client)


def last(job):
    return list(job)[-1]


def test_a_right_network_meets_its_target_and_tells_how_it_goes(train):
    events = list(train())
    assert isinstance(events[0], Began)
    assert (events[0].train_examples, events[0].test_examples) == (1437, 360)
    epochs = [event for event in events if isinstance(event, Epoch)]
    assert [epoch.epoch for epoch in epochs] == [1, 2, 3, 4]
    assert epochs[-1].loss < epochs[0].loss
    assert isinstance(events[-1], Trained)
    assert events[-1].confirmed
    assert events[-1].score == epochs[-1].score >= 0.9


@pytest.mark.parametrize("compiled", ["torch.compile(net, mode='default')", "torch.compile()(net)"])
def test_a_network_that_asks_to_be_compiled_is_trained_as_it_is(train, compiled):
    net = NET.replace("return nn.S", "net = nn.S") + f"    return {compiled}\n"
    assert last(train(net="import torch\n" + net, recipe=msgspec.structs.replace(RECIPE, seconds=20))).confirmed


def test_progress_within_an_epoch_is_told(train):
    slow = LOOP.replace("updater.step()", "updater.step(); time.sleep(0.02)").replace(
        "def train", "import time\ndef train"
    )
    beats = [event for event in train(loop=slow, recipe=RECIPE) if isinstance(event, Batch)]
    assert beats
    assert all(0 <= beat.batch <= beat.batches == 23 for beat in beats)
    assert all(beat.per_second > 0 for beat in beats[1:])
    assert all(beat.memory_mb > 50 for beat in beats)


def test_a_network_that_does_not_learn_is_not_confirmed(train):
    lazy = LOOP.replace("updater.step()", "pass")
    end = last(train(loop=lazy))
    assert isinstance(end, Trained)
    assert not end.confirmed


def test_what_the_loop_claims_does_not_count(train):
    boast = "def train_epoch(net, train_iter, loss, updater):\n    for _ in train_iter: pass\n    return 0.0, 1.0\n"
    end = last(train(loop=boast))
    assert not end.confirmed
    assert end.score < 0.5


CONVOLUTIONS = NET.replace("nn.Flatten()", "nn.Conv2d(1, 4, 3), nn.Conv2d(4, 8, 3), nn.Flatten()").replace(
    "64", "128"
)


@pytest.mark.parametrize(("trainer", "optimizer"), [("loop", "adamw"), ("fast", "adamw"), ("fast", "sgd")])
def test_a_resumed_training_ends_with_the_same_weights(train, tmp_path, trainer, optimizer):
    recipe = msgspec.structs.replace(RECIPE, epochs=12, optimizer=optimizer)
    fields = {"net": CONVOLUTIONS, "recipe": recipe, "seed": 5, "trainer": trainer}
    whole, broken = tmp_path / "whole", tmp_path / "broken"
    last(train(folder=str(whole), **fields))
    job = train(folder=str(broken), **fields)
    for event in job:
        if isinstance(event, Epoch) and event.epoch == 2:
            job.cancel()
    events = list(train(folder=str(broken), resume=True, **fields))
    assert 3 <= events[0].first_epoch <= recipe.epochs
    assert isinstance(events[-1], Trained)
    assert (whole / "checkpoint.safetensors").read_bytes() == (broken / "checkpoint.safetensors").read_bytes()


def test_a_cancelled_training_says_so(train):
    job = train(recipe=Recipe(size=8, epochs=500, batch=64, lr=0.02, target=0.9, seconds=60))
    events = []
    for event in job:
        events.append(event)
        if isinstance(event, Began):
            job.cancel()
    assert isinstance(events[-1], Stopped)


FAILURES = {
    "no checkpoint": ({"resume": True, "folder": "/nonexistent"}, "no checkpoint"),
    "no such dataset": ({"dataset": "imagenet"}, "no dataset 'imagenet'"),
    "wrong shape": ({"net": NET.replace("64, 10", "64, 10), nn.Unflatten(1, (2, 5)")}, "raised"),
    "too few answers": (
        {
            "net": NET
            + "\nclass Few(nn.Sequential):\n    def forward(self, x):\n        y = super().forward(x)\n"
            + "        return y if self.training else y[:1]\n"
            + "def make_net():\n    return Few(nn.Flatten(), nn.Linear(64, 10))\n"
        },
        "expected (360, 10)",
    ),
    "NaN in evaluation": (
        {
            "net": NET
            + "\nclass Odd(nn.Sequential):\n    def forward(self, x):\n        y = super().forward(x)\n"
            + "        return y if self.training else y / 0 * 0\n"
            + "def make_net():\n    return Odd(nn.Flatten(), nn.Linear(64, 10))\n"
        },
        "answers with NaN",
    ),
    "no module": ({"net": "def make_net():\n    return 3\n"}, "not an nn.Module"),
    "no numbers": (
        {"loop": "def train_epoch(net, train_iter, loss, updater):\n    return None\n"},
        "not (loss, accuracy)",
    ),
    "a raise": ({"loop": "def train_epoch(*args):\n    raise ValueError('ouch')\n"}, "ValueError: ouch"),
    "not a number": ({"loop": "def train_epoch(*args):\n    return float('nan'), 0.0\n"}, "became nan in epoch 1"),
    "an exit": ({"loop": "import os\ndef train_epoch(*args):\n    os._exit(0)\n"}, "ended by itself"),
    "a syntax error": ({"net": "def make_net(:\n"}, "SyntaxError"),
    "no such function": ({"net": "x = 1\n"}, "make_net"),
}


@pytest.mark.parametrize("name", FAILURES)
def test_a_failure_is_put_into_words(train, name):
    fields, words = FAILURES[name]
    end = last(train(**fields))
    assert isinstance(end, Failed)
    assert words in end.message
    assert not end.ours
    assert end.fault == {"no checkpoint": "checkpoint", "no such dataset": "data"}.get(name, "code")


VIEWED = """
from torch import nn

class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.convolution, self.scores = nn.Conv2d(1, 16, 1), nn.Linear(1024, 10)

    def forward(self, X):
        return self.scores(self.convolution(X).view(-1, 16 * 64))

def make_net():
    return Net()
"""


def test_a_network_that_cannot_be_narrowed_is_told_why_and_where(train):
    end = last(train(net=VIEWED, recipe=msgspec.structs.replace(RECIPE, narrow=4)))
    assert isinstance(end, Failed)
    assert end.message.startswith("The network could not be made thinner for a CPU: a size that is written out")
    assert end.message.endswith("line 10: return self.scores(self.convolution(X).view(-1, 16 * 64))")
    assert end.line == 10


def test_what_is_returned_of_another_kind_is_not_said_to_be_raised(train):
    assert last(train(net="def make_net():\n    return 3\n")).message.startswith("make_net returned int, not an nn.")


def test_layers_that_stay_wide_in_a_narrow_network_are_told(train):
    own = VIEWED.replace(
        "class Net",
        "class Own(nn.Conv2d): pass\n\nclass Scale(nn.Module):\n    def __init__(self):\n"
        "        super().__init__()\n        self.by = nn.Parameter(torch.ones(1, 1, 1, 1))\n\n"
        "    def forward(self, X):\n        return X * self.by\n\nclass Net",
        1,
    )
    own = own.replace("view(-1, 16 * 64)", "flatten(1)").replace(
        "nn.Conv2d(1, 16, 1)", "nn.Sequential(Own(1, 16, 1), Scale())"
    )
    began = next(iter(train(net="import torch\n" + own, recipe=msgspec.structs.replace(RECIPE, narrow=4, epochs=1))))
    assert "Layers of your own (Scale) keep all their channels" in began.notice


@pytest.mark.parametrize("device", ["cuda", "mps"])
@pytest.mark.parametrize("devices", [1, 2])
def test_a_device_that_is_not_there_is_no_fault_of_the_code(train, device, devices):
    if {"cuda": torch.cuda, "mps": torch.backends.mps}[device].is_available():
        pytest.skip(f"this machine has {device}")
    end = last(train(device=device, devices=devices))
    assert isinstance(end, Failed)
    assert f"sees no {device} device on this machine. Name no device" in end.message
    assert "Your code" not in end.message
    assert end.fault == "machine"


@pytest.mark.parametrize(("wanted", "found"), [("auto", "cpu"), ("cpu", "cpu"), ("cuda", None)])
def test_too_few_gpus_for_all_processes_are_said_where_they_were_asked_for(monkeypatch, wanted, found):
    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    monkeypatch.setattr("torch.distributed.get_backend", lambda: "gloo")
    ranks = Ranks(rank=0, size=2)
    if found:
        assert ranks.device(wanted).type == found
    else:
        with pytest.raises(NoDevice, match="fewer than 2 cuda devices here"):
            ranks.device(wanted)


def test_a_training_that_takes_too_long_is_stopped(train):
    forever = "def train_epoch(*args):\n    while True: pass\n"
    end = last(train(loop=forever, recipe=Recipe(size=8, epochs=1, batch=64, lr=0.1, target=0.9, seconds=1)))
    assert isinstance(end, Failed)
    assert "longer than the 1 seconds that its recipe allows" in end.message
    assert end.fault == "time"
    assert "Not one epoch was kept" in end.message


def test_where_a_training_that_took_too_long_can_go_on_is_said(train, tmp_path):
    slow = LOOP.replace("net.train()", "import time; time.sleep(1.5); net.train()")
    recipe = msgspec.structs.replace(RECIPE, epochs=9, seconds=4)
    end = last(train(loop=slow, recipe=recipe, folder=str(tmp_path)))
    assert isinstance(end, Failed)
    assert re.search(r"The checkpoint after epoch [12] of 9 stands: resume, and as much time is given", end.message)


def test_the_workers_data_have_no_test_labels(train):
    spy = (
        "import os\nfrom safetensors import safe_open\n"
        "with safe_open('data.safetensors', 'pt') as data:\n    print(sorted(data.keys()))\n"
        "def make_net():\n    return 3\n"
    )
    end = last(train(net=spy))
    assert "test_images" in end.printed
    assert "test_labels" not in end.printed


def test_a_damaged_dataset_is_named(train, tmp_path, monkeypatch):
    raw = tmp_path / "MNIST" / "raw"
    raw.mkdir(parents=True)
    for name in (
        "train-images-idx3-ubyte",
        "train-labels-idx1-ubyte",
        "t10k-images-idx3-ubyte",
        "t10k-labels-idx1-ubyte",
    ):
        (raw / name).write_bytes(b"\x00\x00\x08\x01\x00\x00\x00\x01\x07")
    end = last(train(dataset="mnist", data=str(tmp_path)))
    assert isinstance(end, Failed)
    assert Path(tmp_path).name in end.message
    assert end.fault == "data"


@pytest.mark.parametrize("accuracy", ["float('nan')", "float('inf')"])
def test_an_accuracy_that_is_no_number_is_said_and_the_grader_lives(train, client, accuracy):
    pid = client.ready() and client.pid
    end = last(train(loop=LOOP.replace("right / count", accuracy)))
    assert isinstance(end, Failed)
    assert "train_epoch returned" in end.message
    assert not end.ours
    assert client.pid == pid


def test_a_forged_epoch_is_not_our_fault(train, client):
    pid = client.ready() and client.pid
    forging = (
        "import gc\nfrom grader.tree import Array\nfrom grader.wire import EpochEnd, Line\n\n"
        "def train_epoch(net, train_iter, loss, updater):\n"
        "    (line,) = [found for found in gc.get_objects() if isinstance(found, Line)]\n"
        "    line.send(EpochEnd(0.0, 1.0, Array('tensor', 'bool', (360, 0))))\n"
    )
    end = last(train(loop=forging))
    assert isinstance(end, Failed)
    assert not end.ours, end.message
    assert client.pid == pid


def test_the_fast_trainer_trains_the_same_network_without_the_learners_loop(train):
    end = last(train(loop="raise RuntimeError", trainer="fast"))
    assert isinstance(end, Trained)
    assert end.confirmed


def test_autocast_and_sgd_are_the_recipes(train):
    recipe = msgspec.structs.replace(RECIPE, autocast=True, optimizer="sgd", lr=0.2, weight_decay=5e-4)
    end = last(train(trainer="fast", recipe=recipe))
    assert end.score > 0.85


def test_the_builder_gets_the_recipes_arguments(train):
    net = NET.replace("make_net()", "make_net(hidden)").replace(
        "nn.Linear(64, 10)", "nn.Linear(64, hidden), nn.ReLU(), nn.Linear(hidden, 10)"
    )
    recipe = msgspec.structs.replace(RECIPE, arguments={"hidden": 32})
    assert last(train(net=net, recipe=recipe)).confirmed


def test_a_trained_network_is_looked_at(train):
    review = last(train()).review
    assert sum(map(sum, review.confusion)) == 360
    assert review.classes == tuple("0123456789")
    wrong = 360 - sum(review.confusion[i][i] for i in range(10))
    assert len(review.mistakes) == min(wrong, 12)
    assert len(review.mistakes[0].rows) == 8


def test_stored_weights_are_counted_anew(train, tmp_path):
    trained = last(train(folder=str(tmp_path), seed=5))
    events = list(train(folder=str(tmp_path), seed=5, confirm=True, loop="raise RuntimeError", trainer="fast"))
    assert not any(isinstance(event, Epoch) for event in events)
    assert isinstance(events[-1], Failed)  # another trainer is another run
    events = list(train(folder=str(tmp_path), seed=5, confirm=True))
    assert not any(isinstance(event, Epoch) for event in events)
    assert (events[-1].score, events[-1].confirmed) == (trained.score, True)


NEAREST = """
import torch

def train_epoch(net, train_iter, loss, updater):
    pairs = list(train_iter)
    X, y = torch.cat([X for X, _ in pairs]).flatten(1), torch.cat([y for _, y in pairs])
    net.forward = lambda Z: torch.eye(10)[y[torch.cdist(Z.flatten(1), X).argmin(1)]]
    return 0.5, 0.9
"""


def test_what_the_kept_weights_do_not_reach_is_not_confirmed(train, tmp_path):
    end = last(train(loop=NEAREST, recipe=msgspec.structs.replace(RECIPE, epochs=1), folder=str(tmp_path)))
    assert isinstance(end, Failed)
    assert "at the end of the training it was 0.9" in end.message
    assert "has to be in its state_dict()" in end.message


def test_what_is_counted_again_is_what_was_counted(train, tmp_path):
    events = list(train(folder=str(tmp_path), seed=5))
    assert events[-1].confirmed
    assert events[-1].score == events[-2].score


NETWORK = """
import torch
from torch import nn

from parts import bigrams, windows


class Table(nn.Module):
    def __init__(self, vocab_size):
        super().__init__()
        self.logits = nn.Parameter(bigrams(vocab_size))

    def forward(self, X):
        return self.logits[X]


def network(submission, vocab_size):
    return Table(vocab_size)


def epoch(loop, net, batches, loss, updater):
    return loop(net, batches.counted(windows(batches.corpus, batches.recipe.batch)), loss, updater)


def answers(net, X):
    return net(X[:, -1])


def sample(net, batches):
    return "abc"
"""
PARTS = """
import torch

def bigrams(vocab_size):
    return torch.zeros(vocab_size, vocab_size)

def windows(corpus, batch):
    corpus = torch.tensor(corpus)
    return zip(corpus[:-1].split(batch), corpus[1:].split(batch))
"""
TEXT_RECIPE = Recipe(
    size=8, epochs=2, batch=2048, lr=0.3, target=12.0, measure="perplexity", arguments={"vocab_size": 27}
)


@pytest.fixture
def train_text(client):
    def start(**fields):
        return client.train(
            name="table",
            builder="",
            loop="loops.train_epoch",
            dataset="topics",
            recipe=TEXT_RECIPE,
            submission=Source(module="parts", path="parts.py", content=PARTS.encode()),
            parts=(Source(module="loops", path="loops.py", content=LOOP.encode()),),
            network=Source(module="network", path="network.py", content=NETWORK.encode(), own=False),
            **fields,
        )

    return start


def test_a_language_model_is_put_together_by_network_py_from_the_learners_parts(train_text):
    events = list(train_text())
    assert events[0].unit == "characters"
    end = events[-1]
    assert isinstance(end, Trained), end
    assert end.measure == "perplexity"
    assert 8 < end.score < 12  # of bigrams; single letters have about 17
    assert end.confirmed
    assert end.review.sample == "abc"


def test_a_language_model_is_resumed_and_counted_anew_whatever_steps_its_batches_make(train_text, tmp_path):
    whole, broken = tmp_path / "whole", tmp_path / "broken"
    end = last(train_text(folder=str(whole)))
    job = train_text(folder=str(broken))
    for event in job:
        if isinstance(event, Epoch):
            job.cancel()
    events = list(train_text(folder=str(broken), resume=True))
    assert events[0].first_epoch == 2
    assert events[-1].score == end.score
    assert (whole / "checkpoint.safetensors").read_bytes() == (broken / "checkpoint.safetensors").read_bytes()
    assert last(train_text(folder=str(whole), confirm=True)).score == end.score


def test_a_network_that_cannot_succeed_is_stopped_early(train):
    lazy = LOOP.replace("updater.step()", "pass")
    band = Band(seeds=20, low=(0.5, 0.7, 0.8, 0.9), high=(0.9, 0.95, 0.97, 0.98))
    events = list(train(loop=lazy, band=band))
    assert [event.epoch for event in events if isinstance(event, Epoch)] == [1, 2, 3]
    assert isinstance(events[-1], Failed)
    assert events[-1].message.startswith("After epoch 3 a right network has 0.80 or more here")
    assert events[-1].fault == "hopeless"


def test_a_disk_that_is_full_at_a_checkpoint_is_said(train, tmp_path):
    (tmp_path / "file").write_text("in the way")
    end = last(train(folder=str(tmp_path / "file" / "run")))
    assert isinstance(end, Failed)
    assert "checkpoint after epoch 1 could not be written" in end.message
    assert not end.ours
    assert end.fault == "machine"


LARGE = """
import torch
from torch import nn

class Large(nn.Flatten):
    def __init__(self, mib):
        super().__init__()
        self.register_buffer("large", torch.zeros(mib << 18))

def make_net():
    return nn.Sequential(Large({mib}), nn.Linear(64, 10))
"""


def test_a_large_network_is_kept_whole_and_counted_anew(train, tmp_path):
    fields = {
        "net": LARGE.format(mib=260),
        "folder": str(tmp_path),
        "recipe": msgspec.structs.replace(RECIPE, epochs=1),
    }
    trained = last(train(**fields))
    assert isinstance(trained, Trained), trained
    assert (tmp_path / "checkpoint.safetensors").stat().st_size > MAX_BLOB
    assert last(train(**fields, confirm=True)).score == trained.score


def test_a_network_too_large_for_a_checkpoint_is_refused_before_it_trains(train, tmp_path):
    (end,) = train(net=LARGE.format(mib=1100), folder=str(tmp_path))
    assert isinstance(end, Failed)
    assert "takes 1,100 MiB, and a checkpoint holds 1,020 MiB" in end.message


def test_a_network_that_grows_too_large_is_refused_in_the_same_words(train, tmp_path):
    growing = LOOP.replace("net.train()", "import torch; net.register_buffer('more', torch.zeros(1100 << 18))")
    end = last(train(loop=growing, folder=str(tmp_path)))
    assert isinstance(end, Failed)
    assert "takes 1,100 MiB, and a checkpoint holds 1,020 MiB" in end.message


def test_an_error_of_ones_own_about_processes_is_not_a_lost_one(train):
    odd = LOOP.replace("net.train()", "raise ValueError('gloo and NCCL')")
    assert "Your code raised ValueError: gloo and NCCL." in last(train(loop=odd)).message


def test_memory_that_does_not_suffice_names_a_batch_size(train):
    greedy = LOOP.replace("net.train()", "import torch; torch.zeros(10**13)")
    end = last(train(loop=greedy))
    assert "does not suffice for batches of 64. Try a batch of 32." in end.message


def weights(folder):
    return load_file(folder / "checkpoint.safetensors")


@pytest.mark.skipif(sys.platform != "linux", reason="the ranks are forked")
@pytest.mark.parametrize("trainer", ["loop", "fast"])
def test_two_processes_train_the_same_network_as_one(train, tmp_path, trainer):
    recipe = msgspec.structs.replace(RECIPE, batch=50)  # leaves a last batch of 37, which is shared unequally
    ends = []
    for devices in (1, 2):
        events = list(
            train(folder=str(tmp_path / str(devices)), seed=3, devices=devices, recipe=recipe, trainer=trainer)
        )
        ends.append(events[-1])
        assert isinstance(events[-1], Trained), events[-1]
    one, two = weights(tmp_path / "1"), weights(tmp_path / "2")
    assert one.keys() == two.keys()
    for name, tensor in one.items():
        torch.testing.assert_close(two[name], tensor, rtol=1e-4, atol=1e-5)
    assert ends[1].score == pytest.approx(ends[0].score, abs=0.01)
    assert ends[1].environment.sandbox == ends[0].environment.sandbox


@pytest.mark.skipif(sys.platform != "linux", reason="the ranks are forked")
def test_what_fails_in_several_processes_ends_them_all(train):
    odd = LOOP.replace("net.train()", "net.train(); raise ValueError('ouch')")
    assert "ValueError: ouch" in last(train(devices=2, loop=odd)).message


RANK = "net.train(); import os, time, torch; from torch.distributed import get_rank"


@pytest.mark.skipif(sys.platform != "linux", reason="the ranks are forked")
@pytest.mark.parametrize(
    ("of_the_first", "of_the_other", "words"),
    [
        ("pass", "raise ValueError('ouch')", "Your code raised ValueError: ouch."),
        ("pass", "raise torch.OutOfMemoryError", "does not suffice for batches of 64. Try a batch of 32."),
        ("pass", "os._exit(1)", "train this network together was lost"),
        ("time.sleep(50)", "os._exit(1)", "train this network together was lost"),
    ],
)
def test_why_one_of_several_processes_ended_is_said(train, of_the_first, of_the_other, words):
    acts = f"{RANK}\n    if get_rank(): {of_the_other}\n    else: {of_the_first}"
    end = last(train(devices=2, loop=LOOP.replace("net.train()", acts)))
    assert isinstance(end, Failed)
    assert words in end.message


@pytest.mark.skipif(sys.platform != "linux", reason="the ranks are forked")
def test_several_processes_wait_for_each_other_through_a_long_pause(train):
    patience = (
        "from datetime import timedelta\nimport torch\nfrom torch.distributed import distributed_c10d\n"
        "gloo = distributed_c10d._get_default_group()._get_backend(torch.device('cpu'))\n"
        "assert gloo.options._timeout > timedelta(hours=12), gloo.options._timeout\n"
    )
    assert isinstance(last(train(devices=2, net=patience + NET)), Trained)


def states(pid):
    """The state of every process below this one, as the kernel's letter."""
    return {Path(f"/proc/{found}/stat").read_text().rpartition(")")[2].split()[0] for found in descendants(pid)}


@pytest.mark.skipif(sys.platform != "linux", reason="the states are looked for in Linux's /proc")
def test_a_paused_training_stands_still_and_goes_on(train, client):
    slow = LOOP.replace("net.train()", "import time; net.train()")
    slow = slow.replace("X, y in train_iter:", "X, y in train_iter:\n        time.sleep(0.02)")
    job = train(loop=slow)
    events = iter(job)
    next(event for event in events if isinstance(event, Batch))
    job.pause()
    deadline = time.monotonic() + 30
    while "T" not in states(client.pid) and time.monotonic() < deadline:
        time.sleep(0.01)
    assert "T" in states(client.pid)
    job.pause(False)
    assert isinstance(list(events)[-1], Trained)


@pytest.mark.skipif(sys.platform != "linux", reason="processes are paused by Linux's signals")
def test_a_pause_counts_neither_in_the_rate_nor_in_the_epochs_seconds(train):
    """At least where it finds the judge waiting for the worker, which it does nearly always."""
    assert any(leaves_a_pause_out(train) for _ in range(5))


def leaves_a_pause_out(train):
    slow = LOOP.replace("net.train()", "import time; net.train()")
    slow = slow.replace("X, y in train_iter:", "X, y in train_iter:\n        time.sleep(0.1)")
    job = train(loop=slow)
    events = iter(job)
    next(event for event in events if isinstance(event, Began))
    began = time.monotonic()
    next(event for event in events if isinstance(event, Batch))
    job.pause()
    time.sleep(4)  # what is paused can only be waited for
    job.pause(False)
    batches = []
    while not isinstance(event := next(events), Epoch):
        batches.append((event, time.monotonic() - began))
    in_all = time.monotonic() - began
    job.cancel()
    assert isinstance(list(events)[-1], Stopped)
    first, wall = batches[1]  # the one before may have been on its way
    return first.per_second > 1.5 * first.batch * 64 / wall and event.seconds < in_all - 2


@pytest.mark.skipif(sys.platform != "linux", reason="the states are looked for in Linux's /proc")
def test_a_paused_training_can_be_stopped(train):
    job = train(recipe=Recipe(size=8, epochs=500, batch=64, lr=0.02, target=0.9, seconds=60))
    events = iter(job)
    next(event for event in events if isinstance(event, Epoch))
    job.pause()
    job.cancel()
    assert isinstance(list(events)[-1], Stopped)
