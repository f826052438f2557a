from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from grader.protocol import (
    Began,
    CheckDone,
    Drawn,
    Epoch,
    Event,
    Failed,
    Graded,
    Panel,
    Recipe,
    Rubric,
    Source,
    Stopped,
    Trained,
)
from grader.verdict import CheckResult, Environment, Level, Outcome, Verdict
from tests.tutor.conftest import TINY
from tests.tutor.fakes import FAILED, PASSED, FakeClient, FakeJob
from tutor import __version__, language
from tutor.course import Course
from tutor.errors import (
    CourseError,
    DatasetError,
    GraderFailed,
    MachineError,
    NotYet,
    Superseded,
    TutorError,
    UnknownExercise,
    WorkspaceError,
)
from tutor.progress import RunRecord, State
from tutor.session import Session
from tutor.session.recipes import Choices, plan

RIGHT = "def double(x):\n    return x + x\n"


def solve(session: Session, *slugs: str) -> None:
    for slug in slugs:
        session.save(slug, session.course.exercise(slug).solution_path.read_text() + "# mine\n")


def pass_all(session: Session, *slugs: str) -> None:
    for slug in slugs:
        session.grade(slug)


def test_opening_makes_the_workspace(tmp_path: Path) -> None:
    opened = Session.open(tmp_path / "new", TINY)
    assert (tmp_path / "new/dltutor.toml").exists()
    assert opened.current().slug == "double"
    opened.close()


def test_the_learner_resumes_where_they_left(session: Session) -> None:
    assert session.current().slug == "double"
    session.enter("mean")
    assert session.current().slug == "mean"
    session.grade("mean")
    assert session.current().slug == "line"


def test_the_next_exercise_comes_round_to_what_was_skipped(session: Session) -> None:
    pass_all(session, "mean", "line")
    following = session.following("line")
    assert following is not None
    assert following.slug == "double"
    pass_all(session, "double")
    assert session.following("line") is None


def test_entering_makes_a_missing_file_only(session: Session) -> None:
    session.path("double").unlink()
    session.enter("double")
    assert "NotImplementedError" in session.read("double")
    session.save("double", RIGHT)
    session.enter("double")
    assert session.read("double") == RIGHT


def test_saving_over_another_editors_change_keeps_a_copy(session: Session) -> None:
    session.read("double")
    session.path("double").write_text("theirs")
    session.save("double", "mine")
    (copy,) = session.workspace.folder.glob("snapshots/**/*.py")
    assert copy.read_text() == "theirs"
    session.save("double", "mine again")
    assert len(list(session.workspace.folder.glob("snapshots/**/*.py"))) == 1


def test_a_reset_says_where_the_old_file_is(session: Session) -> None:
    session.save("double", RIGHT)
    copy = session.reset("double")
    assert copy
    assert copy.read_text() == RIGHT
    assert session.read("double") == session.course.exercise("double").starter()


def test_a_reset_without_an_old_file_keeps_none(session: Session) -> None:
    session.path("double").unlink()
    assert session.reset("double") is None
    assert session.read("double") == session.course.exercise("double").starter()


def test_a_file_that_is_no_utf8_is_said_with_its_line(session: Session) -> None:
    session.path("double").write_bytes(b"# one\n# \xff\n")
    with pytest.raises(WorkspaceError, match="line 2 is not UTF-8"):
        session.read("double")


def test_a_grading_tells_its_events_and_is_remembered(session: Session) -> None:
    session.save("double", RIGHT)
    heard: list[Event] = []
    verdict = session.grade("double", heard.append, seed=7)
    assert [type(event) for event in heard] == [CheckDone, Graded]
    assert verdict.seed == 7
    assert session.last_verdict("double") == verdict
    assert session.standing("double").state is State.PASSED
    assert session.progress.database.query("SELECT source FROM attempts") == [(RIGHT.encode(),)]


def test_a_grading_of_some_checks_is_no_attempt(session: Session, client: FakeClient) -> None:
    session.grade("double", only=("check_random",))
    assert client.asked[0]["only"] == ("check_random",)
    assert session.standing("double").attempts == 0


def test_the_rubric_names_everything_the_judge_needs(session: Session, client: FakeClient) -> None:
    session.grade("line")
    rubric = client.asked[0]["rubric"]
    assert rubric.exercise == "line"
    assert Path(rubric.checks).name == "checks.py"
    assert rubric.references == {"double": str(session.course.exercise("double").solution_path)}


