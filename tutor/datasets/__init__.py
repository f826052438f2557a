"""The datasets that are not part of a package: what their files are, whether they are whole, how they come here.

`tutor.datasets.download` fetches them; it is imported only for that, since it needs much of the standard library.
"""

from tutor.datasets.archives import DATASETS, Archive, Fetching, damaged

__all__ = ["DATASETS", "Archive", "Fetching", "damaged"]
