#!/usr/bin/env python3
"""Runs the workbook benchmark and its peers as whole processes, one after the other, and prints tables in Markdown.

compare.py [--rows N ...] [--runs R] [--read N] [--host "COMMAND"] [--exceljs FOLDER]

Each figure is that of the run with the least CPU time out of R. Peers that are not installed are left out.
"""

import argparse
import os
import pathlib
import shutil
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
from measuring import best  # noqa: E402
HOST = HERE.parents[2] / "artifacts/benchmarks/Relations.Benchmarks.dll"
PYTHON = "/usr/bin/python3" if os.path.exists("/usr/bin/python3") else sys.executable


def table(title, results, base):
    print(f"\n{title}\n")
    print(f"| | wall, s | CPU, s | peak, MiB | wall / {base} | CPU / {base} |")
    print("| --- | ---: | ---: | ---: | ---: | ---: |")
    against = results.get(base)
    for name, result in results.items():
        if result is not None:
            wall, cpu, peak = result
            ratios = f"{wall / against[0]:.2f} | {cpu / against[1]:.2f}" if against else "– | –"
            print(f"| {name} | {wall:.2f} | {cpu:.2f} | {peak:.0f} | {ratios} |")
    sys.stdout.flush()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rows", type=int, nargs="*", default=[3_000, 100_000])
    parser.add_argument("--read", type=int, default=100_000, help="how many rows are read back; 0 for none")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--host", default=f"dotnet {HOST}", help="how the benchmarks are started")
    parser.add_argument("--exceljs", default=str(HERE), help="the folder whose node_modules has exceljs")
    parser.add_argument("--only", nargs="*", default=["XlsxWriter", "openpyxl", "exceljs"], help="the peers to run")
    options = parser.parse_args()
    host = options.host.split()
    environment = {**os.environ, "NODE_PATH": str(pathlib.Path(options.exceljs) / "node_modules")}
    writers = {"Relations": [*host, "workbook-write"]}
    if "XlsxWriter" in options.only:
        writers["XlsxWriter"] = [PYTHON, str(HERE / "write_xlsxwriter.py")]
    if "openpyxl" in options.only:
        writers["openpyxl"] = [PYTHON, str(HERE / "write_openpyxl.py")]
    if "exceljs" in options.only and shutil.which("node"):
        writers["exceljs"] = ["node", str(HERE / "write_exceljs.js")]
    with tempfile.TemporaryDirectory() as folder:
        path = str(pathlib.Path(folder) / "people.xlsx")
        for rows in options.rows:
            results = {
                name: best([*command, str(rows), path], options.runs, environment=environment)
                for name, command in writers.items()
            }
            table(f"Writing {rows:,} rows of 12 columns", results, "XlsxWriter")
        if options.read:
            if best([*host, "workbook-write", str(options.read), path], 1, environment=environment):
                results = {
                    "Relations, checked": best([*host, "workbook-read", path], options.runs, environment=environment),
                    "openpyxl, bare": best(
                        [PYTHON, str(HERE / "read_openpyxl.py"), path], options.runs, environment=environment
                    ),
                }
                table(f"Reading {options.read:,} rows back", results, "openpyxl, bare")


main()