def parts(client: FakeClient) -> dict[str, tuple[bool, bytes]]:
    return {source.module: (source.own, source.content) for source in client.asked[-1]["parts"]}


def test_a_needed_part_is_the_learners_once_it_is_begun(session: Session, client: FakeClient) -> None:
    session.grade("line")
    reference = session.course.exercise("double").solution_path.read_bytes()
    assert parts(client)["double"] == (False, reference)
    session.save("double", RIGHT)
    session.grade("line")
    assert parts(client)["double"] == (True, RIGHT.encode())


def test_a_borrowed_part_is_the_courses_whatever_the_learner_has(session: Session, client: FakeClient) -> None:
    session.save("double", RIGHT)
    session.borrow("double", True)
    session.grade("line")
    assert parts(client)["double"][0] is False
    session.borrow("double", False)
    session.grade("line")
    assert parts(client)["double"] == (True, RIGHT.encode())


def test_other_files_of_the_learner_travel_along_but_never_the_submission(
    session: Session, client: FakeClient
) -> None:
    (session.workspace.root / "02_nets/extra.py").write_text("x = 1")
    session.grade("line")
    assert set(parts(client)) == {"double", "mean", "extra"}


def test_a_newer_save_takes_the_place_of_an_older_grading(session: Session, client: FakeClient) -> None:
    slow = FakeJob([], go=threading.Event())
    client.next_jobs.append(slow)
    ended: list[Exception] = []

    def older() -> None:
        try:
            session.grade("double")
        except Superseded as error:
            ended.append(error)

    thread = threading.Thread(target=older)
    thread.start()
    assert slow.began.wait(10)
    assert session.grade("double").passed
    thread.join(10)
    assert len(ended) == 1
    assert session.standing("double").attempts == 1


def test_a_missing_file_is_no_grading(session: Session) -> None:
    session.path("double").unlink()
    with pytest.raises(WorkspaceError, match="no file for double"):
        session.grade("double")


def test_a_grader_that_dies_is_our_failure_and_no_attempt(session: Session, client: FakeClient) -> None:
    client.dies = True
    with pytest.raises(GraderFailed):
        session.grade("double")
    assert session.standing("double").attempts == 0


def test_a_verdict_on_other_bytes_is_never_believed(session: Session, client: FakeClient) -> None:
    class Lying(FakeJob):
        def __iter__(self):
            verdict = Verdict(exercise="double", outcome=PASSED, file="double.py", sha256="0" * 64, seed=0)
            yield Graded(job=1, verdict=verdict)

    client.next_jobs.append(Lying([]))
    with pytest.raises(GraderFailed, match="not on the"):
        session.grade("double")
    assert session.standing("double").attempts == 0


def test_hints_come_one_by_one(session: Session) -> None:
    titles = [hint.title if (hint := session.next_hint("double")) else None for _ in range(4)]
    assert titles == ["Where to look", "What to use", "Nearly there", None]
    assert len(session.hints("double")) == 3
    assert session.hints("mean") == ()


def test_a_hint_for_what_failed_comes_before_gentler_ones(copied: Path, tmp_path: Path) -> None:
    hints = copied / "exercises/01_numbers/01_double/hints.md"
    hints.write_text(hints.read_text().replace("## Nearly there\n", "## Nearly there\n<!-- for: value -->\n"))
    opened = Session.open(tmp_path / "own", copied)
    wrong = CheckResult(id="check_a", title="", outcome=Outcome.FAILED, level=Level.VALUE)
    verdict = Verdict(
        exercise="double", outcome=FAILED, file="", sha256="", seed=0, checks=(wrong,), primary="check_a"
    )
    opened.progress.add_attempt(verdict, b"")
    numbers = [hint.number if (hint := opened.next_hint("double")) else None for _ in range(4)]
    assert numbers == [3, 1, 2, None]
    assert [hint.number for hint in opened.hints("double")] == [3, 1, 2]
    opened.close()


def test_the_solution_comes_after_a_pass_or_a_give_up(session: Session) -> None:
    with pytest.raises(NotYet, match="give up explicitly"):
        session.solution("double")
    session.save("double", "half done")
    assert "2 * x" in session.solution("double", give_up=True)
    assert session.standing("double").revealed
    assert [copy.read_text() for copy in session.workspace.folder.glob("snapshots/**/*.py")] == ["half done"]
    pass_all(session, "mean")
    assert "numel" in session.solution("mean")
    assert not session.standing("mean").revealed


