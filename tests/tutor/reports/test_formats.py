"""What the real grader finds in every format, held against the format's schema or read by a foreign program."""

from __future__ import annotations

import json
import re
import runpy
from importlib.resources import files
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import xmlschema
from junitparser import Error, Failure, JUnitXml

from tests.tutor.command import Ran, Run

HERE = Path(__file__).parent
PUBLISHED = files("grader").joinpath("verdict.schema.json")
SUBMISSIONS = {
    "passed": "def double(x):\n    return x + x\n",
    "failed": "def double(x):\n    print('\\x1b[2J]]>&<::error::x')\n    return x.pow(2)\n",
    "crashed": "import torch\n\ndef double(x:\n",
    "timed_out": "def double(x):\n    while True: pass\n",
    "forbidden": "def mean(x):\n    return x.mean()\n",
    "not_started": "",
}


def schema(path: Any) -> jsonschema.Draft202012Validator:
    found = json.loads(path.read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(found)
    return jsonschema.Draft202012Validator(found)


@pytest.fixture(params=SUBMISSIONS)
def graded(request: pytest.FixtureRequest, run_for_real: Run, place: Path, copied: Path, monkeypatch) -> Ran:
    """One submission's grading with all reports from one run."""
    about = copied / "exercises/01_numbers/01_double/exercise.toml"
    about.write_text(about.read_text() + "\n[limits]\nseconds = 2\n")
    monkeypatch.setenv("DLTUTOR_COURSE", str(copied))
    slug = "mean" if request.param == "forbidden" else "double"
    (place / f"01_numbers/{slug}.py").write_text(SUBMISSIONS[request.param])
    ran = run_for_real("grade", slug, "--json", "--junit", place / "j.xml", "--gradescope", place / "g.json")
    assert [record["outcome"] for record in ran.records] == [request.param]
    return ran


def test_the_published_schema_is_that_of_the_types() -> None:
    script = HERE.parents[2] / "scripts" / "schema.py"
    assert json.loads(PUBLISHED.read_text()) == runpy.run_path(str(script))["schema"](), f"run {script}"


def test_every_report_of_every_outcome_is_what_its_format_asks_for(graded: Ran, place: Path) -> None:
    schema(PUBLISHED).validate(graded.records[0])
    xmlschema.XMLSchema(HERE / "junit.xsd").validate(place / "j.xml")
    schema(HERE / "results.schema.json").validate(json.loads((place / "g.json").read_text()))


def test_the_published_schema_refuses_what_is_no_verdict(run_for_real: Run) -> None:
    (record,) = run_for_real("grade", "double", "--json").records
    for wrong in ({"outcome": "great"}, {"schema": 2}, {"score": 1.5}, {"sha256": "abc"}, {"checks": [{}]}):
        assert not schema(PUBLISHED).is_valid(record | wrong)
    assert not schema(PUBLISHED).is_valid({key: value for key, value in record.items() if key != "line"})


def test_a_verdict_without_a_grading_is_one_too(run_for_real: Run, place: Path) -> None:
    (place / "01_numbers/mean.py").unlink()
    for record in run_for_real("grade", "--all", "--json").records:
        schema(PUBLISHED).validate(record)


def test_junit_is_understood_by_a_reader_that_is_not_ours(run_for_real: Run, place: Path) -> None:
    (place / "01_numbers/double.py").write_text(SUBMISSIONS["failed"])
    (place / "01_numbers/mean.py").write_text(SUBMISSIONS["crashed"])
    run_for_real("grade", "double", "mean", "--junit", place / "j.xml")
    found = JUnitXml.fromfile(str(place / "j.xml"))
    double, mean = found
    assert (found.tests, found.failures, found.errors) == (double.tests + mean.tests, double.failures, mean.errors)
    assert {type(result) for case in double for result in case.result} == {Failure}
    assert {result.message[:40] for case in mean for result in case.result if isinstance(result, Error)} == {
        "not run: Importing it stops in line 3: d"
    }


def test_an_annotation_is_on_the_learners_line(run_for_real: Run, place: Path, monkeypatch) -> None:
    monkeypatch.setenv("GITHUB_WORKSPACE", str(place.parent))
    (place / "01_numbers/double.py").write_text("import torch\n\n\ndef double(x):\n    return x.undo()\n")
    (place / "01_numbers/mean.py").write_text(SUBMISSIONS["crashed"])
    lines = run_for_real("grade", "double", "mean", "--github").out.splitlines()
    assert {re.match(r"::error (file=[^,]+,line=\d+),", line)[1] for line in lines} == {  # type: ignore[index]
        "file=work/01_numbers/double.py,line=5",
        "file=work/01_numbers/mean.py,line=3",
    }
