#!/usr/bin/env python3
"""What a change does to the findings of real dossiers.

    compare.py --before OLD --after NEW [--samples N] [--seed S] DOSSIER...

OLD and NEW are the commands of two builds, each as one argument ("dotnet old/Relations.Cli.dll", or the path of an
installed tool). For each dossier and rule it prints how many findings there were and are, how many went and came, and a
sample of both to read. It needs Python 3.9 alone, writes nothing, and exits with 1 where findings differ.
"""
import argparse
import collections
import json
import random
import shlex
import subprocess
import sys
import time


def validate(command, dossier):
    """The findings of a dossier: rule code to identity to finding. An identity says nothing of lines and wording."""
    start = time.monotonic()
    run = subprocess.run(
        shlex.split(command) + ["validate", dossier, "--format", "json"], capture_output=True, check=False
    )
    if run.returncode not in (0, 1):
        sys.exit(f"{command}: {run.stderr.decode(errors='replace').strip()}")
    found = collections.defaultdict(lambda: collections.defaultdict(list))
    for finding in json.loads(run.stdout)["findings"]:
        identity = (
            finding.get("record") or "",
            finding.get("field") or "",
            finding["verdict"],
            finding["severity"],
            tuple(sorted(filter(None, (related.get("record") for related in finding.get("related", []))))),
        )
        found[finding["code"]][identity].append(finding)
    return found, time.monotonic() - start


def place(finding):
    where = finding.get("place") or finding.get("location") or {}
    return f"{where.get('file', '-')}:{where.get('line', '-')}"


def show(sign, identities, found, samples, chance):
    chosen = identities if len(identities) <= samples else chance.sample(identities, samples)
    for identity in sorted(chosen):
        finding = found[identity][0]
        weight = "undetermined" if identity[2] == "maybe" else identity[3]
        print(f"  {sign} {weight} {identity[0]}.{identity[1]} {place(finding)}: {finding['message'][:200]}")


def compare(dossier, before, after, samples, chance):
    (old, old_time), (new, new_time) = before, after
    print(f"== {dossier} ({old_time:.1f} s, {new_time:.1f} s)")
    differs = False
    for code in sorted(set(old) | set(new)):
        gone = sorted(set(old[code]) - set(new[code]))
        come = sorted(set(new[code]) - set(old[code]))
        if not gone and not come:
            continue
        differs = True
        was, now = (sum(map(len, found[code].values())) for found in (old, new))
        print(f"{code}: {was} -> {now}, {len(gone)} went, {len(come)} came")
        show("-", gone, old[code], samples, chance)
        show("+", come, new[code], samples, chance)
    for name, found in (("before", old), ("after", new)):
        weights = collections.Counter(
            "undetermined" if identity[2] == "maybe" else identity[3]
            for rules in found.values()
            for identity, findings in rules.items()
            for _ in findings
        )
        print(f"{name}: " + ", ".join(f"{count} {weight}" for weight, count in sorted(weights.items())))
    return differs


def main():
    parser = argparse.ArgumentParser(description="What a change does to the findings of real dossiers.")
    parser.add_argument("--before", required=True, help="the command of the build without the change")
    parser.add_argument("--after", required=True, help="the command of the build with it")
    parser.add_argument("--samples", type=int, default=5, help="findings to print of what went and of what came")
    parser.add_argument("--seed", type=int, default=1, help="which sample is drawn")
    parser.add_argument("dossiers", nargs="+", metavar="DOSSIER")
    args = parser.parse_args()
    chance = random.Random(args.seed)
    differs = [
        compare(dossier, validate(args.before, dossier), validate(args.after, dossier), args.samples, chance)
        for dossier in args.dossiers
    ]
    return 1 if any(differs) else 0


if __name__ == "__main__":
    sys.exit(main())
