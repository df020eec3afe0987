"""The names and codes that a state is known by, beside the short names of states.json."""

from collections import defaultdict

import checks
import render

KINDS = ("long", "other", "former", "continued", "adjective")
TABLES = ("IOC", "FIFA", "ISO3166-1", "vehicle")


def names(states, table):
    """(id, kind, languages, period, name), a name of several languages once."""
    short = {(state["id"], name) for state in states for name in state["names"].values()}
    found = defaultdict(list)
    for row in table:
        if row["kind"] not in KINDS:
            checks.fail(f"names.csv, {row['id']}: {row['kind']} is no kind of name")
        if row["period"]:
            checks.interval(row["period"], f"names.csv, {row['id']}")
        for language in checks.LANGUAGES:
            for name in filter(None, row[language].split(";")):
                if name != name.strip():
                    checks.fail(f"names.csv, {row['id']}: spaces around {name}")
                key = (row["id"], row["kind"], row["period"], name)
                is_new = row["kind"] == "adjective" or (row["id"], name) not in short
                if is_new and language not in found[key]:
                    found[key].append(language)
    return sorted(
        (state, kind, " ".join(languages), period, name)
        for (state, kind, period, name), languages in found.items()
        if languages
    )


def codes(states, table, former, abbreviations):
    """(list, code, id, period, note) of every list, but codes that are the id itself."""
    found = set()
    for row in table:
        if row["list"] not in TABLES:
            checks.fail(f"codes.csv: {row['list']} is no list")
        if "/" in row["period"]:
            checks.interval(row["period"], f"codes.csv, {row['code']}")
        elif row["period"]:
            checks.bounds(row["period"])
        found.add((row["list"], row["code"], row["id"], row["period"], row["basis"]))
    for state in states:
        period = "/.." if checks.current(state) else ""
        found.add(("ISO3166-1", state["iso2"], state["id"], period, ""))
    for row in former:
        for state in [row["id"]] if row["decision"] == "state" else row["successors"].split():
            found.add(("ISO3166-3", row["iso3166_3"], state, "", row["basis"] if row["decision"] != "state" else ""))
    spans = defaultdict(list)
    for name, code, state, start, end in abbreviations:
        spans[name, code, state].append((start, end))
    for (name, code, state), days in spans.items():
        start, end = render.edtf(min(days)[0], max(end for _, end in days))
        found.add((name, code, state, f"{start}/{end}", ""))
    return sorted(row for row in found if row[1] != row[2])


def as_csv(header, rows):
    """The last column may hold commas; the others may not."""
    lines = [",".join(row) for row in (header, *rows)]
    for row in rows:
        if any("," in value for value in row[:-1]) or "\n" in "".join(row):
            checks.fail(f"{row}: a comma where none may be")
    return "".join(f"{line}\n" for line in lines)
