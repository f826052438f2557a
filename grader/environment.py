"""The environment variables that the grader's processes are given."""

from __future__ import annotations

import re
from collections.abc import Mapping

_PASSED_ON = re.compile(
    "PATH|HOME|USER|LOGNAME|LANG|LC_.*|TZ|TMPDIR|TEMP|TMP|SYSTEMROOT|VIRTUAL_ENV|PYTHON.*|DLTUTOR_.*|LD_LIBRARY_PATH"
    "|XDG_CACHE_HOME|CUDA_.*|NVIDIA_.*|NCCL_.*|TORCH_HOME|COVERAGE_.*|https?_proxy|HTTPS?_PROXY|no_proxy|NO_PROXY"
)
"""The worker can read its whole environment, so nothing else, such as a CI's tokens, gets into it."""


def without_secrets(environment: Mapping[str, str]) -> dict[str, str]:
    """What Python, torch and a download need of it, and nothing that a submission should not read."""
    passed = {name: value for name, value in environment.items() if _PASSED_ON.fullmatch(name)}
    return {name: value for name, value in passed.items() if not ("proxy" in name.lower() and "@" in value)}
