"""What must hold of the register before it is written."""

import re
import sys
from calendar import monthrange

FIELDS = (
    "id", "names", "iso2", "iso3166_3", "exists", "capital", "predecessors", "successors", "rivals",
    "wikidata",
)
LANGUAGES = ("en", "tr", "az", "fr")
MEMBERS = 193
DATE = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?")


def fail(message):
    sys.exit(f"register: {message}")


def known(states, others, where):
    for key in others:
        if key not in states:
            fail(f"{where} names {key}, which is no state of the register")


def bounds(text):
    """First and last day text of an EDTF year, month or day; fails on anything else."""
    match = DATE.fullmatch(text) or fail(f"{text}: not a date")
    year, month, day = match.groups()
    if month and not 1 <= int(month) <= 12:
        fail(f"{text}: no such month")
    last = monthrange(int(year), int(month or 12))[1]
    if day and not 1 <= int(day) <= last:
        fail(f"{text}: no such day")
    return f"{year}-{month or '01'}-{day or '01'}", f"{year}-{month or '12'}-{day or last}"


def interval(text, where):
    start, slash, end = text.partition("/")
    if not slash or (not start and not end):
        fail(f"{where}: {text} is not an interval that says anything")
    first = bounds(start)[0] if start else ""
    last = bounds(end)[1] if end not in ("", "..") else "9999"
    if first > last:
        fail(f"{where}: {text} ends before it starts")


def current(state):
    return "iso3166_3" not in state or not state["iso3166_3"]


def unique(values, what):
    seen = set()
    for value in values:
        if value in seen:
            fail(f"{what} {value} stands twice")
        seen.add(value)


def links(states):
    by_id = {state["id"]: state for state in states}
    for state in states:
        for there, back in (("successors", "predecessors"), ("predecessors", "successors")):
            for other in state[there] or ():
                if state["id"] not in (by_id.get(other, {}).get(back) or ()):
                    fail(f"{state['id']} and {other} do not name each other")


def one(state):
    where = state["id"]
    if not re.fullmatch("[A-Z]{3}", where) or not re.fullmatch("[A-Z]{2}", state["iso2"]):
        fail(f"{where}: malformed code")
    if list(state["names"]) != list(LANGUAGES):
        fail(f"{where}: a name is missing")
    if state["exists"]:
        interval(state["exists"], where)
        if current(state) != state["exists"].endswith(".."):
            fail(f"{where}: {state['exists']} does not agree with being current")
    for capital in state["capital"] or fail(f"{where}: no capital"):
        if list(capital["names"]) != list(LANGUAGES):
            fail(f"{where}: a name of a capital is missing")
    periods = [capital.get("period") for capital in state["capital"]]
    for period in filter(None, periods):
        interval(period, f"{where}, capital")
    if current(state) and not any(period is None or period.endswith("/..") for period in periods):
        fail(f"{where}: no capital today")


def verify(states, territories):
    ids = [state["id"] for state in states]
    unique(ids, "id")
    unique((state["iso2"] for state in states if current(state)), "iso2")
    unique((state["wikidata"] for state in states if state["wikidata"]), "wikidata")
    members = {row["id"] for row in territories if row["un"] == "yes"}
    if len(members) != MEMBERS or not members <= set(ids):
        fail(f"{len(members & set(ids))} of {MEMBERS} members of the United Nations")
    for state in states:
        one(state)
    links(states)
