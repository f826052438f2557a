import torch
from torch import nn

from grader.checks import first_weights, module_gradients


class OneTwice(nn.Module):
    """Two layers of one shape, of which the first runs twice."""

    def __init__(self) -> None:
        super().__init__()
        self.first, self.second = nn.Linear(3, 3), nn.Linear(3, 3)

    def forward(self, X: torch.Tensor) -> torch.Tensor:
        return self.first(self.first(X))


def test_a_layer_that_is_never_used_leaves_its_kind_without_a_gradient():
    net = OneTwice()
    assert module_gradients(net(torch.ones(2, 3)), net) == {"3 × 3": None, "3": None}


def test_gradients_of_one_kind_are_summed():
    net, X = nn.Sequential(nn.Linear(3, 3, bias=False), nn.Linear(3, 3, bias=False)), torch.randn(2, 3)
    total = module_gradients(net(X), net)["3 × 3"]
    weights = torch.randn(2, 3, generator=torch.Generator().manual_seed(6))
    apart = torch.autograd.grad(net(X), list(net.parameters()), weights)
    assert torch.allclose(total, apart[0] + apart[1])


def test_new_weights_that_differ_are_nothing_to_object_to():
    net = nn.Sequential(nn.Conv2d(1, 4, 3), nn.BatchNorm2d(4), nn.Flatten(), nn.Linear(4, 10))
    assert set(first_weights(net, num_classes=10).values()) == {0}


def test_the_layer_of_the_scores_may_begin_at_zero():
    net = nn.Sequential(nn.Linear(5, 4), nn.ReLU(), nn.Linear(4, 10))
    nn.init.zeros_(net[2].weight)
    assert first_weights(net, num_classes=10)["layers whose weights are all equal"] == 0


def test_equal_weights_and_frozen_parameters_are_counted():
    net = nn.Sequential(nn.Linear(5, 4), nn.ReLU(), nn.Linear(4, 10)).requires_grad_(False)
    nn.init.constant_(net[0].weight, 0.01)
    assert first_weights(net, num_classes=10) == {"layers whose weights are all equal": 1, "frozen parameters": 4}
