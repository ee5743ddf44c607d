# `make run` and `make test` need nothing before them. Everything else is for those who work on Doorwijzer.
PY := .venv/bin/python
BASE_PYTHON ?= python3

.PHONY: run test setup check lint lock bundle train curve bench race understanding translations pictures

run:            ## open the window
	@$(BASE_PYTHON) .ci/set_up.py run

test:           ## run the tests
	@$(BASE_PYTHON) .ci/set_up.py test $(ARGS)

setup:          ## set up and nothing more
	@$(BASE_PYTHON) .ci/set_up.py setup

lint:           ## everything a machine can check without running
	$(PY) -m ruff check .
	$(PY) -m ruff format --check .
	$(PY) -m mypy
	.venv/bin/lint-imports

check:          ## hold every record of the catalogue against the rules
	$(PY) main.py catalogue check

lock:           ## renew the lock files from pyproject.toml (needs uv)
	uv pip compile pyproject.toml --universal --generate-hashes -q -o requirements/run.lock
	uv pip compile pyproject.toml --group dev --universal --generate-hashes -q -o requirements/dev.lock
	uv pip compile pyproject.toml --group dev --group train --universal --generate-hashes -q -o requirements/train.lock
	uv pip compile pyproject.toml --group dev --group race --universal --generate-hashes -q -o requirements/race.lock

bundle:         ## the PyInstaller folder in dist/
	$(PY) -m PyInstaller --noconfirm --clean --log-level WARN build.spec

train:          ## learn the weights again from resources/situations
	$(PY) -m pip install --quiet --require-hashes -r requirements/train.lock
	$(PY) -m catalog.building.training

curve:          ## what more written situations bring, as a table and a picture
	$(PY) -m pip install --quiet --require-hashes -r requirements/train.lock
	$(PY) -m tests.benchmarks.learning_curve

bench:          ## start-up and speed, side by side
	$(PY) tests/benchmarks/startup.py
	$(PY) -m tests.benchmarks.finding
	$(PY) tests/benchmarks/sheet.py
	$(PY) -m tests.benchmarks.window

race:           ## the same catalogue and cases for other search engines, side by side
	$(PY) -m pip install --quiet --require-hashes -r requirements/race.lock
	$(PY) -m tests.benchmarks.race $(ARGS)

understanding:  ## how well situations nobody trained on are understood
	$(PY) -m tests.benchmarks.understanding

translations:   ## gather the window's words for the translator, and compile what was translated
	$(PY) .ci/translations.py

pictures:       ## take every picture of the window into build/pictures
	@mkdir -p build/pictures
	$(PY) -m tests.benchmarks.pictures build/pictures
