# Every target does its own set-up (into .venv/), system libraries included. See tools/set_up.py.
PYTHON ?= python3
ifeq ($(OS),Windows_NT)
VENV := .venv/Scripts
else
VENV := .venv/bin
endif

.PHONY: run demo serve test check translations bench soak lock set-up set-up-tests clean
.DEFAULT_GOAL := run

set-up:
	@$(PYTHON) tools/set_up.py

set-up-tests:
	@$(PYTHON) tools/set_up.py --tests

run: set-up
	@$(VENV)/python tools/run.py

demo: set-up
	@QT_QPA_PLATFORM=offscreen $(VENV)/signpost demo --out demo-out

serve: set-up
	@$(VENV)/python tools/serve.py

check: set-up
	$(VENV)/ruff check .
	$(VENV)/ruff format --check .
	$(VENV)/mypy
	$(VENV)/lint-imports
	$(VENV)/python tools/translations.py check

translations: set-up
	$(VENV)/python tools/translations.py

test: set-up-tests
	$(VENV)/python -m pytest -n 2 --dist worksteal -m "not soak and not alone"
	$(VENV)/python -m pytest -m "alone and not soak"

bench: set-up
	@QT_QPA_PLATFORM=offscreen $(VENV)/python -m tests.benchmarks

soak: set-up-tests
	SIGNPOST_SOAK=1 $(VENV)/python -m pytest -m "soak or kill or hostile"

lock:
	uv pip compile --universal --generate-hashes --all-extras --python-version 3.11 \
	  --no-header --quiet pyproject.toml -o requirements.lock

clean:
	rm -rf .venv build dist demo-out tests/benchmarks/peers/node_modules .pytest_cache .mypy_cache .ruff_cache .hypothesis
