"""`catalogue build`, `check` and `list`: the keeper's side of the command line."""

from __future__ import annotations

import json
import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from catalog.errors import CatalogueMissing
from catalog.paths import FACTORY_CATALOGUE, RESOURCES, own_catalogue
from catalog.storage.opening import open_catalogue

if TYPE_CHECKING:
    from argparse import Namespace

    from catalog.building.sources import Sources


def run_build(arguments: Namespace) -> int:
    """Make the catalogue file from the plain sources; return 0."""
    sources = _sources()
    from catalog.building.catalogue_file import build_catalogue

    out = Path(arguments.out) if arguments.out else FACTORY_CATALOGUE
    count = build_catalogue(sources, out, date.today())  # noqa: DTZ011 - the keeper's own day
    print(f"{count} programma's in {out.name}")
    return 0


def run_check(_arguments: Namespace) -> int:
    """Print what each rule finds, then how many records pass, warn or fail; return 1 when anything fails."""
    sources = _sources()
    from catalog.building.rules import check_sources
    from catalog.building.situations import check_situations, spread_of
    from catalog.building.sources import Severity
    from catalog.building.translations import check_translations, summary_of

    findings = check_sources(sources, date.today())  # noqa: DTZ011 - the keeper's own day
    findings += check_situations(sources) + check_translations(sources)
    for finding in findings:
        path = finding.path.relative_to(sources.root)
        print(f"{finding.severity.value}  {path}:{finding.line}: {finding.sentence}")
    failed = {finding.path for finding in findings if finding.severity is Severity.FAIL}
    warned = {finding.path for finding in findings} - failed
    passed = sum(source.path not in failed | warned for source in sources.programmes)
    for line in spread_of(sources.situations) if sources.situations else ():
        print(line)
    for line in summary_of(sources):
        print(line)
    print(f"{passed} goed, {len(warned)} met een waarschuwing, {len(failed)} fout")
    return 1 if failed else 0


def run_list(arguments: Namespace) -> int:
    """Print every programme: id, name, layer, needs, evidence, checked on, review due; return 0."""
    opened = open_catalogue(own_catalogue(), FACTORY_CATALOGUE)
    if opened.notice:
        print(opened.notice, file=sys.stderr)
    rows = [
        {
            "id": programme.id,
            "name": programme.name,
            "layer": programme.layer.value,
            "needs": list(programme.needs),
            "evidence": programme.evidence,
            "checked_on": programme.checked_on.isoformat(),
            "review_due": programme.review_due.isoformat(),
        }
        for programme in opened.catalogue.programmes()
    ]
    if arguments.json:
        print(json.dumps(rows, ensure_ascii=False, indent=1))
    else:
        for row in rows:
            print("\t".join(",".join(value) if isinstance(value, list) else value for value in row.values()))
    return 0


def _sources() -> Sources:
    if not (RESOURCES / "needs.toml").is_file():
        raise CatalogueMissing("Deze installatie heeft geen bronnen. Bouw en controleer in de broncode van Doorwijzer.")
    from catalog.building.sources import read_sources

    return read_sources(RESOURCES)
