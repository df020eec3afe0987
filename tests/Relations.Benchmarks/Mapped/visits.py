"""Visits made from their number alone: as CSV with a mapping, and as the same records in NDJSON."""

import datetime
import json

STATES = [
    ("Turkey", "TUR"), ("Azerbaijan", "AZE"), ("France", "FRA"), ("Egypt", "EGY"), ("Italy", "ITA"),
    ("Japan", "JPN"), ("Kenya", "KEN"), ("Peru", "PER"), ("India", "IND"), ("Norway", "NOR"),
]
KINDS = [("official visit", "official"), ("working visit", "working"), ("state visit", "state")]
SYLLABLES = "ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu".split()
FIRST = datetime.date(1993, 1, 1)
HEADER = "format: 1\ntitle: Visits\nlanguages: [en]\nrules: [{ rule: SRC001, severity: off }]\n"
MAPPING = """mapping: 1
dossier: { title: Visits, languages: [en] }
values:
  kinds: { official visit: official, working visit: working, state visit: state }
inputs:
  files: "*.csv"
  make:
    - collection: people
      id: "{person}"
      fields: { names: visitor }
    - collection: visits
      id: "visit-{no}"
      fields:
        visitors: [{ fields: { person: { record: people } } }]
        from: { from: country, state: name }
        to: { from: host, state: name }
        dates:
          interval:
            start: { from: arrival, date: dd.MM.yyyy }
            end: { from: departure, date: dd.MM.yyyy }
        kind: { from: kind, map: kinds }
"""


def word(number):
    letters = ""
    for _ in range(5):
        letters += SYLLABLES[number % 20]
        number //= 20
    return letters.capitalize()


def visits(count, people):
    """A number, a person and their name, two states, two days and a kind for each visit."""
    for number in range(count):
        person = number % people
        turn = number // people
        start = FIRST + datetime.timedelta(days=turn * 400 + person % 300)
        yield (
            number, person, f"{word(person)} {word(person * 7 + 3)}", STATES[person % 10], STATES[(person + 1 + turn % 9) % 10],
            start, start + datetime.timedelta(days=2), KINDS[number % 3],
        )


def write_csv(folder, count, people):
    folder.mkdir()
    (folder / "dossier.yaml").write_text(HEADER + "mapping: visits-mapping.yaml\n")
    (folder / "visits-mapping.yaml").write_text(MAPPING)
    with open(folder / "list.csv", "w", encoding="utf-8") as rows:
        rows.write("no,person,visitor,country,host,arrival,departure,kind\n")
        for number, person, name, one, other, start, end, kind in visits(count, people):
            days = f"{start:%d.%m.%Y},{end:%d.%m.%Y}"
            rows.write(f"{number},p-{person},{name},{one[0]},{other[0]},{days},{kind[0]}\n")


def write_ndjson(folder, count, people):
    folder.mkdir()
    (folder / "dossier.yaml").write_text(HEADER)
    with open(folder / "people.ndjson", "w", encoding="utf-8") as rows:
        for number, person, name, *_ in visits(min(count, people), people):
            rows.write(json.dumps({"id": f"p-{person}", "names": name}) + "\n")
    with open(folder / "visits.ndjson", "w", encoding="utf-8") as rows:
        for number, person, _, one, other, start, end, kind in visits(count, people):
            record = {
                "id": f"visit-{number}", "visitors": [{"person": f"p-{person}"}], "from": one[1], "to": other[1],
                "dates": f"{start}/{end}", "kind": kind[1],
            }
            rows.write(json.dumps(record) + "\n")
