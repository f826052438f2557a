"""Whatever a submission makes a verdict say, every report stays one of its format."""

from __future__ import annotations

import json
from xml.etree import ElementTree

import xmlschema
from hypothesis import given, settings
from hypothesis import strategies as st

from grader.report import github, gradescope, junit
from grader.verdict import Diagnosis, Outcome
from tests.tutor.reports.test_formats import HERE, schema
from tests.tutor.test_reports import check, verdict

SAID = st.text(st.characters(), max_size=40) | st.sampled_from(
    ["]]>", "::error::x", "\r\n::notice::", "%0A", "##[group]"]
)
XSD = xmlschema.XMLSchema(HERE / "junit.xsd")
RESULTS = schema(HERE / "results.schema.json")


@given(said=SAID, outcome=st.sampled_from(Outcome))
@settings(max_examples=200, deadline=None, derandomize=True)
def test_no_text_breaks_out_of_a_report(said: str, outcome: Outcome) -> None:
    wicked = verdict(
        outcome,
        check(outcome, message=said, got=said, expected=said, call=said, line=3),
        message=said,
        printed=said,
        file=f"a{said}.py",
        primary="check_a",
        diagnosis=Diagnosis(id="x", title=said, text=said),
    )
    (line,) = github([wicked]).removesuffix("\n").split("\n")
    assert line.startswith(("::error file=a", "::notice file=a"))
    assert line.count("##[") == 0
    XSD.validate(ElementTree.fromstring(junit([wicked]).split("\n", 1)[1]))
    RESULTS.validate(json.loads(gradescope([wicked])))
