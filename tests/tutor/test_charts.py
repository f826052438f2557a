"""Charts as text: axes, labels and a marker for each series."""

import math

import pytest

from grader.protocol import Chart, Series
from tutor.session.charts import chart_text

LINE = Series(name="line", x=(1.0, 2.0, 3.0), y=(1.0, 4.0, 9.0))
DOTS = Series(name="dots", x=(1.0, 2.0, 3.0), y=(9.0, 4.0, 1.0))


@pytest.mark.parametrize("kind", ["lines", "points", "bars"])
def test_a_chart_fits_and_names_its_axes(kind):
    text = chart_text(Chart(kind=kind, series=(LINE,), x_label="size", y_label="cost"), 60, 12)
    assert max(map(len, text.splitlines())) <= 60
    assert len(text.splitlines()) <= 12
    assert "size" in text and "cost" in text
    assert "\x1b" not in text


def test_series_differ_by_marker_and_are_named():
    text = chart_text(Chart(kind="lines", series=(LINE, DOTS)), 60, 12)
    assert "line" in text and "dots" in text
    assert "•" in text


def test_clouds_of_points_differ_by_marker():
    text = chart_text(Chart(kind="points", series=(LINE, DOTS)), 60, 12)
    assert "oo line" in text and "•• dots" in text


def test_logarithms_leave_out_what_has_none():
    zero = Series(name="w", x=(0.0, 1.0, 10.0), y=(5.0, 100.0, 1.0))
    assert "100" in chart_text(Chart(kind="points", series=(zero,), log=True), 60, 12)


@pytest.mark.parametrize("odd", [math.nan, math.inf, -math.inf, 1e308])
def test_what_is_no_place_on_an_axis_is_left_out(odd):
    series = Series(name="run", x=(1.0, 2.0, 3.0), y=(0.5, odd, 0.75))
    text = chart_text(Chart(kind="lines", series=(series,)), 60, 12)
    assert "0.75" in text and "nan" not in text
    assert "┌" in chart_text(Chart(kind="lines", series=(Series(name="run", x=(1.0,), y=(odd,)),)), 60, 12)


def test_a_chart_of_nothing_is_an_empty_frame():
    assert "┌" in chart_text(Chart(kind="points", series=(), log=True), 40, 8)


def test_the_legend_stands_beneath_the_plot():
    many = tuple(Series(name=f"run {number}", x=(1.0, 2.0), y=(0.0, 1.0)) for number in range(8))
    lines = chart_text(Chart(kind="lines", series=many), 60, 16).splitlines()
    assert len(lines) <= 16
    edge = next(at for at, line in enumerate(lines) if "└" in line)
    assert not any("run" in line for line in lines[:edge])
    assert "⠒⠒ run 0   •• run 1   xx run 2" in lines[edge + 2]
    assert lines[-1].endswith("and 2 more")


def test_whole_numbers_are_marked_by_whole_numbers():
    epochs = Series(name="", x=tuple(float(x) for x in range(1, 21)), y=tuple(x / 20 for x in range(1, 21)))
    assert chart_text(Chart(kind="lines", series=(epochs,)), 60, 12).splitlines()[-1].split() == [
        "5",
        "10",
        "15",
        "20",
    ]


def test_a_curve_that_stays_at_nought_has_no_scale_below_it():
    nought = Series(name="", x=(1.0, 2.0), y=(0.0, 0.0))
    assert "-" not in chart_text(Chart(kind="lines", series=(nought,)), 60, 12)


def test_a_target_is_drawn_across_and_named():
    text = chart_text(Chart(kind="lines", series=(LINE,), targets=(12.5,)), 60, 12)
    assert "─" * 50 in text.splitlines()[1]
    assert text.splitlines()[-1] == "⠒⠒ line   ── target 12.5"
