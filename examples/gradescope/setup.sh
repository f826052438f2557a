#!/usr/bin/env bash
# Gradescope runs this once, as root, when it builds the image.
set -euo pipefail
root="${AUTOGRADER_ROOT:-/autograder}"

apt-get update
apt-get install -y --no-install-recommends python3 python3-venv
if ! python3 -c 'import sys; sys.exit(sys.version_info < (3, 11))'; then
    echo "dltutor needs Python 3.11 or newer; choose a newer base image (Ubuntu 24.04 has it)." >&2
    exit 1
fi
python3 -m venv "$root/venv"
"$root/venv/bin/python" -m pip install dltutor --extra-index-url https://download.pytorch.org/whl/cpu
"$root/venv/bin/dltutor" doctor
