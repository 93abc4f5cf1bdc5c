# Every target sets up what it needs first, and skips what is ready: see installer/setup.py.
PYTHON ?= python3
WORKERS ?= 2
BIN := .venv/bin

.PHONY: run test check format coverage mutants bench growth starts chaos flips screenshots bundle lock wheels old-database
.NOTPARALLEL:

run:
	@$(PYTHON) installer/setup.py run
	$(BIN)/python -m fsclient --demo

test: check
	$(BIN)/python -m pytest -n $(WORKERS)

check:
	@$(PYTHON) installer/setup.py test
	$(BIN)/lint-imports --no-logo --no-cache
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy

format:
	@$(PYTHON) installer/setup.py test
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

coverage:
	@$(PYTHON) installer/setup.py test
	$(BIN)/python -m coverage run --data-file=build/coverage --branch \
		--source=src/fsclient/rules -m pytest tests/rules tests/contracts
	$(BIN)/python -m coverage report --data-file=build/coverage --show-missing --fail-under=100

mutants:
	@$(PYTHON) installer/setup.py mutants
	build/mutants-venv/bin/python -m tests.mutants $(MODULES)

bench:
	@$(PYTHON) installer/setup.py test bench
	$(BIN)/python -m tests.bench $(filter-out $@,$(MAKECMDGOALS))

# What is named after `bench` is what is measured, and nothing to be made.
growth:
	@:

starts:
	@$(PYTHON) installer/setup.py test
	$(BIN)/python -m tests.starts $(N)

chaos:
	@$(PYTHON) installer/setup.py test
	$(BIN)/python -m tests.chaos $(N)

flips:
	@$(PYTHON) installer/setup.py test
	$(BIN)/python -m tests.flips $(N)

screenshots:
	@$(PYTHON) installer/setup.py test
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.screenshots build/screenshots

bundle:
	@$(PYTHON) installer/setup.py bundle
	build/bundle-venv/bin/python -m PyInstaller --noconfirm --clean \
		--distpath dist --workpath build/pyinstaller installer/fsclient.spec
	build/bundle-venv/bin/python installer/smoke_test.py dist/fsclient

lock:
	$(PYTHON) installer/setup.py lock

wheels:
	$(PYTHON) installer/setup.py wheels

old-database:
	@$(PYTHON) installer/setup.py test
	$(BIN)/python -m pytest -n 0 tests/storage/old_databases/keep.py
