from torch import arange, nn, ones, optim, tensor, where, zeros

from grader.checks import fill

cross_entropy = nn.CrossEntropyLoss()


def check_worked_example(submission):
    """Gives 0.75 1 0.75 0.5 and goes back to epoch 2, w = 2, in the lesson's example"""
    net = nn.Linear(1, 2)
    net.weight.data, net.bias.data = zeros(2, 1), tensor([2.0, 0.0])
    train = [(tensor([[1.0]]), tensor([1]))]
    val = [(tensor([[3.0], [1.5], [0.8], [0.6]]), tensor([1, 1, 0, 0]))]
    updater = optim.SGD([net.weight], lr=1.0)
    history = submission.fit(net, train, val, lambda y_hat, y: -y_hat[:, 1].mean(), updater, epochs=10, patience=2)
    return {**_history(history, "val_accuracy", "best_epoch"), "w of class 1": net.weight[1].item()}


def check_one_epoch(submission):
    """A single epoch is trained, and is the best"""
    net, train, val, updater = _scripted(4)
    history = submission.fit(net, train, val, _rise, updater, epochs=1, patience=1)
    return {**_history(history), **_state(net)}


def check_number_of_epochs(submission):
    """While every epoch is better than the last, it trains as many as asked for"""
    net, train, val, updater = _scripted(1, 2, 4, 6, 7, 9)
    history = submission.fit(net, train, val, _rise, updater, epochs=5, patience=1)
    return {**_history(history), **_state(net)}


def check_stops_early(submission):
    """Stops after the third epoch in a row that is not better, with patience 3"""
    net, train, val, updater = _scripted(3, 6, 5, 4, 2, 9, 9, 9)
    history = submission.fit(net, train, val, _rise, updater, epochs=8, patience=3)
    return _history(history)


def check_patience_of_one(submission):
    """Stops after the first epoch that is not better, with patience 1"""
    net, train, val, updater = _scripted(2, 5, 4, 9, 9)
    history = submission.fit(net, train, val, _rise, updater, epochs=5, patience=1)
    return _history(history)


def check_in_a_row(submission):
    """After something better the patience begins anew"""
    net, train, val, updater = _scripted(3, 2, 4, 3, 5, 4, 6, 1, 2, 9)
    history = submission.fit(net, train, val, _rise, updater, epochs=10, patience=2)
    return _history(history)


def check_better_than_the_best(submission):
    """Better than the epoch before is not enough: it has to be better than the best so far"""
    net, train, val, updater = _scripted(7, 2, 3, 4, 5, 6, 9)
    history = submission.fit(net, train, val, _rise, updater, epochs=7, patience=4)
    return _history(history)


def check_equals(submission):
    """An equal accuracy is not better: of equals the first is the best epoch"""
    net, train, val, updater = _scripted(4, 8, 6, 8, 8, 9)
    history = submission.fit(net, train, val, _rise, updater, epochs=6, patience=3)
    return {**_history(history), **_state(net)}


def check_a_little_better(submission):
    """One right answer more of four hundred is better"""
    net, train, val, updater = _scripted(200, 201, 202, 201, 203, 203, 202, samples=400)
    history = submission.fit(net, train, val, _rise, updater, epochs=7, patience=2)
    return {**_history(history), **_state(net)}


def check_nothing_right(submission):
    """The first epoch is the best so far even when nothing is right"""
    net, train, val, updater = _scripted(0, 0, 0, 0)
    history = submission.fit(net, train, val, _rise, updater, epochs=4, patience=2)
    return {**_history(history), **_state(net)}


def check_best_weights_after_stopping(submission):
    """Stopped early, the net has the weights of its best epoch"""
    net, train, val, updater = _scripted(2, 3, 8, 5, 4, 9)
    submission.fit(net, train, val, _rise, updater, epochs=6, patience=2)
    return {"epoch that w is of": net.w.item()}


def check_best_weights_at_the_end(submission):
    """Run to its end, the net has the weights of its best epoch, too"""
    net, train, val, updater = _scripted(2, 8, 6, 7)
    submission.fit(net, train, val, _rise, updater, epochs=4, patience=9)
    return {"epoch that w is of": net.w.item()}


