"""Checks a dossier of Relations on a Dask cluster.

Every worker runs `relations validate DOSSIER --shard map --part I/N` on a part of the records, and the machine that calls `validate`
brings the facts together with `--shard reduce`. The report has the same bytes as that of one process, whatever order the parts end in:
a part whose worker is lost is done again by another, and a part that was done twice counts once.

The workers need the tool and the dossier under the paths that are given, as on a shared file system.

    from dask.distributed import Client
    from relations_dask import validate

    report, status = validate(Client("tcp://scheduler:8786"), "/data/visits", parts=32)
"""

from __future__ import annotations

import subprocess
from typing import Sequence

__all__ = ["RelationsError", "check_part", "validate"]

SUCCESS, FINDINGS = 0, 1


class RelationsError(RuntimeError):
    """The tool could not check: its message says why."""


def _run(command: Sequence[str], standard_input: bytes | None = None) -> tuple[bytes, int]:
    done = subprocess.run(command, input=standard_input, capture_output=True, check=False)
    if done.returncode not in (SUCCESS, FINDINGS):
        raise RelationsError(done.stderr.decode("utf-8", "replace").strip() or f"exit status {done.returncode}")
    return done.stdout, done.returncode


def check_part(tool: Sequence[str], dossier: str, part: int, parts: int, options: Sequence[str] = ()) -> bytes:
    """The facts of a part, as NDJSON. Workers run this; it changes nothing, so it may be done again."""
    # One thread, since a cluster has a worker for each core.
    place = ["--shard", "map", "--part", f"{part}/{parts}", "--jobs", "1"]
    return _run([*tool, "validate", dossier, *place, *options])[0]


def validate(
    client,
    dossier: str,
    parts: int,
    tool: Sequence[str] = ("relations",),
    report_format: str = "ndjson",
    options: Sequence[str] = (),
) -> tuple[bytes, int]:
    """The report of a dossier, and the exit status of the tool: 0, or 1 where there are findings.

    client: a `dask.distributed.Client`.
    dossier: the path of the dossier, the same on all machines.
    parts: into how many parts the records are divided; a few for each worker even out their speed.
    tool: the command that runs Relations, the same on all machines.
    report_format: what `--format` takes.
    options: further options that decide what is found, such as `--select`, `--ignore` and `--as-of`.

    Raises RelationsError where the tool cannot check, as for a dossier that cannot be read.
    """
    if parts < 1:
        raise ValueError("parts must be at least 1")
    checks = [
        client.submit(check_part, list(tool), dossier, part, parts, list(options), pure=False)
        for part in range(1, parts + 1)
    ]
    facts = b"".join(client.gather(checks))
    return _run([*tool, "validate", dossier, "--shard", "reduce", "--format", report_format, *options], facts)