def test_a_picture_is_drawn_or_its_failure_said(session: Session, client: FakeClient) -> None:
    panel = Panel(title="means", rows=((0.0, 1.0),))
    client.drawing = [Drawn(job=1, panels=(panel,))]
    assert session.picture("mean") == (panel,)
    client.drawing = [Failed(job=1, message="Nothing to draw yet.")]
    with pytest.raises(NotYet, match="Nothing to draw"):
        session.picture("mean")
    client.drawing = [Failed(job=1, message="it broke", ours=True)]
    with pytest.raises(GraderFailed):
        session.picture("mean")
    with pytest.raises(NotYet, match="no picture"):
        session.picture("double")


EPOCHS = [Epoch(job=1, epoch=n, epochs=2, loss=1.0 / n, train_score=0.5, score=0.4 * n, seconds=1.0) for n in (1, 2)]
BEGAN = Began(
    job=1,
    device="cpu",
    train_examples=100,
    test_examples=10,
    first_epoch=1,
    epochs=2,
    versions={"python": "3.11.7", "torch": "2.14.1"},
)
DONE = Trained(job=1, score=0.8, target=0.1, confirmed=True, epochs=2, seconds=2.0, environment=Environment())


def test_a_training_runs_on_the_learners_own_files(session: Session, client: FakeClient) -> None:
    solve(session, "double", "line")
    client.training = [BEGAN, *EPOCHS, DONE]
    heard: list[Event] = []
    run = session.train("line", heard.append, Choices(seed=5))
    assert heard == client.training
    assert (run.state, run.confirmed, run.score, len(run.epochs)) == ("done", True, 0.8, 2)
    order = client.trained[0]
    assert order["submission"].module == "line"
    assert {p.module: p.own for p in order["parts"]} == {"double": True, "mean": True}
    assert (order["dataset"], order["seed"], order["data"], order["resume"]) == ("digits", 5, "", False)
    assert Path(order["folder"]) == session.workspace.runs / run.folder
    assert [asked["submission"].module for asked in client.asked] == ["double", "line"]
    assert session.runs("line") == [run]


def test_every_epoch_is_on_disk_before_it_is_told(session: Session, client: FakeClient) -> None:
    solve(session, "double", "line")
    client.training = [BEGAN, *EPOCHS, DONE]
    seen: list[int] = []
    session.train("line", lambda event: seen.append(len(session.runs("line")[0].epochs)))
    assert seen == [0, 1, 2, 2]


def test_a_part_that_does_not_pass_stops_the_training_and_is_named(session: Session, client: FakeClient) -> None:
    solve(session, "double", "line")
    client.judge = lambda rubric, _: FAILED if rubric.exercise == "double" else PASSED
    with pytest.raises(NotYet, match=r"your double, which does not pass yet: something differs"):
        session.train("line", lambda _: None)
    assert client.trained == []
    assert session.runs("line") == []


def test_a_loop_that_is_not_begun_stops_the_training_unless_it_is_borrowed(
    session: Session, client: FakeClient
) -> None:
    solve(session, "line")
    with pytest.raises(NotYet, match="your own double, which is not begun"):
        session.train("line", lambda _: None)
    session.borrow("double", True)
    client.training = [BEGAN, DONE]
    assert session.train("line", lambda _: None).confirmed
    assert {p.module: p.own for p in client.trained[0]["parts"]}["double"] is False


def test_a_stopped_training_can_be_resumed_in_its_folder(session: Session, client: FakeClient) -> None:
    solve(session, "double", "line")
    job = FakeJob([BEGAN, EPOCHS[0], EPOCHS[1]])
    job.on_cancel = [Stopped(job=1)]
    for _ in range(2):
        client.next_jobs.append(FakeJob([]))
    client.next_jobs.append(job)

    def stop(event: Event) -> None:
        if isinstance(event, Epoch):
            session.stop_training()

    stopped = session.train("line", stop)
    assert (stopped.state, stopped.confirmed, len(stopped.epochs)) == ("stopped", False, 1)
    client.training = [BEGAN, EPOCHS[1], DONE]
    resumed = session.train("line", lambda _: None, resume=True)
    assert (resumed.id, resumed.folder, resumed.state) == (stopped.id, stopped.folder, "done")
    assert [e.epoch for e in resumed.epochs] == [1, 2]
    assert client.trained[1]["resume"] is True
    assert client.trained[1]["seed"] == client.trained[0]["seed"]


