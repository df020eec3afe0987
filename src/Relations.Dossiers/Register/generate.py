#!/usr/bin/env python3
"""Builds the register from the tables beside this script: states.json, state-lists.csv, state-names.csv, state-codes.csv.

Usage: generate.py [--check]

With --check nothing is written and the exit code is 1 when a built file is stale. Bad input
is reported on standard error with exit code 1. Needs no network and no package.
"""

import csv
import sys
from collections import defaultdict
from pathlib import Path

import checks
import naming
import render

HERE = Path(__file__).parent
LISTS = {"cow": "states-cow.csv", "gw": "states-gleditsch-ward.csv"}
LANGUAGES = checks.LANGUAGES


def rows(name):
    with open(HERE / name, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def clip(start, end, mapping):
    """The part of a list's interval that belongs to one id; None when there is none."""
    start = max(start, mapping["from"] or start)
    end = min(end, mapping["to"] or end)
    return (start, end) if start <= end else None


def listed():
    """(id, list, start, end, code) of every mapped interval, with the lists' own day texts."""
    mappings = defaultdict(list)
    for mapping in rows("list-codes.csv"):
        mappings[mapping["list"], mapping["code"]].append(mapping)
    for name, file in LISTS.items():
        for row in rows(f"sources/{file}"):
            code = row[f"{name}code"]
            for mapping in mappings.get((name, code)) or checks.fail(f"{name} {code}: not mapped"):
                days = clip(row["start"], row["end"], mapping)
                if mapping["id"] and days:
                    yield mapping["id"], name, *days, code


def hulls(intervals):
    """The widest interval of each id. Day texts of four-digit years compare as dates do."""
    days = defaultdict(list)
    for state, _, start, end, _ in intervals:
        days[state].append((start, end))
    return {
        state: "/".join(render.edtf(min(start for start, _ in own), max(end for _, end in own)))
        for state, own in days.items()
    }


def localised(row):
    return {language: row[language] for language in LANGUAGES if row[language]}


def capitals():
    result = defaultdict(list)
    for row in rows("capitals.csv"):
        period = {"period": row["period"]} if row["period"] else {}
        result[row["id"]].append({"names": localised(row), **period})
    return result


def fields():
    """The states' own fields, before intervals, capitals and overrides."""
    items = {row["id"]: row["wikidata"] for row in rows("sources/wikidata.csv")}
    for row in rows("sources/cldr.csv"):
        yield {**row, "names": localised(row), "wikidata": items.get(row["id"])}
    for row in rows("former-states.csv"):
        if row["decision"] == "state":
            yield {**row, "names": localised(row), "successors": row["successors"].split()}


def override(states):
    for row in rows("overrides.csv"):
        checks.known(states, [row["id"]], "overrides.csv")
        target = states[row["id"]]
        field, _, language = row["field"].partition(".")
        if language:
            target[field][language] = row["value"]
        else:
            target[field] = row["value"]


def abbreviations(intervals):
    """(list, letters, id, start, end) of what the two lists write beside their numbers."""
    letters = {(name, row[f"{name}code"]): row[f"{name}c"] for name, file in LISTS.items() for row in rows(f"sources/{file}")}
    for state, name, start, end, code in intervals:
        yield name, letters[name, code], state, start, end
        yield name, code, state, start, end


def rivals():
    result = defaultdict(list)
    for row in rows("rivals.csv"):
        result[row["id"]].append(row["rival"])
        result[row["rival"]].append(row["id"])
    return result


def register(intervals):
    states = {state["id"]: dict(state) for state in fields()}
    existence, seats, claimants = hulls(intervals), capitals(), rivals()
    checks.known(states, existence, "list-codes.csv")
    checks.known(states, seats, "capitals.csv")
    checks.known(states, claimants, "rivals.csv")
    for key, state in states.items():
        state["exists"] = existence.get(key)
        state["capital"] = seats.get(key)
        state["rivals"] = claimants.get(key)
        state["predecessors"] = sorted(
            other for other, former in states.items() if key in former.get("successors", ())
        )
    override(states)
    return [{field: states[key].get(field) for field in checks.FIELDS} for key in sorted(states)]


def main():
    intervals = list(listed())
    states = register(intervals)
    checks.verify(states, rows("sources/cldr.csv"))
    ids = [state["id"] for state in states]
    names = naming.names(states, rows("names.csv"))
    codes = naming.codes(states, rows("codes.csv"), rows("former-states.csv"), abbreviations(intervals))
    checks.known(ids, (row[0] for row in names), "names.csv")
    checks.known(ids, (row[2] for row in codes), "codes.csv")
    built = {
        "states.json": render.as_json(states),
        "state-lists.csv": render.as_csv(intervals),
        "state-names.csv": naming.as_csv(("id", "kind", "languages", "period", "name"), names),
        "state-codes.csv": naming.as_csv(("list", "code", "id", "period", "note"), codes),
    }
    for name, text in built.items():
        path, data = HERE / name, text.encode("utf-8")
        if "--check" not in sys.argv[1:]:
            path.write_bytes(data)
        elif not path.exists() or path.read_bytes() != data:
            checks.fail(f"{name} is stale: run generate.py")


if __name__ == "__main__":
    main()
