#!/usr/bin/env python3
"""Compares two dossiers record by record: records.py ONE.json OTHER.json (both from `relations export json`).

Prints, for each collection, how many records each has and how many are the same, and of every field that differs how often it
does, with two examples. Ends with 1 where anything differs.
"""

import collections
import json
import sys


def load(path):
    with open(path, encoding="utf-8") as file:
        dossier = json.load(file)
    lists = {name: value for name, value in dossier.items() if isinstance(value, list)}
    return {
        name: {record["id"]: record for record in value}
        for name, value in lists.items()
        if value and isinstance(value[0], dict) and "id" in value[0]
    }


def compare(name, one, other):
    fields, examples, same = collections.Counter(), collections.defaultdict(list), 0
    for key in one.keys() & other.keys():
        differing = [field for field in one[key] | other[key] if one[key].get(field) != other[key].get(field)]
        same += not differing
        for field in differing:
            fields[field] += 1
            examples[field].append((key, one[key].get(field), other[key].get(field)))
    only, added = sorted(one.keys() - other.keys()), sorted(other.keys() - one.keys())
    print(f"{name}: {len(one)} and {len(other)}, {same} the same; only in the first {only[:5]}, only in the second {added[:5]}")
    for field, count in fields.most_common():
        print(f"  {field} differs in {count}")
        for key, first, second in examples[field][:2]:
            print(f"    {key}: {str(first)[:200]} | {str(second)[:200]}")
    return not (only or added or fields)


def main():
    one, other = load(sys.argv[1]), load(sys.argv[2])
    alike = [compare(name, one.get(name, {}), other.get(name, {})) for name in sorted(one.keys() | other.keys())]
    sys.exit(0 if all(alike) else 1)


main()