@pytest.mark.parametrize("pressed", [(True,), (True, False)])
def test_a_pause_before_the_training_has_started_counts(
    session: Session, client: FakeClient, pressed: tuple[bool, ...]
) -> None:
    solve(session, "double", "line")
    job = FakeJob([BEGAN, *EPOCHS, DONE])
    client.next_jobs += [FakeJob([]), FakeJob([]), job]

    def judge(rubric: Rubric, submission: Source) -> Outcome:
        if rubric.exercise == "line":
            for paused in pressed:
                session.pause_training(paused)
        return PASSED

    client.judge = judge
    session.train("line", lambda _: None)
    assert job.paused is pressed[-1]
    session.pause_training(False)
    assert not job.paused


def test_a_run_is_trained_again_with_its_files_as_they_were(session: Session, client: FakeClient) -> None:
    solve(session, "double", "line")
    client.training = [BEGAN, *EPOCHS, DONE]
    before = session.train("line", lambda _: None, Choices(seed=5))
    session.workspace.path(session.course.exercise("line")).write_text("raise SystemExit", encoding="utf-8")
    attempts = session.standing("line").attempts
    now = session.replay(before, lambda _: None)
    first, again = client.trained
    assert Path(again["folder"]) == session.workspace.runs / now.folder != Path(first["folder"])
    assert {**again, "folder": ""} == {**first, "folder": ""}
    assert (now.replays, now.state, now.epochs) == (before.id, "done", before.epochs)
    assert session.standing("line").attempts == attempts, "old files are no attempts"
    assert now.versions == {"dltutor": __version__, "python": "3.11.7", "torch": "2.14.1"}


def test_what_is_trained_again_passes_its_checks_first(session: Session, client: FakeClient) -> None:
    solve(session, "double", "line")
    client.training = [BEGAN, *EPOCHS, DONE]
    before = session.train("line", lambda _: None)
    client.judge = lambda rubric, _: FAILED
    with pytest.raises(NotYet, match="your double, which does not pass yet"):
        session.replay(before, lambda _: None)
    assert session.runs("line") == [before]


@pytest.mark.parametrize("damage", [lambda path: path.unlink(), lambda path: path.write_bytes(b"{")])
def test_a_run_whose_files_are_gone_cannot_be_trained_again(
    session: Session, client: FakeClient, damage: Callable[[Path], object]
) -> None:
    solve(session, "double", "line")
    client.training = [BEGAN, *EPOCHS, DONE]
    before = session.train("line", lambda _: None)
    damage(session.workspace.runs / before.folder / "run.json")
    with pytest.raises(TutorError, match=r"run\.json: cannot be read"):
        session.replay(before, lambda _: None)


def interrupted(session: Session, client: FakeClient, *epochs: Epoch, **chosen: Any) -> RunRecord:
    solve(session, "double", "line")
    client.training = [BEGAN, *epochs, Stopped(job=1)]
    return session.train("line", lambda _: None, Choices(**chosen))


def test_what_is_resumed_is_what_was_begun(session: Session, client: FakeClient) -> None:
    stopped = interrupted(session, client, EPOCHS[0], batch=32)
    order = session.workspace.runs / stopped.folder / "run.json"
    before = order.read_bytes()
    session.save("line", "raise SystemExit")
    session.borrow("double", True)
    client.training = [Failed(job=1, message="The checkpoint is of another recipe.")]
    assert session.train("line", lambda _: None, Choices(device="cpu"), resume=True).id == stopped.id
    first, again = client.trained
    assert again == first | {"resume": True, "device": "cpu"}
    assert order.read_bytes() == before


def test_what_is_resumed_says_which_changes_are_not_in_it(session: Session, client: FakeClient) -> None:
    stopped = interrupted(session, client, EPOCHS[0])
    began: list[Event] = []
    for changed in (False, True):
        if changed:
            session.save("double", RIGHT)
        client.training = [BEGAN, Failed(job=1, message="no") if not changed else DONE]
        session.train("line", began.append, resume=True)
    first, *_, second, _done = (event for event in began if isinstance(event, (Began, Failed, Trained)))
    assert first == BEGAN
    date = stopped.started[:16].replace("T", " ")
    assert isinstance(second, Began)
    assert second.notice.startswith(
        f"Goes on with the files as they were on {date}; your changes to double are not in it."
    )


def test_what_is_resumed_passes_its_checks_first(session: Session, client: FakeClient) -> None:
    interrupted(session, client, EPOCHS[0])
    client.judge = lambda rubric, _: FAILED
    with pytest.raises(NotYet, match="your double, which does not pass yet"):
        session.train("line", lambda _: None, resume=True)


