"""Built on TensorDataset."""

from torch.utils.data import DataLoader, TensorDataset


class PointsDataset(TensorDataset):
    def __init__(self, X, y, transform=None):
        super().__init__(X, y)
        self.transform = transform

    def __getitem__(self, i):
        x, label = super().__getitem__(i)
        return (x if self.transform is None else self.transform(x)), label


def make_loader(ds, batch_size, shuffle, generator):
    def stack(rows):
        from torch import stack

        return tuple(stack(column) for column in zip(*rows, strict=True))

    return DataLoader(ds, batch_size=batch_size, shuffle=shuffle, generator=generator, collate_fn=stack)
