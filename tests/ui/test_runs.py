"""Runs on the training screen: options, earlier runs closely and against each other, runs that go on elsewhere."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from textual.widgets import Input, Static

from grader.protocol import Recipe
from tutor.progress import RunRecord
from tutor.session.device_use import DeviceUse
from tutor.session.recipes import Choices
from tutor.ui.app import TutorApp
from tutor.ui.screens.choices import ChoicesScreen
from tutor.ui.screens.run import RunScreen
from tutor.ui.screens.training import TrainingScreen
from tutor.ui.widgets.chart_text import ChartText
from tutor.ui.widgets.run_list import RunList
from tutor.ui.widgets.run_status import RunStatus, used

from .fakes import FakeSession, began, epoch, record, trained
from .pilots import NARROW, WIDE, press, settle, text, toasts

FIRST = record(id=1, score=0.96, confirmed=True, seed=7, epochs=(epoch(1, 0.5), epoch(2, 0.96)))
SECOND = record(id=2, score=0.9, epochs=(epoch(1, 0.4), epoch(2, 0.9)))


async def opened(pilot) -> TrainingScreen:
    await settle(pilot)
    await press(pilot, "f9")
    assert isinstance(pilot.app.screen, TrainingScreen)
    return pilot.app.screen


async def fill(pilot, **values: str) -> None:
    for name, value in values.items():
        pilot.app.screen.query_one(f"#{name}", Input).value = value
    await press(pilot, "ctrl+s")


async def test_options_are_what_is_trained_with(session: FakeSession) -> None:
    def training(listener) -> RunRecord:
        listener(began())
        listener(trained(0.99))
        return record(score=0.99, confirmed=True)

    session.training = training
    async with TutorApp(session, "lenet").run_test(size=NARROW) as pilot:
        screen = await opened(pilot)
        await press(pilot, "o")
        await fill(pilot, device="cpu", devices="2", batch="32", seed="5")
        assert "device: cpu. how many devices: 2. batch: 32. seed: 5." in text(screen.query_one(RunStatus))
        await press(pilot, "s")
    assert session.asked == Choices(
        dataset="digits", budget="quick", trainer="loop", device="cpu", devices=2, batch=32, seed=5
    )


async def test_data_of_ones_own_takes_the_datasets_place(session: FakeSession, tmp_path: Path) -> None:
    session.training = lambda listener: record()
    async with TutorApp(session, "lenet").run_test(size=NARROW) as pilot:
        await opened(pilot)
        await press(pilot, "o")
        await fill(pilot, dataset=str(tmp_path), target="0.8")
        await press(pilot, "s")
    assert session.asked is not None
    assert (session.asked.dataset, session.asked.target) == (str(tmp_path), 0.8)


@pytest.mark.parametrize(
    ("field", "value", "said"),
    [
        ("batch", "many", "batch: many is no whole number from 1 to 2147483647"),
        ("devices", "0", "how many devices: 0 is no whole number from 1 to 2147483647"),
        ("device", "tpu", "device: tpu is none of auto, cpu, cuda, mps"),
        ("dataset", "/no/such/folder", "your own data: /no/such/folder is not there"),
        ("seed", "99999999999999999999", "seed: 99999999999999999999 is no whole number from 0 to 2147483647"),
        ("target", "high", "target: high is no number above 0"),
        ("target", "nan", "target: nan is no number above 0"),
        ("target", "-1", "target: -1 is no number above 0"),
        ("target", "2", "The target 2 is no accuracy"),
    ],
)
async def test_an_option_that_cannot_be_is_explained_and_kept(
    session: FakeSession, field: str, value: str, said: str
) -> None:
    async with TutorApp(session, "lenet").run_test(size=NARROW) as pilot:
        await opened(pilot)
        await press(pilot, "o")
        await fill(pilot, **{field: value})
        screen = pilot.app.screen
        assert isinstance(screen, ChoicesScreen)
        assert said in str(screen.query_one("#wrong", Static).render())
        assert screen.query_one(f"#{field}", Input).value == value


async def test_a_run_is_looked_at_epoch_by_epoch(session: FakeSession) -> None:
    session.past = [FIRST]
    async with TutorApp(session, "lenet").run_test(size=WIDE) as pilot:
        screen = await opened(pilot)
        screen.query_one(RunList).focus()
        await press(pilot, "down", "enter")
        assert isinstance(pilot.app.screen, RunScreen)
        said = text(pilot.app.screen)
        assert "epoch   2  loss 1.0000  training 97.0 %  test 96.0 %" in said
        assert "seed 7" in said
        assert f"Certificate: {session.root / 'certificate.json'}" in said


async def test_a_run_is_trained_again_and_compared(session: FakeSession) -> None:
    def training(listener) -> RunRecord:
        listener(began())
        listener(FIRST.epochs[0])
        listener(trained(0.9))
        return record(
            id=2, score=0.9, replays=1, epochs=(FIRST.epochs[0], epoch(2, 0.9)), versions={"torch": "2.14.1"}
        )

    session.past = [FIRST]
    session.training = training
    async with TutorApp(session, "lenet").run_test(size=WIDE) as pilot:
        screen = await opened(pilot)
        await press(pilot, "v")
        assert "r trains it again" in text(pilot.app.screen)
        await press(pilot, "r")
        assert pilot.app.screen is screen
        assert session.calls[-1] == "replay 1"
        assert "Other than run 1 from epoch 2 on" in toasts(pilot)
        assert not screen.running
        screen.query_one(RunList).focus()
        await press(pilot, "home", "enter")
        assert "repeats run 1" in text(pilot.app.screen)
        assert "torch 2.14.1" in text(pilot.app.screen)


async def test_a_run_that_goes_on_is_not_trained_again(session: FakeSession) -> None:
    session.past = [record(id=3, state="running", score=None, epochs=(epoch(1, 0.5),))]
    async with TutorApp(session, "lenet").run_test(size=WIDE) as pilot:
        await opened(pilot)
        await press(pilot, "v", "r")
        assert isinstance(pilot.app.screen, RunScreen)
        assert "r trains it again" not in text(pilot.app.screen)
    assert "replay 3" not in session.calls


async def test_marked_runs_are_compared_and_exported_together(session: FakeSession) -> None:
    session.past = [SECOND, FIRST]
    async with TutorApp(session, "lenet").run_test(size=WIDE) as pilot:
        screen = await opened(pilot)
        runs = screen.query_one(RunList)
        runs.focus()
        runs.highlighted = 0
        await press(pilot, "space", "down", "space")
        assert [str(option.prompt)[0] for option in runs.options] == ["●", "●"]
        await press(pilot, "enter")
        chart = pilot.app.screen.query_one(ChartText).chart
        assert [series.name for series in chart.series] == ["lenet 2, digits", "lenet 1, digits"]
        await press(pilot, "e")
        assert "lenet-2-1, as .csv .json .svg .png" in toasts(pilot)
    assert "export [2, 1]" in session.calls


async def test_a_run_elsewhere_is_followed_until_it_ends(session: FakeSession) -> None:
    going = record(id=3, state="running", score=None, epochs=(epoch(1, 0.5),))
    session.past = [going]
    async with TutorApp(session, "lenet").run_test(size=WIDE) as pilot:
        screen = await opened(pilot)
        await settle(pilot)
        assert "It trains in another terminal" in text(screen.query_one(RunStatus))
        assert len(screen.view.epochs) == 1
        session.past = [record(id=3, score=0.97, confirmed=True, epochs=(epoch(1, 0.5), epoch(2, 0.97)))]
        screen.look()
        await settle(pilot)
        assert len(screen.view.epochs) == 2
        assert "✓ confirmed" in text(screen.query_one(RunStatus))
        assert screen.elsewhere is None


async def test_own_data_are_named_by_their_folder_on_one_line(session: FakeSession) -> None:
    path = "/home/learner/" + "a-long-way/" * 8
    session.past = [record(id=number, dataset=f"{path}numerals-{number}", score=0.9) for number in (3, 2)]
    async with TutorApp(session, "lenet").run_test(size=NARROW) as pilot:
        runs = (await opened(pilot)).query_one(RunList)
        lines = [str(option.prompt) for option in runs.options]
        assert [line.split("%")[1].split("  ")[1] for line in lines] == ["numerals-3", "numerals-2"]
        assert runs.virtual_size.height == 2


async def test_the_reason_of_a_failure_stands_above_the_chart(session: FakeSession) -> None:
    failed = record(state="failed", message="[x] died in epoch 2", epochs=(epoch(1, 0.5), epoch(2, 0.6)))
    session.past = [failed]
    async with TutorApp(session, "lenet").run_test(size=NARROW) as pilot:
        await opened(pilot)
        await press(pilot, "v")
        lines = [strip.text for strip in pilot.app.screen._compositor.render_strips()]
        reason = next(at for at, line in enumerate(lines) if "[x] died in epoch 2" in line)
        assert reason < next(at for at, line in enumerate(lines) if "┌" in line)
        assert any("✗ failed" in line and "2026-01-02 03:04" in line for line in lines)
        assert any("e exports · escape closes" in line for line in lines)


def test_a_device_says_how_busy_and_how_full_it_is() -> None:
    assert used(DeviceUse("GPU", 0.87, 12345.0, 81559.0)) == "GPU 87 % busy · 12,345 of 81,559 MB used"
    assert used(DeviceUse("CPU", 0.5)) == "CPU 50 % busy"
    assert used(DeviceUse("CPU", load=11.5, cores=2)) == "CPU: load 11.5 on 2 cores"


async def test_a_run_without_an_epoch_is_not_trained_again(session: FakeSession) -> None:
    session.past = [record(id=3, state="stopped")]
    async with TutorApp(session, "lenet").run_test(size=WIDE) as pilot:
        await opened(pilot)
        await press(pilot, "v")
        assert "r trains it again" not in text(pilot.app.screen)
        await press(pilot, "r")
        assert isinstance(pilot.app.screen, RunScreen)


async def test_the_plan_of_a_run_that_can_go_on_is_chosen_first(session: FakeSession) -> None:
    session.past = [record(state="stopped", dataset="mnist", budget="full", epochs=(epoch(1, 0.5),))]
    session.training = lambda listener: record()
    async with TutorApp(session, "lenet").run_test(size=NARROW) as pilot:
        await opened(pilot)
        await press(pilot, "u")
    assert "train lenet mnist full loop resume=True" in session.calls


async def test_a_training_on_text_offers_what_a_text_can_have(session: FakeSession) -> None:
    recipe = Recipe(size=32, epochs=4, batch=64, lr=0.01, target=8.0, measure="perplexity")
    async with TutorApp(session, "lenet").run_test(size=NARROW) as pilot:
        screen = await opened(pilot)
        screen.plan = replace(screen.plan, recipe=recipe)
        await press(pilot, "o")
        dialog = pilot.app.screen
        assert dialog.query_one("#dataset", Input).placeholder == "a text file"
        assert not dialog.query("#devices")
        await fill(pilot, batch="32")
        assert screen.chosen == Choices(batch=32)
