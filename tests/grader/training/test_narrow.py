"""A learner's network made thin enough for a CPU."""

from __future__ import annotations

import pytest
import torch
from torch import nn

from grader.training.narrow import NotNarrowed, NotUsed, narrowed, own_layers, settle_lazy
from grader.training.weights import draw_for_rectifiers, in_order_of_use


def small(flat: int = 16 * 4 * 4) -> nn.Sequential:
    return nn.Sequential(
        nn.Conv2d(1, 16, kernel_size=3, stride=2, padding=1, bias=False),
        nn.BatchNorm2d(16),
        nn.ReLU(),
        nn.Flatten(),
        nn.Linear(flat, 32),
        nn.Dropout(0.3),
        nn.Linear(32, 10),
    )


def test_every_width_but_that_of_the_scores_is_divided():
    net = narrowed(small(), by=4, size=8)
    shapes = [tuple(parameter.shape) for parameter in net.parameters()]
    assert shapes == [(4, 1, 3, 3), (4,), (4,), (8, 64), (8,), (10, 8), (10,)]


def test_the_layout_stays():
    net = narrowed(small(), by=4, size=8)
    convolution, *_, dropout, _ = net
    assert (convolution.stride, convolution.padding, convolution.bias) == ((2, 2), (1, 1), None)
    assert dropout.p == 0.3
    assert net.training


def test_another_size_of_image_changes_what_the_dense_layer_reads():
    assert narrowed(small(), by=4, size=16)[4].in_features == 4 * 8 * 8


def test_a_layer_in_two_places_stays_one_layer():
    layer = nn.Conv2d(8, 8, kernel_size=1)
    net = narrowed(nn.Sequential(nn.Conv2d(1, 8, 1), layer, layer, nn.Flatten(), nn.Linear(8 * 16, 10)), by=2, size=4)
    assert net[1] is net[2]
    assert net[1].out_channels == 4


class PlainList(nn.Module):
    """Its forward reads from a list that torch does not know."""

    def __init__(self) -> None:
        super().__init__()
        self.first, self.second, self.scores = nn.Conv2d(1, 8, 1), nn.Conv2d(8, 16, 1), nn.Linear(16, 10)
        self.order = [self.first, self.second]

    def forward(self, X):
        for layer in self.order:
            X = layer(X).relu()
        return self.scores(X.mean((2, 3)))


def test_a_layer_is_narrow_wherever_it_is_kept():
    net = narrowed(PlainList(), by=4, size=4)
    assert net.order[0] is net.first
    assert [layer.weight.shape for layer in net.order] == [(2, 1, 1, 1), (4, 2, 1, 1)]


class Rectified(nn.BatchNorm2d):
    def forward(self, X):
        return super().forward(X).relu()


def test_a_layer_of_a_class_of_ones_own_is_narrowed_and_keeps_it():
    net = small()
    net[1] = Rectified(16)
    narrow = narrowed(net, by=4, size=8)
    assert type(narrow[1]) is Rectified
    assert narrow[1].running_var.tolist() == [1] * 4


def test_groups_of_channels_stay_as_far_as_they_can():
    depthwise = nn.Conv2d(8, 8, 3, groups=8)
    net = narrowed(nn.Sequential(nn.Conv2d(1, 8, 1), depthwise, nn.Flatten(), nn.Linear(32, 10)), by=2, size=4)
    assert (depthwise.groups, depthwise.weight.shape) == (4, (4, 1, 3, 3))
    assert net(torch.zeros(3, 1, 4, 4)).shape == (3, 10)


def test_what_was_frozen_stays_frozen():
    net = small()
    net[0].requires_grad_(False)
    net[4].bias.requires_grad_(False)
    narrowed(net, by=4, size=8)
    assert [name for name, parameter in net.named_parameters() if not parameter.requires_grad] == [
        "0.weight",
        "4.bias",
    ]


@pytest.mark.parametrize("layer", [nn.Conv2d(8, 8, 3), nn.LazyConv2d(8, 3)])
def test_a_layer_that_is_made_and_never_used_is_named(layer):
    net = PlainList()
    net.third = layer
    with pytest.raises(NotUsed, match=r"^third is made but never used\.$"):
        narrowed(net, by=4, size=4)


