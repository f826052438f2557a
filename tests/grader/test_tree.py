from collections.abc import Sequence

import msgspec
import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from grader.describe import describe
from grader.tree import Array, Gradients, Malformed, Other, Raised, Table, Text, rebuild, tensor_of, verify
from grader.wire import MAX_HEADER


@pytest.mark.parametrize(
    "value",
    [None, True, 3, 2.5, "text", [1, [2.0, None]], {"a": 1, "b": {"c": [True]}}, 10**40],
)
def test_plain_values_come_back_as_they_were(value):
    assert rebuild(*describe(value)) == value


@pytest.mark.parametrize(
    "dtype", [torch.float32, torch.float64, torch.int64, torch.bool, torch.bfloat16, torch.complex64]
)
def test_tensors_come_back_bit_for_bit(dtype):
    tensor = (torch.randn(3, 4) * 5).to(dtype).T
    back = rebuild(*describe(tensor))
    assert back.dtype is dtype
    assert torch.equal(back, tensor)


def test_a_single_element_with_an_odd_stride_comes_back():
    tensor = torch.tensor([[1.0, 2.0, 3.0]])[:, 1::2]
    assert tensor.stride() == (3, 2)
    assert torch.equal(rebuild(*describe(tensor)), tensor)


def test_empty_and_scalar_tensors_keep_their_shape():
    for tensor in (torch.empty(0, 3), torch.tensor(2.0)):
        assert rebuild(*describe(tensor)).shape == tensor.shape


def test_a_tuple_and_a_list_are_the_same():
    assert describe((1, 2)) == describe([1, 2])


def test_gradients_are_marked():
    node, _ = describe(Gradients(X=torch.ones(2)))
    assert isinstance(node, Table)
    assert node.gradients


@pytest.mark.parametrize(
    ("tensor", "obstacle"),
    [
        (torch.eye(3).to_sparse(), "sparse"),
        (torch.empty(3, device="meta"), "meta"),
        (torch.zeros(1).expand(10**6, 10**6), "too large"),
        (torch.quantize_per_tensor(torch.ones(2), 0.1, 0, torch.quint8), "quantised"),
    ],
)
def test_tensors_without_plain_bytes_say_why(tensor, obstacle):
    node, blob = describe({"Y": tensor})
    assert node.items["Y"].obstacle == obstacle
    assert node.items["Y"].shape == tuple(tensor.shape)
    assert not blob


def test_a_cyclic_container_ends():
    cycle: list = []
    cycle.append(cycle)
    node, _ = describe(cycle)
    for _ in range(100):
        if isinstance(node, Other):
            return
        node = node.items[0]
    pytest.fail("no end was found")


class Endless(Sequence):
    def __len__(self):
        return 2

    def __getitem__(self, index):
        return index


@pytest.mark.parametrize(
    ("value", "says"),
    [
        (Endless(), "too much"),
        (list(range(10**6)), "too much"),
        ({str(number): "x" * 1000 for number in range(1000)}, "too much"),
        ([10**5000], "huge"),
    ],
    ids=["endless", "long", "wordy", "huge"],
)
def test_what_is_too_much_is_named_in_few_bytes(value, says):
    node, blob = describe(value)
    told = msgspec.msgpack.encode(node)
    assert says in repr(node)[-40:]
    assert len(told) < MAX_HEADER
    assert not blob


def test_many_full_containers_stay_within_the_bounds():
    node, blob = describe([[[0] * 5000] * 3] * 5000)
    verify(node, blob)


def test_text_that_no_encoding_can_carry_is_carried_without_it():
    node, _ = describe({"a\ud800": "\udfff"})
    assert node.items == {"a?": Text("?")}


@pytest.mark.filterwarnings("ignore:The PyTorch API of nested tensors")
@pytest.mark.parametrize(
    "made",
    [lambda: torch.zeros([1] * 70), lambda: torch.nested.nested_tensor([torch.ones(2), torch.ones(3)])],
    ids=["many dimensions", "nested"],
)
def test_tensors_beyond_reading_are_named(made):
    node, blob = describe(made())
    verify(node, blob)
    assert not blob


def test_true_is_true_whatever_its_byte():
    array = Array("tensor", "bool", (3,), 0, 3)
    assert tensor_of(array, bytes([0, 1, 255])).tolist() == [False, True, True]


def test_numpy_arrays_are_not_tensors():
    node, _ = describe(np.zeros(3, dtype="float32"))
    assert node.kind == "array"


@pytest.mark.parametrize(
    "array",
    [
        Array("tensor", "float32", (2,), 0, 4),
        Array("tensor", "float32", (10**9, 10**9), 0, 8),
        Array("tensor", "float32", (-1, -2), 0, 8),
        Array("tensor", "float32", (2,), 100, 8),
        Array("tensor", "float32", (2,), -8, 8),
        Array("tensor", "object", (1,), 0, 8),
    ],
)
def test_bytes_that_do_not_fit_are_refused(array):
    with pytest.raises(Malformed):
        tensor_of(array, bytes(8))


leaves = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=20)
trees = st.recursive(leaves, lambda t: st.lists(t, max_size=4) | st.dictionaries(st.text(max_size=5), t, max_size=4))


@settings(max_examples=100, deadline=None)
@given(trees)
def test_any_tree_survives_the_journey(tree):
    assert rebuild(*describe(tree)) == tree


def test_an_exception_travels_as_names():
    error = Raised(("ValueError", "Exception"), "no")
    assert rebuild(*describe(error)) == error