def test_a_run_without_a_checkpoint_does_not_hide_one_that_has_it(session: Session, client: FakeClient) -> None:
    first = interrupted(session, client, EPOCHS[0])
    interrupted(session, client)
    client.training = [BEGAN, EPOCHS[1], DONE]
    assert session.train("line", lambda _: None, resume=True).id == first.id


def test_what_is_named_chooses_the_run_to_resume(
    session: Session, client: FakeClient, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("photos/cat/1.png", "photos/cat/2.png", "photos/dog/1.png", "photos/dog/2.png"):
        Path(name).parent.mkdir(parents=True, exist_ok=True)
        Path(name).touch()
    own = interrupted(session, client, EPOCHS[0], dataset="photos", target=0.5)
    interrupted(session, client, EPOCHS[0])
    with pytest.raises(NotYet, match="leave out --resume"):
        session.train("line", lambda _: None, Choices(budget="full"), resume=True)
    assert session.train("line", lambda _: None, Choices(dataset="photos"), resume=True).id == own.id


def test_there_must_be_something_to_resume(session: Session) -> None:
    with pytest.raises(NotYet, match="leave out --resume"):
        session.train("line", lambda _: None, resume=True)


def test_a_training_that_fails_is_remembered_with_its_reason(session: Session, client: FakeClient) -> None:
    solve(session, "double", "line")
    client.training = [BEGAN, Failed(job=1, message="the loss is nan", line=3)]
    run = session.train("line", lambda _: None)
    assert (run.state, run.confirmed, run.message) == ("failed", False, "the loss is nan")
    client.training = [BEGAN]
    assert session.train("line", lambda _: None).state == "failed"
    client.training = [Failed(job=1, message="we broke", ours=True)]
    with pytest.raises(GraderFailed, match="we broke"):
        session.train("line", lambda _: None)
    assert session.runs("line")[0].state == "failed"


@pytest.mark.parametrize(
    ("fault", "error"), [("data", DatasetError), ("machine", MachineError), ("checkpoint", WorkspaceError)]
)
def test_what_fails_outside_the_code_before_its_first_epoch_never_was(
    session: Session, client: FakeClient, fault: Any, error: type[TutorError]
) -> None:
    solve(session, "double", "line")
    client.training = [BEGAN, Failed(job=1, message="it is full", fault=fault)]
    heard: list[Event] = []
    with pytest.raises(error, match="it is full"):
        session.train("line", heard.append)
    assert heard == [BEGAN]
    assert session.runs("line") == []
    assert list(session.workspace.runs.iterdir()) == []


def test_what_cannot_go_on_stays_as_it_was(session: Session, client: FakeClient) -> None:
    stopped = interrupted(session, client, EPOCHS[0])
    client.training = [Failed(job=1, message="no such device", fault="machine")]
    with pytest.raises(MachineError):
        session.train("line", lambda _: None, resume=True)
    assert session.runs("line") == [stopped]


@pytest.mark.parametrize(
    ("fault", "state"), [("code", "failed"), ("machine", "stopped"), ("time", "stopped"), ("hopeless", "stopped")]
)
def test_only_what_the_code_fails_at_is_a_failed_run(
    session: Session, client: FakeClient, fault: Any, state: str
) -> None:
    solve(session, "double", "line")
    client.training = [BEGAN, EPOCHS[0], Failed(job=1, message="enough", fault=fault)]
    run = session.train("line", lambda _: None)
    assert (run.state, run.message) == (state, "enough")


@pytest.mark.parametrize(
    ("chosen", "error", "words"),
    [
        ({"device": "mps"}, MachineError, "There is no mps device on this machine"),
        ({"dataset": "photos", "target": 0.5}, DatasetError, "photos cannot be trained on: it has 1 class, "),
    ],
)
def test_what_is_not_here_is_said_before_anything_is_graded(
    session: Session,
    client: FakeClient,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    chosen: dict[str, Any],
    error: type[TutorError],
    words: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("sys.platform", "linux")
    Path("photos/cat").mkdir(parents=True)
    solve(session, "double", "line")
    with pytest.raises(error, match=words):
        session.train("line", lambda _: None, Choices(**chosen))
    assert client.asked == []
    assert session.runs("line") == []


def test_a_training_stopped_while_its_parts_are_checked_never_was(session: Session, client: FakeClient) -> None:
    solve(session, "double", "line")

    def judge(rubric: Rubric, submission: Source) -> Outcome:
        session.stop_training()
        return PASSED

    client.judge = judge
    with pytest.raises(NotYet, match="Stopped before it began"):
        session.train("line", lambda _: None)
    assert [asked["submission"].module for asked in client.asked] == ["double"]
    assert client.trained == []
    assert session.runs("line") == []


def test_a_dataset_without_a_recipe_is_answered_with_the_choices(session: Session) -> None:
    with pytest.raises(DatasetError, match="use --budget full"):
        session.train("line", lambda _: None, Choices(dataset="mnist", budget="quick"))
    with pytest.raises(DatasetError, match="choose digits"):
        session.train("line", lambda _: None, Choices(dataset="cifar"))
    with pytest.raises(DatasetError, match="/tmp/doesnotexist: there is nothing"):
        session.train("line", lambda _: None, Choices(dataset="/tmp/doesnotexist"))
    with pytest.raises(DatasetError, match="The target 2 is no accuracy, which is at most 1"):
        session.train("line", lambda _: None, Choices(target=2))
    with pytest.raises(UnknownExercise, match="it has quick, full"):
        session.train("line", lambda _: None, Choices(budget="huge"))


def test_the_bar_is_not_lowered_where_the_course_has_set_it(session: Session) -> None:
    exercise = session.course.exercise("line")
    assert plan(exercise, Choices(target=0.2), seed=1).recipe.target == 0.2
    with pytest.raises(DatasetError, match=r"target 0\.05 is easier than the course's for digits, 0\.1"):
        plan(exercise, Choices(target=0.05), seed=1)


def test_the_higher_perplexity_is_the_easier(session: Session) -> None:
    exercise = session.course.exercise("line")
    assert exercise.training
    text = Recipe(size=8, epochs=1, batch=8, lr=0.1, target=9.0, measure="perplexity")
    reader = replace(exercise, training=replace(exercise.training, quick={"book": text}))
    assert plan(reader, Choices(target=8.0), seed=1).recipe.target == 8.0
    with pytest.raises(DatasetError, match="target 10 is easier"):
        plan(reader, Choices(target=10.0), seed=1)


@pytest.mark.parametrize("resume", [False, True])
def test_a_run_of_another_course_does_not_go_on(
    session: Session, client: FakeClient, copied: Path, resume: bool
) -> None:
    session.borrow("double", True)
    before = interrupted(session, client, EPOCHS[0])
    session.course = Course.load(copied)
    solution = session.course.exercise("double").solution_path
    solution.write_bytes(solution.read_bytes() + b"# better\n")
    with pytest.raises(NotYet, match=r"another reference/double\.py; train it anew"):
        session.train("line", lambda _: None, resume=True) if resume else session.replay(before, lambda _: None)


def test_a_dataset_that_has_only_the_full_budget_is_trained_with_it(session: Session) -> None:
    training = session.course.exercise("line").training
    assert training
    exercise = session.course.exercise("line")
    planned = [plan(exercise, Choices(dataset=name), seed=1) for name in (None, "digits", "mnist")]
    assert [one.budget for one in planned] == ["quick", "quick", "full"]


def test_unknown_names_are_refused_everywhere(session: Session) -> None:
    for call in (session.standing, session.enter, session.read, session.grade, session.next_hint, session.runs):
        with pytest.raises(UnknownExercise):
            call("nothing")


def test_closing_ends_the_grader(session: Session, client: FakeClient) -> None:
    session.close()
    assert client.closed


def test_a_verdict_of_our_own_failure_is_kept_but_does_not_count(session: Session, client: FakeClient) -> None:
    client.judge = lambda *_: Outcome.GRADER_ERROR
    session.grade("double")
    assert session.standing("double").attempts == 0


def test_another_language_is_spoken_on_in_the_course_too(copied: Path, tmp_path: Path) -> None:
    (copied / "exercises/01_numbers/02_mean/lesson.zh.md").write_text("# 平均值\n", encoding="utf-8")
    opened = Session.open(tmp_path / "new", copied)
    opened.speak("zh")
    assert language.spoken() == ("zh",)
    assert opened.course.exercise("mean").lesson() == "# 平均值\n"
    opened.close()


def test_a_course_that_cannot_be_read_leaves_the_language_as_it_is(copied: Path, tmp_path: Path) -> None:
    opened = Session.open(tmp_path / "new", copied)
    (copied / "exercises/01_numbers/02_mean/exercise.toml").write_text("title = 3")
    with pytest.raises(CourseError, match="title"):
        opened.speak("zh")
    assert language.spoken() == ()
    assert opened.course.exercise("mean").title == "The mean"
    opened.close()
