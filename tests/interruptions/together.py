"""Runs at the same time with one target, and runs on a full disk."""

import ctypes
import os
import subprocess
from contextlib import contextmanager
from pathlib import Path

from trial import Fault, contents, leftovers

KIB = 1024


def concurrent(tool, room, commands, wholes, rounds):
    """Starts the commands together, several times: none fails, and the last one wins whole."""
    for _ in range(rounds):
        running = [
            subprocess.Popen(tool + command, cwd=room, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
            for command in commands
        ]
        for process in running:
            _, error = process.communicate(timeout=300)
            if process.returncode != 0:
                raise Fault(f"of concurrent runs one ends with {process.returncode}: {error}")
        if contents(room / "out") not in wholes:
            raise Fault(f"concurrent runs left a mixture: {sorted(contents(room / 'out'))}")
        if leftovers(room):
            raise Fault(f"concurrent runs left {leftovers(room)}")
    return rounds * len(commands)


@contextmanager
def small_disk(folder, kib):
    """A file system of a few KiB in memory; None where it cannot be mounted."""
    libc = ctypes.CDLL(None, use_errno=True) if os.name == "posix" else None
    folder.mkdir(parents=True, exist_ok=True)
    if not hasattr(libc, "mount") or libc.mount(
        b"tmpfs", bytes(folder), b"tmpfs", 0, f"size={kib}k".encode()
    ):
        yield None
        return
    try:
        yield folder
    finally:
        libc.umount2(bytes(folder), 2)


def full_disk(tool, room, trials):
    """Lets each command write to a disk on which all but its last KiB fit: it fails in one line and changes nothing."""
    runs = 0
    for name, prepare, command in trials:
        for spare in (0, 4, 16, 64):
            with small_disk(room / "disk", 4 * KIB) as disk:
                if disk is None:
                    return None
                prepare(room, disk)
                _fill(disk, spare * KIB)
                before = contents(disk)
                done = subprocess.run(tool + command, cwd=room, capture_output=True, text=True)
                lines = done.stderr.strip().splitlines()
                if done.returncode in (0, 1) and not lines:
                    continue
                if done.returncode != 2 or len(lines) != 1 or not lines[0].startswith("relations: "):
                    raise Fault(f"{name}, {spare} KiB free: status {done.returncode}: {done.stderr}")
                if "defect" in lines[0] or contents(disk) != before or leftovers(disk):
                    raise Fault(f"{name}, {spare} KiB free: {lines[0]}; left {leftovers(disk)}")
                runs += 1
    return runs


def _fill(disk, spare):
    state = os.statvfs(disk)
    free = state.f_bavail * state.f_frsize - spare
    with open(Path(disk, "ballast"), "wb") as ballast:
        ballast.write(b"x" * max(free, 0))
