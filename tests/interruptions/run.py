#!/usr/bin/env python3
"""Interrupts the tool, runs it several times at once and fills its disk. README.md says what must hold."""

import argparse
import collections
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from together import concurrent, full_disk
from trial import Fault, Trial, contents, leftovers, schedule

TOP = Path(__file__).resolve().parents[2]
SEED = TOP / "seeds" / "turkiye-azerbaijan"


def change(path, old, new):
    text = path.read_text(encoding="utf-8")
    if text.count(old) != 1:
        raise Fault(f"{path.name} has no single {old!r}")
    path.write_text(text.replace(old, new), encoding="utf-8")


class Bench:
    """Dossiers and outputs, made once and copied into the folder of each run."""

    def __init__(self, tool, room):
        self.tool, self.room = tool, room
        shutil.copytree(SEED, room / "one" / "d")
        shutil.copytree(SEED, room / "two" / "d")
        change(room / "two" / "d" / "dossier.yaml", "{ en: Türkiye and", "{ en: Second Türkiye and")
        shutil.copytree(SEED, room / "faulty" / "d")
        change(room / "faulty" / "d" / "visits.yaml", "dates: 2017-02", "dates: 2017-2 ")
        change(room / "faulty" / "d" / "relations.yaml", "established: 1992-01-14", "established: 14.01.1992")
        for name in ("one", "two"):
            self.do("build", f"{name}/d", "-o", f"built-{name}")
            self.do("export", "csv", f"{name}/d", "-o", f"csv-{name}")
            self.do("export", "xlsx", f"{name}/d", "-o", f"file-{name}/x.xlsx")

    def do(self, *command):
        done = subprocess.run(self.tool + list(command), cwd=self.room, capture_output=True, text=True)
        if done.returncode != 0:
            raise Fault(f"{command} ends with {done.returncode}: {done.stderr}{done.stdout}")

    def copying(self, *pairs):
        def prepare(room):
            for name, to in pairs:
                (shutil.copytree if (self.room / name).is_dir() else shutil.copy)(self.room / name, room / to)

        return prepare

    def trials(self):
        second = ("two/d", "d")
        empty = self.copying(("file-one/x.xlsx", "x.xlsx"))

        def into_empty(room):
            empty(room)
            (room / "out").mkdir()

        return [
            Trial("build", self.tool, self.copying(second, ("built-one", "out")), ["build", "d", "-o", "out"]),
            Trial("build, first", self.tool, self.copying(second), ["build", "d", "-o", "out"]),
            Trial(
                "export xlsx", self.tool, self.copying(second, ("file-one", "out")),
                ["export", "xlsx", "d", "-o", "out/x.xlsx"],
            ),
            Trial("export csv", self.tool, self.copying(second, ("csv-one", "out")), ["export", "csv", "d", "-o", "out"]),
            Trial("import", self.tool, empty, ["import", "x.xlsx", "-o", "out"]),
            Trial("import, empty folder", self.tool, into_empty, ["import", "x.xlsx", "-o", "out"]),
            Trial("new", self.tool, lambda room: None, ["new", "above/out"]),
            Trial("fix", self.tool, self.copying(("faulty/d", "d")), ["fix", "d", "--unsafe"]),
        ]

    def full_disk_trials(self):
        def outputs(name):
            return lambda room, disk: self.fill_with(name, disk)

        return [
            ("build", outputs("built-one"), ["build", "two/d", "-o", "disk/out"]),
            ("export xlsx", outputs("file-one"), ["export", "xlsx", "two/d", "-o", "disk/out/x.xlsx"]),
            ("export csv", outputs("csv-one"), ["export", "csv", "two/d", "-o", "disk/out"]),
            ("import", lambda room, disk: None, ["import", "file-two/x.xlsx", "-o", "disk/out"]),
            ("new", lambda room, disk: None, ["new", "disk/out"]),
            ("fix", lambda room, disk: shutil.copytree(self.room / "faulty" / "d", disk / "d"), ["fix", "disk/d", "--unsafe"]),
        ]

    def fill_with(self, name, disk):
        shutil.copytree(self.room / name, disk / "out")


