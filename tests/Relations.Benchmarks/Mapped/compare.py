#!/usr/bin/env python3
"""Validates rows of CSV under a mapping and the same records as NDJSON, each as a whole process, and prints a table in Markdown.

compare.py [--rows N ...] [--each V] [--runs R] [--tool "COMMAND"]

Each figure is that of the run with the least CPU time out of R; the runs of the two take turns.
"""

import argparse
import pathlib
import shutil
import sys
import tempfile

import visits

HERE = pathlib.Path(__file__).resolve().parent
TOOL = HERE.parents[2] / "artifacts/tool/relations.dll"
sys.path.insert(0, str(HERE.parent))
from measuring import measure  # noqa: E402


def compare(tool, folder, count, each, runs):
    ndjson, csv = folder / "ndjson", folder / "csv"
    people = max(count // each, 1)
    visits.write_ndjson(ndjson, count, people)
    visits.write_csv(csv, count, people)
    commands = {
        "NDJSON, validated": [*tool, "validate", str(ndjson)],
        "CSV, mapped and validated": [*tool, "validate", str(csv)],
        "NDJSON, read": [*tool, "validate", str(ndjson), "--select", "FMT"],
        "CSV, mapped": [*tool, "validate", str(csv), "--select", "FMT"],
        "CSV, imported": [*tool, "import", str(csv / "list.csv"), "--map", str(csv / "visits-mapping.yaml"), "-o", str(folder / "out")],
    }
    results = {}
    for _ in range(runs):
        for name, command in commands.items():
            shutil.rmtree(folder / "out", ignore_errors=True)
            result = measure(command)
            results[name] = min(results.get(name, result), result, key=lambda one: one[1])
    print(f"\n{count} rows, {people} people\n")
    print("| | wall, s | CPU, s | peak, MiB | CPU / NDJSON | peak / NDJSON |")
    print("| --- | ---: | ---: | ---: | ---: | ---: |")
    for name, (wall, cpu, peak) in results.items():
        base = results["NDJSON, read" if "validated" not in name else "NDJSON, validated"]
        print(f"| {name} | {wall:.2f} | {cpu:.2f} | {peak:.0f} | {cpu / base[1]:.2f} | {peak / base[2]:.2f} |", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rows", type=int, nargs="*", default=[100_000])
    parser.add_argument("--each", type=int, default=2, help="how many visits each person makes")
    parser.add_argument("--runs", type=int, default=2)
    parser.add_argument("--tool", default=f"dotnet {TOOL}", help="how the tool is started")
    options = parser.parse_args()
    for count in options.rows:
        with tempfile.TemporaryDirectory() as folder:
            compare(options.tool.split(), pathlib.Path(folder), count, options.each, options.runs)


if __name__ == "__main__":
    main()
