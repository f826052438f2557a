"""One exercise: what its folder says of it, and its texts, read when they are asked for."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

from msgspec import Meta, Struct
from msgspec.structs import replace

from grader.protocol import Limits, Recipe
from tutor.course.reading import CheckHeading, Hint, check_headings, public_names, split_hints
from tutor.errors import CourseError

__all__ = ["Chapter", "Exercise", "ExerciseFile", "Hint", "Training"]

Count = Annotated[int, Meta(ge=1)]
Words = Annotated[str, Meta(min_length=1)]
Language = Annotated[str, Meta(pattern=r"^[a-z]{2,3}(_[A-Za-z]{2,4})*$")]


class Training(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How an exercise's network is trained: `builder(…)` makes it, or the exercise's `network.py` does.

    `loop` is the exercise with the epoch, or `exercise.function` where the function has another name; `parts` are
    exercises that take part without being needed. `quick` and `full` map datasets to recipes; the first of each is
    the default.
    """

    name: Words
    builder: str = ""
    loop: Words
    parts: tuple[str, ...] = ()
    quick: dict[str, Recipe]
    full: dict[str, Recipe] = {}

    @property
    def loop_exercise(self) -> str:
        """The slug of the exercise with the epoch."""
        return self.loop.partition(".")[0]


class ExerciseWords(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """An exercise's title and concept in another language."""

    title: Words
    concept: Words


class ExerciseFile(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What `exercise.toml` may say."""

    title: Words
    concept: Words
    minutes: Count
    points: Count = 10
    needs: tuple[str, ...] = ()
    forbid: tuple[str, ...] = ()
    limits: Limits = Limits()
    training: Training | None = None
    translated: dict[Language, ExerciseWords] = {}


class Exercise(Struct, frozen=True, kw_only=True):
    """An exercise of the course. `chapter` is its chapter's folder name, `slug` its identity.

    `languages` are those to read it in, best first; each text that is in none of them is read in English.
    """

    slug: str
    number: int
    chapter: str
    title: str
    concept: str
    minutes: int
    points: int
    needs: tuple[str, ...]
    forbid: tuple[str, ...]
    limits: Limits
    training: Training | None
    folder: Path
    solution_path: Path
    has_picture: bool
    languages: tuple[str, ...] = ()

    @property
    def file(self) -> str:
        """Where the learner's file lies in a workspace, with forward slashes."""
        return f"{self.chapter}/{self.slug}.py"

    def lesson(self) -> str:
        """The reading, as Markdown."""
        return _text(self._reading("lesson"))

    def hints(self) -> tuple[Hint, ...]:
        """All hints, gentlest first. What each fits stands in the English text alone."""
        path, original = self._reading("hints"), self.folder / "hints.md"
        hints = split_hints(_text(path))
        if path == original:
            return hints
        fits = {hint.number: hint.fits for hint in split_hints(_text(original))}
        return tuple(replace(hint, fits=fits.get(hint.number, ())) for hint in hints)

    def _reading(self, name: str) -> Path:
        written = (self.folder / f"{name}.{language}.md" for language in self.languages)
        return next((path for path in written if path.is_file()), self.folder / f"{name}.md")

    def starter(self) -> str:
        """What the learner's file holds at first."""
        return _text(self.folder / "starter.py")

    def asked_for(self) -> tuple[str, ...]:
        """The names that the starter gives the learner to write."""
        return public_names(self.starter())

    def checks(self) -> tuple[CheckHeading, ...]:
        """The checks as their source announces them; nothing is run."""
        path = self.folder / "checks.py"
        try:
            return check_headings(_text(path))
        except SyntaxError as error:
            raise CourseError([f"{path}: line {error.lineno} does not parse ({error.msg}); correct it"]) from None

    def misconceptions(self) -> tuple[Path, ...]:
        """The wrong solutions that the exercise knows by name, sorted."""
        return tuple(sorted((self.folder / "misconceptions").glob("[!_.]*.py")))

    def alternatives(self) -> tuple[Path, ...]:
        """Right solutions written another way, which the checks have to accept; sorted."""
        return tuple(sorted((self.folder / "alternatives").glob("[!_.]*.py")))

    def network(self) -> Path:
        """The file that puts a training's network together, where the solution's builder does not."""
        return self.folder / "network.py"

    def bands(self) -> Path:
        """What right networks scored in the trainings, written by `benchmarks/calibrate.py`."""
        return self.folder / "training.json"

    def picture(self) -> Path:
        """The file that draws; it is there when `has_picture`."""
        return self.folder / "picture.py"


class Chapter(Struct, frozen=True, kw_only=True):
    """A chapter and its exercises in order. `name` is the folder's name."""

    name: str
    number: int
    title: str
    summary: str
    exercises: tuple[Exercise, ...]


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        raise CourseError([f"{path}: is not UTF-8 text; save it as UTF-8"]) from None
    except OSError as error:
        raise CourseError([f"{path}: cannot be read ({error.strerror}); put it back"]) from None
