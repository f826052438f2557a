"""Pictures: images and charts from the learner's functions, and what cannot be drawn."""

import pytest

from grader.protocol import Drawn, Failed, Source

HALF = "def half(x):\n    return x / 2\n"


@pytest.fixture
def drawn(client):
    def draw(body: str, code: str = HALF):
        content = f"import torch\nfrom grader.drawing import histogram, lines, points\n\n\n{body}\n"
        picture = Source(module="picture", path="picture.py", content=content.encode())
        submission = Source(module="half", path="half.py", content=code.encode())
        (*_, last) = client.draw(picture, submission)
        return last

    return draw


def test_a_chart_holds_the_learners_values(drawn):
    event = drawn(
        "def picture(submission):\n"
        "    x = torch.arange(4.0)\n"
        "    return {'halves': lines({'x/2': (x, submission.half(x))}, x='x', y='y')}"
    )
    assert isinstance(event, Drawn)
    chart = event.panels[0].chart
    assert (chart.kind, chart.x_label, chart.series[0].name) == ("lines", "x", "x/2")
    assert chart.series[0].y == (0.0, 0.5, 1.0, 1.5)


def test_a_histogram_counts_every_value(drawn):
    event = drawn("def picture(submission):\n    return {'h': histogram({'w': torch.rand(5, 20)}, bins=7)}")
    chart = event.panels[0].chart
    assert chart.kind == "bars"
    assert sum(chart.series[0].y) == 100
    assert len(chart.series[0].x) == 7


def test_what_is_not_finite_is_left_out_of_a_chart(drawn):
    event = drawn(
        "def picture(submission):\n"
        "    return {'p': points({'': (torch.tensor([0., 1, 2]), torch.tensor([1., float('nan'), 3]))})}"
    )
    assert event.panels[0].chart.series[0].x == (0.0, 2.0)


@pytest.mark.parametrize(
    "drawing",
    [
        "{'kind': 'pie', 'series': {}, 'x': '', 'y': '', 'log': False}",
        "{'kind': 'lines'}",
        "{'kind': 'lines', 'series': {'a': [torch.zeros(3), torch.zeros(4)]}, 'x': '', 'y': '', 'log': False}",
        "7",
        "torch.zeros(3)",
        "torch.zeros(300, 300)",
    ],
)
def test_what_cannot_be_drawn_is_said_so(drawn, drawing):
    event = drawn(f"def picture(submission):\n    return {{'it': {drawing}}}")
    assert isinstance(event, Failed)
    assert "cannot be drawn" in event.message
    assert not event.ours


def test_a_picture_of_nothing_written_says_what_to_do(drawn):
    event = drawn(
        "def picture(submission):\n    return {'x': submission.half(torch.ones(2, 2))}",
        "def half(x):\n    raise NotImplementedError\n",
    )
    assert "write the exercise first" in event.message


def test_an_image_beyond_all_scales_is_drawn_and_the_grader_lives(drawn, client):
    pid = client.ready() and client.pid
    event = drawn("def picture(submission):\n    return {'i': torch.tensor([[-1.7e308, 1.7e308]]).double()}")
    assert client.pid == pid
    assert isinstance(event, Drawn)
    assert event.panels[0].rows == ((0.0, 1.0),)


def test_frames_are_scaled_together(drawn):
    event = drawn("def picture(submission):\n    return {'f': submission.half(torch.arange(4.0)).view(2, 1, 2)}")
    assert event.panels[0].frames == (((0.0, 0.3333),), ((0.6667, 1.0),))
    assert event.panels[0].still == ((0.6667, 1.0),)


@pytest.mark.parametrize("shape", ["65, 2, 2", "2, 0, 2", "2, 300, 2", "64, 128, 128"])
def test_a_film_too_large_to_show_is_refused(drawn, shape):
    event = drawn(f"def picture(submission):\n    return {{'f': torch.zeros({shape})}}")
    assert isinstance(event, Failed)
    assert "cannot be drawn" in event.message