def interruptions(bench, count, seed):
    trials = bench.trials()
    for trial in trials:
        trial.learn(bench.room / "run")
    plan, chance = schedule(trials, count, seed)
    tally = collections.defaultdict(collections.Counter)
    for number, (trial, sent) in enumerate(plan):
        if number % 50 == 0:
            print(f"{number} of {count} interruptions", file=sys.stderr, flush=True)
        state, left = trial.interrupt(bench.room / "run", sent, chance)
        tally[trial.name, sent.name].update({state: 1, "left": left})
    for (name, sent), counts in sorted(tally.items()):
        print(f"{name:22} {sent:8} all old {counts['old']:3}  all new {counts['new']:3}  temporary files left {counts['left']:3}")


def million(bench, rows, chance):
    """Interrupts an export of very many rows at a random moment of each of its stages."""
    room = bench.room / "million"
    (room / "d").mkdir(parents=True)
    (room / "d" / "dossier.yaml").write_text("format: 1\ntitle: Many people\n", encoding="utf-8")
    with open(room / "d" / "people.ndjson", "w", encoding="utf-8") as people:
        for i in range(rows):
            people.write(f'{{"id":"p{i}","names":"Person {i}","born":"{1900 + i % 99}"}}\n')
    command = bench.tool + ["export", "xlsx", "d", "-o", "out/x.xlsx", "--draft"]
    for moment in ("reading", "checking", "writing"):
        process = subprocess.Popen(command, cwd=room, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        if moment == "writing":
            while process.poll() is None and not leftovers(room):
                time.sleep(0.01)
            time.sleep(chance.uniform(0, 5))
        else:
            time.sleep(2 if moment == "reading" else chance.uniform(8, 15))
        process.send_signal(signal.SIGINT)
        start = time.monotonic()
        _, error = process.communicate(timeout=120)
        seconds = time.monotonic() - start
        if process.returncode != 130 or error or leftovers(room) or (room / "out").exists() or seconds > 5:
            raise Fault(f"{rows} rows, {moment}: status {process.returncode} after {seconds:.1f} s: {error}")
        print(f"{rows} rows, interrupted while {moment}: ended with 130 after {seconds:.1f} s, nothing left")


def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--tool", default=TOP / "src/Relations.Cli/bin/Debug/net10.0/relations.dll", type=Path)
    options.add_argument("--count", default=300, type=int, help="how many interruptions")
    options.add_argument("--rounds", default=5, type=int, help="how often concurrent runs are started")
    options.add_argument("--rows", default=1_000_000, type=int, help="rows of the large export; 0 for none")
    options.add_argument("--seed", default=1, type=int, help="of the random moments")
    given = options.parse_args()
    tool = ["dotnet", str(given.tool.resolve())]
    start = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="interruptions-") as folder:
        try:
            bench = Bench(tool, Path(folder))
            interruptions(bench, given.count, given.seed)
            if given.rows:
                million(bench, given.rows, random.Random(given.seed))
                shutil.rmtree(bench.room / "million")
            # The last run may have been killed.
            shutil.rmtree(bench.room / "run")
            wholes = [contents(bench.room / name) for name in ("file-one", "file-two")]
            export = [["export", "xlsx", f"{name}/d", "-o", "out/x.xlsx"] for name in ("one", "two")] * 3
            runs = concurrent(tool, bench.room, export, wholes, given.rounds)
            shutil.rmtree(bench.room / "out")
            wholes = [contents(bench.room / name) for name in ("built-one", "built-two")]
            builds = [["build", f"{name}/d", "-o", "out"] for name in ("one", "two")] * 2
            runs += concurrent(tool, bench.room, builds, wholes, given.rounds)
            print(f"{runs} concurrent runs: none failed, the last one won whole")
            failed = full_disk(tool, bench.room, bench.full_disk_trials())
            print(
                "full disk: skipped, since no file system can be mounted here"
                if failed is None
                else f"{failed} runs on a full disk: one line each, nothing changed"
            )
        except Fault as fault:
            print(f"FAULT: {fault}", file=sys.stderr)
            return 1
    print(f"{given.count} interruptions held, in {time.monotonic() - start:.0f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