def test_lazy_layers_that_nothing_uses_are_named_where_nothing_is_narrowed():
    net = PlainList()
    net.third, net.fourth = nn.LazyConv2d(8, 3), nn.LazyLinear(10)
    with pytest.raises(NotUsed, match=r"^third and fourth are made but never used\.$"):
        settle_lazy(net, size=4)


class Weights(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.kernel = nn.Parameter(torch.randn(16, 1))

    def forward(self, X):
        return X.flatten(1)[:, :1] @ self.kernel.T


def test_layers_that_stay_as_wide_as_they_were_are_told():
    assert own_layers(narrowed(nn.Sequential(Weights(), nn.Linear(16, 10)), by=4, size=4)) == ["Weights"]
    assert own_layers(narrowed(small(), by=4, size=8)) == []


def test_the_same_seed_draws_the_same_weights():
    torch.manual_seed(3)
    first = narrowed(small(), by=4, size=8).state_dict()
    torch.manual_seed(3)
    second = narrowed(small(), by=4, size=8).state_dict()
    assert all(torch.equal(first[name], second[name]) for name in first)


class FixedWidth(nn.Module):
    """Knows a width that no layer tells."""

    def __init__(self) -> None:
        super().__init__()
        self.convolution, self.dense = nn.Conv2d(1, 16, 1), nn.Linear(16 * 16, 10)

    def forward(self, X):
        return self.dense(self.convolution(X).reshape(-1, 16 * 16))


@pytest.mark.parametrize("by", [2, 4])  # by 2, two images seem one
def test_a_network_with_a_size_written_out_is_told_how_to_leave_it_out(by):
    with pytest.raises(NotNarrowed, match=r"Write x\.flatten\(1\) or x\.view\(x\.size\(0\), -1\) instead"):
        narrowed(FixedWidth(), by=by, size=4)


def test_a_network_with_a_width_elsewhere_is_refused_with_advice_and_its_line():
    class Scaled(nn.Sequential):
        def forward(self, X):
            return super().forward(X) * torch.ones(2, 16)[:, :, None, None]

    with pytest.raises(NotNarrowed, match="leave the sizes to them") as refused:
        narrowed(Scaled(nn.Conv2d(1, 16, 1)), by=4, size=4)
    assert any("torch.ones(2, 16)" in str(entry.statement) for entry in refused.traceback)


def test_a_network_of_own_layers_only_is_refused_with_advice():
    with pytest.raises(NotNarrowed, match="none of these layers"):
        narrowed(nn.Flatten(), by=2, size=4)


def test_a_network_that_gives_no_scores_is_refused():
    with pytest.raises(NotNarrowed, match="it gave"):
        narrowed(nn.Sequential(nn.Conv2d(1, 8, 1)), by=2, size=4)


def test_lazy_layers_are_given_weights_before_they_are_drawn():
    net = nn.Sequential(nn.LazyConv2d(4, 3), nn.Flatten(), nn.LazyLinear(10))
    settle_lazy(net, size=6)
    draw_for_rectifiers(net)
    assert net[2].weight.shape == (10, 4 * 4 * 4)
    assert net.training


def test_weights_for_rectifiers_keep_the_size_of_the_signal_through_many_layers():
    torch.manual_seed(0)
    deep = nn.Sequential(*(layer for _ in range(12) for layer in (nn.Linear(256, 256), nn.ReLU())))
    draw_for_rectifiers(deep)
    signal = deep(torch.randn(64, 256)).square().mean()
    assert 0.3 < signal < 3


class HeadFirst(PlainList):
    """Makes first what it uses last."""

    def __init__(self) -> None:
        nn.Module.__init__(self)
        self.scores, self.second, self.first = nn.Linear(16, 10), nn.Conv2d(8, 16, 1), nn.Conv2d(1, 8, 1)
        self.order = [self.first, self.second]


def test_layers_are_found_in_the_order_in_which_an_image_meets_them():
    net = HeadFirst()
    assert in_order_of_use(net, torch.zeros(1, 1, 4, 4)) == [net.first, net.second, net.scores]
    assert net.training
    assert not net.first._forward_pre_hooks


def test_layers_that_nothing_calls_leave_the_order_of_definition():
    net = HeadFirst()
    net.third = nn.Linear(3, 3)
    assert in_order_of_use(net, torch.zeros(1, 1, 4, 4)) == [net.scores, net.second, net.first, net.third]
