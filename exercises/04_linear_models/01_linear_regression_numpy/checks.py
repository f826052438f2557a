import numpy as np

from grader.checks import tolerance


def check_worked_example_error(submission):
    """Gives the error 6.5 for the lesson's example"""
    w, b, points = 1.0, 0.0, np.array([[1.0, 3.0], [2.0, 5.0]])
    return float(submission.mean_squared_error(w, b, points))


def check_worked_example_step(submission):
    """The lesson's first step leads to w = 1.8 and b = 0.5"""
    w, b, points = 1.0, 0.0, np.array([[1.0, 3.0], [2.0, 5.0]])
    return _line(submission.step_gradient(w, b, points, lr=0.1))


def check_worked_example_fit(submission):
    """After 1000 steps the lesson's line is y = 2x + 1"""
    points = np.array([[1.0, 3.0], [2.0, 5.0]])
    return _line(submission.fit(points, w0=1.0, b0=0.0, lr=0.1, steps=1000))


def check_error_of_one_point(submission, rng):
    """A single point has its own squared error"""
    (w, b), points = _guess(rng), _points(rng, 1)
    return float(submission.mean_squared_error(w, b, points))


def check_error(submission, rng):
    """The error is the mean over all points"""
    (w, b), points = _guess(rng), _points(rng, rng.size(5, 9))
    return float(submission.mean_squared_error(w, b, points))


def check_step_of_one_point(submission, rng):
    """A step for a single point"""
    (w, b), points = _guess(rng), _points(rng, 1)
    return _line(submission.step_gradient(w, b, points, 0.1))


def check_step(submission, rng):
    """A step moves w and b against their partial derivatives, both at the old w and b"""
    (w, b), points = _guess(rng), _points(rng, rng.size(5, 9))
    return _line(submission.step_gradient(w, b, points, 0.05))


def check_step_size(submission, rng):
    """A step ten times as small leads a tenth of the way"""
    (w, b), points = _guess(rng), _points(rng, 6)
    return _line(submission.step_gradient(w, b, points, 0.005))


def check_no_steps(submission, rng):
    """Without a step the line stays at w0 and b0"""
    (w0, b0), points = _guess(rng), _points(rng, 4)
    return _line(submission.fit(points, w0, b0, 0.1, 0))


def check_single_step(submission, rng):
    """One step of fit is one step of step_gradient"""
    (w0, b0), points = _guess(rng), _points(rng, 5)
    return _line(submission.fit(points, w0, b0, 0.05, 1))


def check_some_steps(submission, rng):
    """Each step goes on from where the last one led"""
    (w0, b0), points, steps = _guess(rng), _points(rng, 5), rng.size(4, 7)
    return _line(submission.fit(points, w0, b0, 0.05, steps))


def closed_form_line(points):
    """The best line of all: w = cov(x, y) / var(x), b = mean(y) − w · mean(x)."""
    x, y = points[:, 0], points[:, 1]
    w = np.mean((x - x.mean()) * (y - y.mean())) / np.var(x)
    return w, y.mean() - w * x.mean()


@tolerance(
    relative=1e-4, absolute=1e-4, because="after 2000 steps the distance is below 1e-9; the rest is room for float32"
)
def check_closed_form(submission, rng):
    """After many steps the line is the one that the closed formula gives"""
    (w0, b0), points = _guess(rng), _points(rng, 40)
    w, b = submission.fit(points, w0, b0, 0.1, 2000)
    best_w, best_b = closed_form_line(points)
    return {"w − best w": float(w) - best_w, "b − best b": float(b) - best_b}


def check_points_unchanged(submission, rng):
    """Leaves the points as they were"""
    (w0, b0), points = _guess(rng), _points(rng, 4)
    submission.mean_squared_error(w0, b0, points)
    submission.step_gradient(w0, b0, points, 0.1)
    submission.fit(points, w0, b0, 0.1, 2)
    return {"points after the calls": points}


def _points(rng, n):
    """Points near a random line; their x spread around 0.7, which tells slope from intercept."""
    x = np.sort(rng.uniform(n, low=-1.0, high=2.4).double().numpy())
    noise = 0.3 * rng.normal(n).double().numpy()
    return np.stack([x, 1.5 * x + 4 * x.mean() + 3 + noise], axis=1)


def _guess(rng):
    """Slope and intercept to start with, away from 0 and from each other."""
    w, b = rng.uniform(2, low=0.3, high=0.9).tolist()
    return w, b - 2


def _line(result):
    """Slope and intercept as plain numbers, by name."""
    w, b = result
    return {"w": float(w), "b": float(b)}
