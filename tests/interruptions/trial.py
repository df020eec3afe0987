"""What one interrupted run does, and what must hold after it."""

import hashlib
import os
import random
import re
import shutil
import signal
import subprocess
import time
from pathlib import Path

TEMPORARY = re.compile(r"^\.relations-[0-9a-f]{32}\.tmp$")
SIGNALS = {signal.SIGKILL: -9, signal.SIGINT: 130, signal.SIGTERM: 143}


class Fault(Exception):
    """Something that must never happen has happened."""


def contents(folder):
    """The files below a folder by path, each with the digest of its bytes; temporary ones are left out."""
    found = {}
    for above, folders, files in os.walk(folder):
        folders[:] = [name for name in folders if not TEMPORARY.match(name)]
        for name in files:
            if not TEMPORARY.match(name):
                path = Path(above, name)
                found[str(path.relative_to(folder))] = hashlib.sha256(path.read_bytes()).hexdigest()
    return found


def leftovers(folder):
    """The temporary files and folders below a folder."""
    return [
        os.path.join(above, name)
        for above, folders, files in os.walk(folder)
        for name in folders + files
        if TEMPORARY.match(name)
    ]


class Trial:
    """A command that is interrupted. Each run has a folder of its own, which `prepare` fills."""

    def __init__(self, name, tool, prepare, command):
        self.name, self.tool, self.prepare, self.command = name, tool, prepare, command
        self.old, self.new, self.seconds = None, None, 0.0

    def learn(self, room):
        """Runs the command once to its end, for its time and for what stands there before and after."""
        self._fresh(room)
        self.old = contents(room)
        start = time.monotonic()
        done = subprocess.run(self.tool + self.command, cwd=room, capture_output=True, text=True)
        self.seconds = time.monotonic() - start
        self.new = contents(room)
        if done.returncode not in (0, 1) or self.new == self.old or leftovers(room):
            raise Fault(f"{self.name}: the run without interruption ends with {done.returncode}: {done.stderr}")

    def interrupt(self, room, sent, chance):
        """Runs the command and sends a signal; says what was left: old, new."""
        self._fresh(room)
        process = subprocess.Popen(
            self.tool + self.command, cwd=room, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True
        )
        self._wait(process, room, chance)
        process.send_signal(sent)
        _, error = process.communicate(timeout=120)
        return self._judge(room, sent, process.returncode, error)

    def _fresh(self, room):
        shutil.rmtree(room, ignore_errors=True)
        room.mkdir(parents=True)
        self.prepare(room)

    # A third at any time; the others a moment after the first file is staged, as that is when something can be left.
    def _wait(self, process, room, chance):
        if chance.random() < 1 / 3:
            time.sleep(chance.uniform(0, self.seconds * 1.05))
            return
        limit = time.monotonic() + self.seconds * 3
        while process.poll() is None and time.monotonic() < limit and not leftovers(room):
            time.sleep(0.001)
        time.sleep(chance.choice([0, chance.uniform(0, 0.02), chance.uniform(0, self.seconds / 2)]))

    def _judge(self, room, sent, status, error):
        where = f"{self.name}, {sent.name}, status {status}"
        # Before the tool has taken over a signal, the system ends it; nothing is written by then.
        if status not in (0, 1, SIGNALS[sent], -sent):
            raise Fault(f"{where}: {error}")
        left = leftovers(room)
        if left and sent != signal.SIGKILL:
            raise Fault(f"{where}: left {left}")
        now = contents(room)
        if now not in (self.old, self.new):
            differ = {name for name in now.keys() | self.new.keys() if now.get(name) != self.new.get(name)}
            raise Fault(f"{where}: neither all old nor all new; not new: {sorted(differ)}")
        if status in (0, 1) and now != self.new:
            raise Fault(f"{where}: ended well without its output")
        if now == self.old and sent == signal.SIGKILL:
            again = subprocess.run(self.tool + self.command, cwd=room, capture_output=True, text=True)
            if again.returncode not in (0, 1) or contents(room) != self.new:
                raise Fault(f"{where}: a second run ends with {again.returncode}: {again.stderr}")
        return ("new" if now == self.new else "old"), len(left)


def schedule(trials, count, seed):
    """Which trial is interrupted by which signal, evenly and in a fixed random order."""
    chance = random.Random(seed)
    signals = list(SIGNALS)
    plan = [(trials[i % len(trials)], signals[i // len(trials) % len(signals)]) for i in range(count)]
    chance.shuffle(plan)
    return plan, chance
