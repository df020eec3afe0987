#!/usr/bin/env python3
"""Takes what the register needs out of three unpacked npm packages.

Usage: extract.py CLDR-CORE CLDR-LOCALENAMES-FULL COUNTRY-CODER

Writes sources/cldr.csv and sources/wikidata.csv and copies both licences beside them. Only
needed to move to a newer release; generate.py reads the written files.
"""

import csv
import json
import shutil
import sys
from pathlib import Path

SOURCES = Path(__file__).parent / "sources"
LANGUAGES = ("en", "tr", "az", "fr")
# Parties to diplomatic relations that are not members of the United Nations.
OTHERS = ("PS", "TW", "VA", "XK")
# CLDR writes XKK; XKX is the code other registers use. Both are user-assigned.
ALPHA3 = {"XK": "XKX"}
# Wikidata holds two items for these (kingdom and country, Holy See and Vatican City).
AMBIGUOUS = {"DNK", "NLD", "VAT"}


def load(path):
    return json.loads(path.read_text(encoding="utf-8"))


def write(name, header, rows):
    with open(SOURCES / name, "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(header)
        writer.writerows(sorted(rows))


def names(folder, language):
    document = load(folder / "main" / language / "territories.json")
    return document["main"][language]["localeDisplayNames"]["territories"]


def territories(core, localenames):
    codes = load(core / "supplemental" / "codeMappings.json")["supplemental"]["codeMappings"]
    containment = load(core / "supplemental" / "territoryContainment.json")
    members = containment["supplemental"]["territoryContainment"]["UN"]["_contains"]
    in_language = [names(localenames, language) for language in LANGUAGES]
    for iso2 in [*members, *OTHERS]:
        alpha3 = ALPHA3.get(iso2) or codes[iso2]["_alpha3"]
        member = "yes" if iso2 in members else "no"
        yield [alpha3, iso2, member, *(table[iso2] for table in in_language)]


def items(coder):
    for feature in load(coder / "src" / "data" / "borders.json")["features"]:
        properties = feature["properties"]
        if "iso1A3" in properties and properties["iso1A3"] not in AMBIGUOUS:
            yield [properties["iso1A3"], properties["wikidata"]]


def main():
    core, localenames, coder = map(Path, sys.argv[1:])
    states = list(territories(core, localenames))
    ids = {row[0] for row in states}
    write("cldr.csv", ["id", "iso2", "un", *LANGUAGES], states)
    write("wikidata.csv", ["id", "wikidata"], (row for row in items(coder) if row[0] in ids))
    shutil.copyfile(core / "LICENSE", SOURCES / "LICENSE-cldr.txt")
    shutil.copyfile(coder / "LICENSE.md", SOURCES / "LICENSE-country-coder.md")


if __name__ == "__main__":
    main()
