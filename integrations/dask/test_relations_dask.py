"""Four workers, of which one is killed half-way, find what one process finds, byte for byte.

    RELATIONS="dotnet …/relations.dll" python3 -m unittest test_relations_dask
"""

import json
import os
import shlex
import signal
import subprocess
import sys
import tempfile
import threading
import time
import unittest
from pathlib import Path

from dask.distributed import Client, LocalCluster

sys.path.insert(0, str(Path(__file__).parent))
import relations_dask  # noqa: E402

TOOL = shlex.split(os.environ.get("RELATIONS", "relations"))
VISITS = 3000
PARTS = 12


def write_dossier(folder):
    """Visits of few people, so that many of them overlap, in either order of the file."""
    folder = Path(folder)
    (folder / "dossier.yaml").write_text("format: 1\ntitle: Visits\nasOf: 2024-12-31\n", encoding="utf-8")
    states = ["AZE", "TUR", "GEO", "ROU", "DEU"]
    with open(folder / "visits.ndjson", "w", encoding="utf-8") as lines:
        for i in range(VISITS):
            month, day = 1 + (i * 7) % 12, 1 + (i * 11) % 25
            visit = {
                "id": f"v{i}",
                "visitors": [{"person": f"p{i % 40}"}],
                "to": states[i % 5],
                "dates": f"{1995 + i % 25}-{month:02}-{day:02}/{1995 + i % 25}-{month:02}-{day + 3:02}",
            }
            lines.write(json.dumps(visit) + "\n")


class LostWorker(unittest.TestCase):
    def test_the_same_bytes_though_a_worker_is_killed(self):
        with tempfile.TemporaryDirectory() as dossier:
            write_dossier(dossier)
            alone = subprocess.run(
                [*TOOL, "validate", dossier, "--format", "ndjson"], capture_output=True, check=False
            )
            self.assertEqual(alone.returncode, 1, alone.stderr)
            with LocalCluster(n_workers=4, threads_per_worker=1, dashboard_address=None) as cluster:
                with Client(cluster) as client:
                    killed = threading.Thread(target=kill_half_way, args=(client,))
                    killed.start()
                    report, status = relations_dask.validate(client, dossier, PARTS, TOOL)
                    killed.join()
                    self.assertEqual(kill_half_way.killed, 1)
            self.assertEqual(status, 1)
            self.assertEqual(report, alone.stdout)

    def test_a_dossier_that_is_not_there_is_an_error(self):
        with LocalCluster(n_workers=1, threads_per_worker=1, dashboard_address=None) as cluster:
            with Client(cluster) as client:
                with self.assertRaises(relations_dask.RelationsError):
                    relations_dask.validate(client, "/no/such/dossier", 2, TOOL)


def kill_half_way(client):
    """Kills a worker once parts are done and others are at work, as a lost machine would go."""
    kill_half_way.killed = 0
    for _ in range(3000):
        time.sleep(0.02)
        at_work = {worker: tasks for worker, tasks in client.processing().items() if tasks}
        done = sum(len(keys) for keys in client.has_what().values())
        if at_work and done >= 2:
            worker = next(iter(at_work))
            pid = client.run(os.getpid, workers=[worker])[worker]
            os.kill(pid, signal.SIGKILL)
            kill_half_way.killed += 1
            return


if __name__ == "__main__":
    unittest.main()
