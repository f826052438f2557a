"""What the loops go through."""

import torch

from grader.protocol import Recipe
from grader.training.augment import augmented, drawn
from grader.training.batches import ImageBatches

CPU = torch.device("cpu")


def batches(size=6, fast=False, **fields):
    recipe = Recipe(size=size, epochs=1, batch=8, lr=0.1, target=0.5, **fields)
    generator = torch.Generator().manual_seed(0)
    images = torch.randint(0, 256, (21, 6, 6), dtype=torch.uint8, generator=generator)
    data = {"train_images": images, "train_labels": torch.arange(21), "test_images": images[:5]}
    data |= {"mean": images.float().mean() / 255, "std": images.float().std() / 255}
    return ImageBatches(data, recipe, CPU, fast), images


def test_every_image_comes_once_with_its_label_in_another_order_each_epoch():
    found, images = batches()
    orders = []
    for found.seed in (1, 2):
        pairs = list(found)
        labels = torch.cat([y for _, y in pairs])
        assert sorted(labels.tolist()) == list(range(21))
        X = torch.cat([X for X, _ in pairs])
        back = (X[:, 0] * images.float().std() + images.float().mean()).round().to(torch.uint8)
        assert torch.equal(back, images[labels])
        orders.append(labels.tolist())
    assert orders[0] != orders[1]
    assert [len(y) for _, y in found] == [8, 8, 5]
    assert len(found) == 3


def test_pixels_are_standardised_and_sized():
    found, _ = batches(size=9)
    X = torch.cat([X for X, _ in found])
    assert X.shape == (21, 1, 9, 9)
    assert abs(float(X.mean())) < 0.2


def test_what_was_given_out_is_counted():
    found, _ = batches()
    assert [(found.batch, found.done) for _ in found] == [(0, 0), (1, 8), (2, 16)]
    assert (found.batch, found.done) == (3, 21)


def test_only_the_fast_trainer_augments_and_never_the_test_images():
    plain, _ = batches(augment=("shift", "flip"))
    moved, _ = batches(augment=("shift", "flip"), fast=True)
    X, Y = (torch.cat([X for X, _ in found]) for found in (plain, moved))
    assert not torch.equal(X, Y)
    assert torch.equal(torch.cat(list(plain.questions())), torch.cat(list(moved.questions())))


def test_each_image_is_moved_by_itself_and_keeps_its_pixels():
    images = torch.zeros(64, 28, 28, dtype=torch.uint8)
    images[:, 10, 10] = 255
    moved = augmented(images, drawn(("shift",), 64, 28, torch.Generator().manual_seed(1)), torch.arange(64))
    places = moved.nonzero()[:, 1:]
    assert len(places) == 64
    assert int((places - 10).abs().max()) == 2
    assert len({tuple(place) for place in places.tolist()}) > 10


def test_half_of_the_images_are_mirrored():
    images = torch.arange(28, dtype=torch.uint8).expand(400, 28, 28)
    draws = drawn(("flip",), 400, 28, torch.Generator().manual_seed(1))
    mirrored = augmented(images, draws, torch.arange(400))[:, 0, 0] == 27
    assert 120 <= int(mirrored.sum()) <= 280  # eight standard deviations


def test_what_is_drawn_for_an_image_does_not_depend_on_its_batch():
    images = torch.randint(0, 256, (32, 28, 28), dtype=torch.uint8, generator=torch.Generator().manual_seed(2))
    draws = drawn(("shift", "flip"), 32, 28, torch.Generator().manual_seed(3))
    rows = torch.randperm(32, generator=torch.Generator().manual_seed(4))
    whole = augmented(images, draws, torch.arange(32))
    assert torch.equal(augmented(images[rows], draws, rows), whole[rows])
