import sys

from torch import tensor
from torch.utils._python_dispatch import TorchDispatchMode

from grader.checks import measured_by


def check_worked_example(submission):
    """Gives the four rows of the lesson's example, and a column for class 3, which does not occur"""
    labels = tensor([2, 0, 1, 2])
    return submission.one_hot(labels, 4)


def check_random_labels(submission, rng):
    """Each label gets a 1 in its own row and column"""
    K = rng.size(4, 8)
    labels = rng.integers(0, K - 1, 9)
    return submission.one_hot(labels, K)


def check_missing_classes(submission, rng):
    """Classes that do not occur keep their columns: the first, the last, and some in between"""
    labels = rng.integers(2, 3, 6) * 2
    return submission.one_hot(labels, 9)


def check_as_many_labels_as_classes(submission, rng):
    """Rows and columns are told apart where there are as many"""
    labels = rng.integers(0, 4, 5)
    labels[0] = labels[1]
    return submission.one_hot(labels, 5)


def check_single_label(submission, rng):
    """A batch of one label gives one row"""
    labels = rng.integers(0, 3, 1)
    return submission.one_hot(labels, 4)


def check_single_class(submission):
    """With one class every row is a single 1"""
    labels = tensor([0, 0, 0])
    return submission.one_hot(labels, 1)


def growth(counts):
    """Where many labels cost more than few; a few operators or steps more are torch's own affair."""
    few, many = counts["few"], counts["many"]
    return {
        "more operators of torch for more labels": many["operators"] > few["operators"] + 5,
        "more steps of Python for more labels": many["steps"] > few["steps"] + 500,
    }


@measured_by(growth)
def check_no_loop_over_labels(submission, rng):
    """200 labels take no more operators of torch and no more steps of Python than 3 do"""
    labels = rng.integers(0, 4, 200)
    submission.one_hot(labels, 5)
    counts = {}
    for what, n in {"few": 3, "many": 200}.items():
        with Effort() as effort:
            submission.one_hot(labels[:n], 5)
        counts[what] = {"operators": effort.operators, "steps": effort.steps}
    return counts


def check_labels_unchanged(submission, rng):
    """Leaves the labels as they were"""
    labels = rng.integers(0, 4, 6)
    submission.one_hot(labels, 5)
    return {"labels after the call": labels}


class Effort(TorchDispatchMode):
    """Counts the operators that torch runs inside it, and the steps that Python's interpreter takes."""

    operators = 0
    steps = 0

    def __torch_dispatch__(self, func, types, args=(), kwargs=None):
        self.operators += 1
        return func(*args, **(kwargs or {}))

    def __enter__(self):
        entered = super().__enter__()
        self._before = sys.gettrace()
        sys.settrace(self._step)
        return entered

    def __exit__(self, *exception):
        sys.settrace(self._before)
        return super().__exit__(*exception)

    def _step(self, frame, event, argument):
        frame.f_trace_opcodes = True
        self.steps += event == "opcode"
        return self._step
