"""Measures commands, each as a whole process."""

import os
import subprocess
import sys
import tempfile
import time


class Failed(SystemExit):
    """A command failed: its end and the last that it said. Uncaught, it ends the comparison with that."""


def measure(command, environment=None, folder=None, statuses=(0,), output=None):
    """Wall and CPU seconds of a process and its peak resident memory in MiB.

    environment, folder: where it runs; as this process does unless given.
    statuses: the exit statuses that are no failure.
    output: where its standard output goes; unless given it is kept to be shown if the process fails, as its standard error is.
    """
    with tempfile.TemporaryFile() as said:
        start = time.monotonic()
        process = subprocess.Popen(
            command, env=environment, cwd=folder, stdout=said if output is None else output, stderr=said
        )
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.monotonic() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode not in statuses:
            said.seek(0)
            last = said.read().decode(errors="replace").strip()[-2000:]
            raise Failed(f"{' '.join(command)} ended with {process.returncode}:\n{last}")
    return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def best(command, runs, **how):
    """The same of the run with the least CPU time; nothing, and a line that says why, where a run fails."""
    try:
        return min((measure(command, **how) for _ in range(runs)), key=lambda result: result[1])
    except Failed as failed:
        print(f"left out: {failed}", file=sys.stderr)
        return None
