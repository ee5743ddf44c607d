# `make run` and `make test` need nothing before them. Everything else is for those who work on Doorwijzer.
PY := .venv/bin/python
BASE_PYTHON ?= python3

.PHONY: run test setup check lint lock bundle packages installer proof proof-chroot proof-wine proof-twice train curve bench race understanding translations pictures

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
	uv pip compile --group pyproject.toml:ship --universal --generate-hashes -q -o requirements/ship.lock
	uv pip compile pyproject.toml --group dev --group race --universal --generate-hashes -q -o requirements/race.lock

# One moment and one seed, so that the same sources give the same bytes.
REPEATABLE = SOURCE_DATE_EPOCH=$${SOURCE_DATE_EPOCH:-$$(git log -1 --format=%ct)} PYTHONHASHSEED=0
VERSION = $$(sed -n 's/^VERSION = "\(.*\)"/\1/p' catalog/__init__.py)
BILL := build/tools/bin/cyclonedx-py

bundle: $(BILL) ## the PyInstaller folder in dist/, with what is inside it and every licence
	@$(REPEATABLE) $(PY) -m PyInstaller --noconfirm --clean --log-level ERROR build.spec
	$(PY) -m shipping.inside dist/doorwijzer $(BILL)

$(BILL): requirements/ship.lock
	$(BASE_PYTHON) -m venv build/tools
	build/tools/bin/pip install --quiet --disable-pip-version-check --require-hashes -r requirements/ship.lock
	touch $(BILL)

packages:       ## from the bundle: the portable archive and the Debian package
	@$(REPEATABLE) $(PY) -m shipping.archive dist/doorwijzer dist/doorwijzer-$(VERSION)-linux-x86_64.tar.xz
	@$(REPEATABLE) $(PY) -m shipping.debian dist/doorwijzer dist/doorwijzer_$(VERSION)_amd64.deb

installer:      ## from a bundle made on Windows: the installer (needs makensis)
	$(PY) -m shipping.installer dist/doorwijzer dist/doorwijzer-$(VERSION)-windows.exe

proof:          ## every artefact of Linux, as a person meets it
	$(PY) -m pytest -q -p no:randomly shipping/proof/test_bundle.py shipping/proof/test_packages.py

proof-chroot:   ## the package in a bare Debian and the bundle in an old one (root, debootstrap)
	$(PY) -m pytest -q -p no:randomly shipping/proof/test_chroot.py

proof-wine:     ## the Windows installer on a dummy payload (nsis, wine)
	$(PY) -m pytest -q -p no:randomly shipping/proof/test_installer.py

proof-twice:    ## bundle, archive and package built twice are the same bytes
	$(PY) -m pytest -q -p no:randomly shipping/proof/test_twice.py

train:          ## learn the weights again from resources/situations
	$(PY) -m pip install --quiet --require-hashes -r requirements/train.lock
	$(PY) main.py catalogue build # the words that situations are read with
	$(PY) -m pytest -q tests/catalog/building/test_gates.py # `make test` skips it: it needs what was just installed
	$(PY) -m catalog.building.training

curve:          ## what more written situations bring, as a table and a picture
	$(PY) -m pip install --quiet --require-hashes -r requirements/train.lock
	$(PY) main.py catalogue build
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
	$(PY) main.py catalogue build
	$(PY) -m tests.benchmarks.understanding
	$(PY) -m tests.benchmarks.understanding --cases tests/benchmarks/unseen/stories.jsonl
	$(PY) -m tests.benchmarks.understanding --cases tests/benchmarks/unseen/signals.jsonl
	$(PY) -m tests.benchmarks.understanding --cases tests/benchmarks/unseen/lives.jsonl
	$(PY) -m tests.benchmarks.understanding --cases tests/benchmarks/unseen/notes.jsonl
	$(PY) -m tests.benchmarks.understanding --cases tests/benchmarks/unseen/week.jsonl
	$(PY) -m tests.benchmarks.understanding --cases tests/benchmarks/unseen/settled.jsonl
	$(PY) -m tests.benchmarks.understanding --cases tests/benchmarks/unseen/events.jsonl

translations:   ## gather the window's words for the translator, and compile what was translated
	$(PY) .ci/translations.py

pictures:       ## take every picture of the window into build/pictures
	@mkdir -p build/pictures
	$(PY) -m tests.benchmarks.pictures build/pictures