def check_buffers(submission):
    """Buffers, such as batch statistics, go back with the weights"""
    net, train, val, updater = _scripted(2, 5, 9, 4, 3)
    submission.fit(net, train, val, _rise, updater, epochs=5, patience=2)
    return _state(net)


def check_modes(submission):
    """Learns in training mode and validates in evaluation mode, in every epoch"""
    net, train, val, updater = _scripted(2, 4, 6)
    submission.fit(net.eval(), train, val, _rise, updater, epochs=3, patience=3)
    words = {
        name: " and ".join("training" if on else "evaluation" for on in sorted(net.modes[name])) for name in net.modes
    }
    return {"mode while learning": words["train"], "mode while validating": words["val"]}


def check_progress(submission):
    """Calls progress(epoch, history) after every epoch, from 1 on, when the history holds that epoch"""
    net, train, val, updater = _scripted(3, 6, 5, 7, 6, 6, 9)
    seen = []

    def progress(epoch, history):
        seen.append({"epoch": epoch, "val_accuracy": list(history.val_accuracy)})

    submission.fit(net, train, val, _rise, updater, 7, 2, progress)
    return seen


def check_training_figures(submission, rng):
    """The history holds the loss and accuracy of each epoch's training, one of each for every epoch"""
    net, train, val = _net(rng), _batches(rng, 4, 3, 5), _batches(rng, 5, 2)
    updater = optim.SGD(net.parameters(), lr=0.3)
    history = submission.fit(net, train, val, cross_entropy, updater, 4, 4)
    return _history(history)


def check_weights(submission, rng):
    """The net ends with the reference's weights"""
    net, train, val = _net(rng), _batches(rng, 4, 4, 4), _batches(rng, 6, 6)
    updater = optim.SGD(net.parameters(), lr=0.3, momentum=0.5)
    submission.fit(net, train, val, cross_entropy, updater, 5, 5)
    return dict(net.state_dict())


class _Scripted(nn.Module):
    """Its weight w counts the epochs; it has as many validation samples right as the script says for epoch w.

    The validation samples are numbered from 0 on in X, all of class 1. Training samples are numbered −1, and right.
    """

    def __init__(self, *script):
        super().__init__()
        self.script = script
        self.w = nn.Parameter(tensor(0.0))
        self.register_buffer("batches", tensor(0))
        self.modes = modes = {"train": set(), "val": set()}
        # a function, which a copy of the net shares with the original
        self.note = lambda X, mode: modes["val" if X.max() >= 0 else "train"].add(mode)

    def forward(self, X):
        self.note(X, self.training)
        if self.training:
            self.batches = self.batches + 1
        epoch = min(max(round(self.w.item()), 1), len(self.script))
        right = where(self.script[epoch - 1] > X, 1.0, -1.0)
        return self.w + right * tensor([-1.0, 1.0])


def _rise(y_hat, y):
    """A loss whose gradient makes w grow by 1 with each step of size 1."""
    return -y_hat.mean()


def _scripted(*script, samples=10):
    """The net, one training batch, two validation batches of unequal size, and an updater of step size 1."""
    net = _Scripted(*script)
    train = [(-ones(3, 1), ones(3).long())]
    X, y = arange(float(samples))[:, None], ones(samples).long()
    return net, train, [(X[:7], y[:7]), (X[7:], y[7:])], optim.SGD(net.parameters(), lr=1.0)


def _state(net):
    return {"epoch that w is of": net.w.item(), "training batches that the buffer has seen": int(net.batches)}


def _net(rng):
    """Four numbers in, three classes out, with parts that behave differently in training and evaluation mode."""
    return fill(nn.Sequential(nn.Linear(4, 6), nn.BatchNorm1d(6), nn.Tanh(), nn.Linear(6, 3)), rng, scale=2.0)


def _batches(rng, *sizes):
    return [(rng.normal(n, 4), rng.integers(0, 2, n)) for n in sizes]


def _history(history, *wanted):
    """The history's entries by name, as plain numbers."""
    names = wanted or ("train_loss", "train_accuracy", "val_accuracy", "best_epoch")
    entries = {name: getattr(history, name) for name in names}
    return {name: [float(x) for x in value] if isinstance(value, list) else value for name, value in entries.items()}
