# Everything runs in .venv, made at the first call. Needs Python 3.11 or newer and make.
VENV := .venv
BIN := $(VENV)/bin
PYTHON ?= $(shell for p in python3.11 python3.12 python3.13 python3.14 python3; do \
	$$p -c 'import sys, venv; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1 && echo $$p && break; done)
WORKERS ?= 2

.DEFAULT_GOAL := help
.PHONY: help start test check format format-check lint types contracts verify bench screenshots screenshots-check messages clean

help: ## What there is
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 22

start: $(VENV)/installed ## Install into .venv, then open the tutor
	$(BIN)/dltutor start

test: $(VENV)/developing ## Install into .venv, then run all tests
	$(BIN)/python -m pytest -q -n $(WORKERS) --dist loadgroup

check: format-check lint types contracts test verify ## All that CI asks for

format: $(VENV)/developing ## Lay the code out
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

format-check: $(VENV)/developing
	$(BIN)/ruff format --check .

lint: $(VENV)/developing
	$(BIN)/ruff check .

types: $(VENV)/developing
	$(BIN)/mypy

contracts: $(VENV)/developing
	$(BIN)/lint-imports

verify: $(VENV)/developing ## The course's own check: solutions pass, misconceptions are rejected and named
	$(BIN)/dltutor verify
	$(BIN)/python -m pytest -q -n $(WORKERS) -m thorough

bench: $(VENV)/developing ## Measure start-up and grading on this machine
	$(BIN)/python benchmarks/startup.py
	$(BIN)/python benchmarks/grading.py
	$(BIN)/python benchmarks/batch.py

clean: ## Remove .venv and caches
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .import_linter_cache build dist

$(VENV)/installed: pyproject.toml
	@test -n "$(PYTHON)" || { echo "dltutor needs Python 3.11 or newer; none was found on PATH." >&2; exit 2; }
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e .
	@touch $@

$(VENV)/developing: $(VENV)/installed pyproject.toml
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[dev]'
	@touch $@

screenshots: $(VENV)/developing ## Take the pictures of the README anew
	$(BIN)/python scripts/screenshots.py

screenshots-check: $(VENV)/developing ## Say whether the pictures of the README are stale
	$(BIN)/python scripts/screenshots.py --check

messages: $(VENV)/developing ## Bring the catalogues of translations up to date with the sources
	$(BIN)/python -m scripts.messages
