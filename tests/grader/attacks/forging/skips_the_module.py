"""expects: crashed
Skips the whole test module at import.
"""
import pytest

pytest.skip("the whole module", allow_module_level=True)
