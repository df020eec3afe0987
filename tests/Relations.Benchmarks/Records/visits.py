#!/usr/bin/env python3
"""Writes a dossier of very many visits: people, places and sources beside them, the visits as NDJSON."""

import argparse
import datetime
import json
import os
import random

STATES = "TUR AZE GEO KAZ UZB KGZ TKM TJK IRN IRQ SYR GRC BGR ROU UKR MDA RUS DEU FRA ITA ESP PRT GBR IRL NLD BEL".split()
KINDS = ["state", "official", "working", "official-working", "private", "transit", "multilateral", "informal"]


def write(folder, name, records):
    with open(os.path.join(folder, name + ".ndjson"), "w", encoding="utf-8", newline="\n") as file:
        for record in records:
            file.write(json.dumps(record, ensure_ascii=False, separators=(",", ":")) + "\n")


def relations(count, kind):
    first = datetime.date(1900, 1, 1)
    for i in range(count):
        pair = (0, 1) if kind == "pair" else (i % len(STATES), (i + 1 + i // len(STATES) % (len(STATES) - 1)) % len(STATES))
        yield {
            "id": f"r{i:07}",
            "between": sorted(STATES[state] for state in pair),
            "established": (first + datetime.timedelta(days=i % 40000)).isoformat(),
            "citations": [{"source": f"s{i % 1000:04}", "reading": "stated", "paragraph": 1 + i % 90}],
        }


def visits(count, people, faulty, one_day):
    chance = random.Random(18)
    first = datetime.date(1995, 1, 1)
    for i in range(count):
        person = i % people
        home = STATES[person % len(STATES)]
        to = STATES[(person + 1 + chance.randrange(len(STATES) - 1)) % len(STATES)]
        # Visits of a person follow one another, as journeys do.
        day = first + datetime.timedelta(days=0 if one_day else (i // people) * 3 % 10000)
        yield {
            "id": f"v{i:07}",
            "visitors": [{"person": f"p{person:06}"}],
            "from": home,
            "to": to if i >= faulty else home,
            "places": [f"{to.lower()}-{chance.randrange(20):02}"],
            "dates": day.isoformat(),
            "kind": KINDS[chance.randrange(1, len(KINDS))],
            "citations": [{"source": f"s{chance.randrange(1000):04}", "reading": "stated", "paragraph": 1 + i % 90}],
        }


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder")
    parser.add_argument("count", type=int)
    parser.add_argument("--people", type=int, help="how many people; one for every 200 visits unless given")
    parser.add_argument("--faulty", type=int, default=0, help="how many visits lead to the state that they come from")
    parser.add_argument("--one-day", action="store_true", help="let all visits be on one day")
    parser.add_argument("--relations", choices=["spread", "pair"], help="write relations instead of visits, of all states or of two")
    options = parser.parse_args()
    people = options.people or max(options.count // 200, 1)
    os.makedirs(options.folder, exist_ok=True)
    with open(os.path.join(options.folder, "dossier.yaml"), "w", encoding="utf-8", newline="\n") as file:
        file.write("format: 1\ntitle: Visits\nasOf: 2030-01-01\n")
    write(options.folder, "people", ({"id": f"p{i:06}", "names": f"Person {i:06}"} for i in range(people)))
    write(options.folder, "places", ({"id": f"{s.lower()}-{i:02}", "names": f"Place {s} {i:02}", "state": s} for s in STATES for i in range(20)))
    write(options.folder, "sources", ({"id": f"s{i:04}", "kind": "secondary", "title": f"Chronicle {i:04}"} for i in range(1000)))
    if options.relations:
        write(options.folder, "diplomaticRelations", relations(options.count, options.relations))
    else:
        write(options.folder, "visits", visits(options.count, people, options.faulty, options.one_day))


if __name__ == "__main__":
    main()
