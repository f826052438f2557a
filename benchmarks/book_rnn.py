"""The course's recurrent network under the book's recipe, which learns a short text by heart.

    python benchmarks/book_rnn.py [--epochs 500] [--hidden 256] [--seed 0]

The book trains on the first 10,000 characters of *The Time Machine*, 32 sequences of 35 steps, SGD at rate 1 with
gradients clipped to 1, and reports the perplexity of the text that was learned from: at most 1.3. Here the course's
solutions of `train_epoch` and `RNNModel` do it. A training of the course judges by held-out text instead, which is
not learned by heart.
"""

from __future__ import annotations

import argparse
import time
from pathlib import Path

import torch
from torch import nn

from grader.modules import Modules
from grader.training.own_data import read_text
from grader.training.texts import ALPHABET, ids
from tutor import locations
from tutor.course import Course
from tutor.session.material import reference
from tutor.session.training import parts_of

CHARACTERS = 10_000
SEQUENCES, STEPS = 32, 35
EVERY = 50


def main() -> None:
    """Parse the command line, train, and print the perplexity now and then."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--epochs", type=int, default=500)
    parser.add_argument("--hidden", type=int, default=256)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    torch.manual_seed(options.seed)
    course = Course.load(locations.course_folder())
    exercise = course.training("char_rnn")
    modules = Modules([reference(exercise), *map(reference, parts_of(course, exercise, "loop"))])
    loop = modules.load("train_rnn_epoch").train_epoch
    batches = modules.load("sequential_batches").seq_data_iter_sequential
    text = read_text(Path(locations.dataset_folder("timemachine")) / "text" / "timemachine.txt")
    corpus = ids(text)[:CHARACTERS].tolist()
    net = modules.load("rnn_model").RNNModel(len(ALPHABET), options.hidden)
    updater = torch.optim.SGD(net.parameters(), lr=1.0)
    print(f"{len(corpus):,} characters, {options.hidden} hidden, torch {torch.__version__}, seed {options.seed}")
    began = time.perf_counter()
    for epoch in range(1, options.epochs + 1):
        pairs = batches(corpus, SEQUENCES, STEPS, torch.Generator().manual_seed(options.seed * 1000 + epoch))
        perplexity, _ = loop(net, pairs, nn.CrossEntropyLoss(), updater, torch.device("cpu"), False)
        if epoch % EVERY == 0 or epoch == options.epochs:
            seconds = time.perf_counter() - began
            print(f"epoch {epoch:4}  perplexity {perplexity:6.3f}  {seconds:6.1f} s", flush=True)


if __name__ == "__main__":
    main()
