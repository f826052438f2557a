"""`dltutor doctor`: what this machine has, what protects it, and what to do about the rest."""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
import sys
from collections.abc import Iterator
from typing import NamedTuple

import click

from grader.cpus import cpus
from tutor.cli.opening import chosen_workspace, course, grader, workspace_option
from tutor.errors import CourseError, GraderFailed, TutorError

_PATIENCE = 120.0
_DEVICES = """
import torch
names = [torch.cuda.get_device_name(i) for i in range(torch.cuda.device_count())]
mps = ['Apple GPU (mps)'] if torch.backends.mps.is_available() else []
print(', '.join(names + mps))
"""
_LAYERS = {
    "landlock": "a Linux kernel from 5.13 on keeps submissions from reading and writing files",
    "seccomp": "Linux on x86-64 or arm64 keeps submissions from the network",
}


class Finding(NamedTuple):
    """One thing looked at. Without `remedy` it is as it should be; `fatal` where nothing works without it."""

    name: str
    text: str
    remedy: str = ""
    fatal: bool = False


@click.command()
@workspace_option
def command() -> int:
    """Look at this machine: Python, torch, devices, protections, workspace, data sets, terminal."""
    fatal = False
    for looked in (_python, _course, _grader, _devices, _workspace, _datasets, _terminal):
        for finding in looked():
            click.echo(f"{'✗' if finding.remedy else '✓'} {finding.name:<10} {finding.text}")
            if finding.remedy:
                click.echo(f"  {'':<10} → {finding.remedy}")
            fatal |= finding.fatal
    return GraderFailed.exit_code if fatal else 0


def _python() -> Iterator[Finding]:
    from importlib.metadata import PackageNotFoundError, version

    try:
        ours = version("dltutor")
    except PackageNotFoundError:
        ours = "(not installed)"
    yield Finding("python", f"{platform.python_version()} at {sys.executable}, dltutor {ours}")


def _course() -> Iterator[Finding]:
    try:
        found = course()
    except TutorError as error:
        yield Finding("course", str(error), "correct it, or unset DLTUTOR_COURSE", fatal=True)
        return
    yield Finding("course", f"{len(found.exercises)} exercises in {found.root}")


def _grader() -> Iterator[Finding]:
    """Grade a solution: that is what has to work, and its verdict names the protections that were on."""
    from tutor.session.loose import grade_file

    try:
        exercise = (found := course()).exercises[0]
        with grader() as client:
            verdict = grade_file(client, found, exercise, exercise.solution_path, seed=0)
    except CourseError:
        return  # said already
    except (TutorError, GraderFailed) as error:
        said = str(error).strip().splitlines()[-1:] or ["it said nothing"]
        yield Finding("grader", f"does not work: {said[0]}", "install dltutor again with torch", fatal=True)
        return
    environment = verdict.environment
    if verdict.passed:
        yield Finding("grader", f"torch {environment.torch}, graded {exercise.slug} in {verdict.seconds:.2f} s")
    else:
        text = f"does not pass the solution of {exercise.slug}: {verdict.message}"
        yield Finding("grader", text, "`dltutor verify` looks closer", fatal=True)
    yield Finding("sandbox", ", ".join(environment.sandbox) or "none")
    for layer, gives in _LAYERS.items():
        if layer not in environment.sandbox:
            yield Finding(layer, "is not active", f"{gives}; without it, grade only what you trust")


def _devices() -> Iterator[Finding]:
    command = [sys.executable, "-c", _DEVICES]
    try:
        ran = subprocess.run(command, capture_output=True, text=True, timeout=_PATIENCE, check=True)
    except (subprocess.SubprocessError, OSError):
        yield Finding("devices", "torch cannot be asked", "install torch again: pip install --force-reinstall torch")
        return
    yield Finding("devices", f"{cpus()} CPU cores" + (f", {gpu}" if (gpu := ran.stdout.strip()) else ", no GPU"))


def _workspace() -> Iterator[Finding]:
    from tutor.locations import WORKSPACE_FILE, workspace_folder
    from tutor.session import Session

    folder = workspace_folder(chosen_workspace())
    if not (folder / WORKSPACE_FILE).exists():
        yield Finding("workspace", f"none at {folder} yet", "`dltutor init` makes one; `dltutor start` does, too")
        return
    try:
        opened = Session.open(folder)
    except CourseError:
        return  # said already
    except TutorError as error:
        yield Finding("workspace", str(error), "nothing can be graded there before")
        return
    passed = sum(standing.state.value == "passed" for standing in opened.standings().values())
    notices = list(opened.notices)
    opened.close()
    yield Finding("workspace", f"{folder}, {passed} exercises passed")
    yield from (Finding("progress", notice, "look into the old file with sqlite3") for notice in notices)


def _datasets() -> Iterator[Finding]:
    from pathlib import Path

    from tutor.datasets import DATASETS, damaged
    from tutor.locations import dataset_folder

    yield Finding("digits", "comes with scikit-learn")
    for name, known in DATASETS.items():
        root = Path(dataset_folder(name))
        place = root / known.folder / "raw"
        if not place.is_dir():
            yield Finding(name, "is not here", "downloaded on the first training, or set DLTUTOR_DATA to it")
        elif wrong := damaged(known, root):
            names = ", ".join(archive.name for archive in wrong)
            yield Finding(name, f"lacks {names} in {place}, or it is damaged", "the next training downloads it")
        else:
            yield Finding(name, f"in {place}")


def _terminal() -> Iterator[Finding]:
    size = shutil.get_terminal_size()
    text = f"{os.environ.get('TERM', 'unknown')}, {size.columns}×{size.lines}, {sys.stdout.encoding}"
    small = size.columns < 80 or size.lines < 24
    encoded = "utf" in (sys.stdout.encoding or "").lower()
    remedy = "make it 80×24 or larger" if small else "" if encoded else "use a UTF-8 locale"
    yield Finding("terminal", text, remedy)
