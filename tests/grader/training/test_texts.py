"""A text as a corpus to learn and an exam about what was held out."""

import pytest
import torch

from grader.training import datasets, texts
from grader.training.datasets import DatasetMissing
from grader.training.own_data import TextTooShort

LONG = "The Time Machine, by H. G. Wells [1898]. " * 2000


def test_letters_are_lower_case_and_all_else_is_one_space():
    assert texts.ids("Ab -- z!").tolist() == [1, 2, 0, 26]
    assert texts.ids("日本").tolist() == [0]


def test_nothing_of_the_exam_is_in_the_corpus_or_in_another_question():
    letters = torch.randint(0, 27, (60_000,), generator=torch.Generator().manual_seed(0))
    text = "".join(texts.ALPHABET[i] for i in letters)
    ids = texts.ids(text)
    corpus, contexts, exam = texts.divided(text, 32)
    questions = torch.cat([contexts, exam.labels[:, None]], dim=1)
    assert len(corpus) + questions.numel() <= len(ids)
    assert len(corpus) >= 0.88 * len(ids)
    whole = bytes(corpus.tolist())
    assert not any(bytes(question.tolist()) in whole for question in questions)
    assert len({bytes(question.tolist()) for question in questions}) == len(questions)


def test_the_held_out_part_comes_from_all_over_the_text():
    _, contexts, exam = texts.divided(LONG, 32)
    assert exam.measure == "perplexity"
    assert len(contexts) == len(exam.labels) >= 150


def test_too_short_a_text_is_refused():
    with pytest.raises(TextTooShort, match="40,000 are the least"):
        texts.divided("short", 8)


def test_the_text_that_ships_with_python_is_long_enough():
    assert len(texts.ids(texts.topics())) > 300_000


def test_a_novel_that_is_not_there_is_asked_for_by_its_place(tmp_path):
    with pytest.raises(DatasetMissing, match=r"timemachine\.txt .*Put the novel's plain text there"):
        datasets.load("timemachine", str(tmp_path), 32)


def test_a_novel_that_is_there_is_learned_from(tmp_path):
    (tmp_path / "text").mkdir()
    (tmp_path / "text" / "timemachine.txt").write_text(LONG)
    found = datasets.load("timemachine", str(tmp_path), 32)
    assert found.unit == "characters"
    assert found.examples > 50_000
