"""Whatever bytes a worker sends, the judge reads a reply or refuses; it never stumbles, grows or recurses."""

import struct
import tracemalloc
from contextlib import suppress
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from grader.tree import MAX_BLOB, MAX_DEPTH, MAX_NODES, Malformed
from grader.wire import MAX_HEADER, MAX_STATE, Unreadable
from tests.grader.frames import REFUSALS, REPLIES, bent, framed, judge, ran

often = settings(max_examples=300, deadline=None)

NONE = {"type": "none"}
ARRAY = {"type": "array", "kind": "tensor", "dtype": "float32", "shape": [1], "start": 0, "size": 4}

numbers = st.integers(-(2**63), 2**64 - 1) | st.sampled_from([0, 1, 4, 24, 2**31, 2**62, 2**63])
texts = st.text(max_size=12) | st.sampled_from(["float32", "bool", "tensor", "sparse", "9" * 400, "-", "0x1", "NaN"])
scraps = st.none() | st.booleans() | numbers | st.floats() | texts | st.binary(max_size=4) | st.just([]) | st.just({})


def node(tag: str, **fields: st.SearchStrategy) -> st.SearchStrategy:
    """Data with the tag and the fields of a node, of the right type more often than not."""
    return st.fixed_dictionaries({"type": st.just(tag)}, optional={k: v | scraps for k, v in fields.items()})


shapes = st.lists(numbers | st.integers(0, 4), max_size=6)
leaves = st.one_of(
    node("none"),
    node("bool", value=st.booleans()),
    node("int", digits=texts | st.integers().map(str)),
    node("float", value=st.floats()),
    node("str", value=texts),
    node("array", kind=texts, dtype=texts, shape=shapes, start=numbers, size=numbers, obstacle=texts),
    node("raised", types=st.lists(texts, max_size=3), message=texts, line=numbers, trace=st.just([[1, "x"]])),
    node("other", name=texts),
)
trees = st.recursive(
    leaves,
    lambda children: (
        node("row", items=st.lists(children, max_size=4))
        | node("table", items=st.dictionaries(texts, children, max_size=4), gradients=st.booleans())
    ),
    max_leaves=12,
)


@pytest.mark.parametrize("reply", REPLIES)
def test_honest_replies_are_read(reply):
    judge(reply)


@often
@given(st.binary(max_size=200) | st.binary(max_size=200).map(framed))
def test_any_bytes_are_read_or_refused(data):
    with suppress(*REFUSALS):
        judge(data)


@often
@given(st.integers(0, 2**32), st.sampled_from(REPLIES))
def test_bent_replies_are_read_or_refused(seed, reply):
    with suppress(*REFUSALS):
        judge(bent(Random(seed), reply))


@often
@given(trees, st.binary(max_size=64))
def test_any_tree_of_nodes_is_read_or_refused(tree, blob):
    with suppress(*REFUSALS):
        judge(ran(tree, blob))


def nested(depth: int, inner: object = NONE) -> object:
    for _ in range(depth):
        inner = {"type": "row", "items": [inner]}
    return inner


@pytest.mark.parametrize(
    "result",
    [
        {"type": "int", "digits": "x"},
        {"type": "int", "digits": "9" * 5000},
        {"type": "raised", "types": []},
        {**ARRAY, "shape": [0] * 65},
        {**ARRAY, "shape": [-1]},
        {"type": "row", "items": [NONE] * (MAX_NODES + 1)},
        {"type": "row", "items": [{**ARRAY, "shape": [16], "size": 64}] * 3},
        {"type": "str", "value": "x" * 10**6},
        nested(MAX_DEPTH + 2),
        nested(300),
    ],
)
def test_what_no_honest_worker_sends_is_refused_when_it_is_read(result):
    with pytest.raises(Unreadable):
        judge(ran(result, bytes(64)))


def test_endless_nesting_is_refused():
    step = b"\x82\xa4type\xa3row\xa5items\x91"
    with pytest.raises(Unreadable):
        judge(framed(b"\x82\xa4type\xa3ran\xa6result" + step * 200_000))


@pytest.mark.parametrize("shape", [[0, 2**62, 2**62], [2**63, 0], [2**62, 2**62, 2**62], [0] * 64])
def test_shapes_beyond_all_memory_are_never_allocated(shape):
    with suppress(Malformed):
        judge(ran({**ARRAY, "shape": shape, "size": 0}))


@pytest.mark.parametrize("limit", [MAX_BLOB, MAX_STATE])
def test_a_blob_above_the_limit_is_refused_before_it_is_read(limit):
    with pytest.raises(Unreadable, match=f"{limit + 1} bytes"):
        judge(struct.pack("!II", 0, limit + 1), limit)


@pytest.mark.parametrize(
    "data",
    [
        struct.pack("!I", MAX_HEADER + 1),
        struct.pack("!I", 2**32 - 1),
        struct.pack("!I", 0) + struct.pack("!I", MAX_BLOB + 1),
        framed(b"\x82\xa4type\xa3ran\xa6result\x82\xa4type\xa3row\xa5items\xdd\xff\xff\xff\xff" + b"\xc0" * 1000),
        framed(b"\x82\xa4type\xa3ran\xa6result\x82\xa4type\xa3str\xa5value\xdb\xff\xff\xff\xff" + b"x" * 1000),
    ],
)
def test_a_length_that_is_only_claimed_takes_no_memory(data):
    tracemalloc.start()
    try:
        with pytest.raises(Unreadable):
            judge(data)
        assert tracemalloc.get_traced_memory()[1] < 8 << 20
    finally:
        tracemalloc.stop()
