#!/usr/bin/env python3
"""Validates very many records as whole processes, ajv beside it, and prints a table in Markdown.

compare.py --tool "COMMAND" [--records N] [--runs R] [--ajv FOLDER] [--only NAME ...]

Each figure is that of the run with the least CPU time out of R. ajv is left out where FOLDER/node_modules lacks it.
"""

import argparse
import os
import pathlib
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
from measuring import best  # noqa: E402


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--tool", default="relations", help="how the tool is started")
    parser.add_argument("--records", type=int, default=1_000_000)
    parser.add_argument("--runs", type=int, default=1)
    parser.add_argument("--ajv", default=str(HERE), help="the folder whose node_modules has ajv and ajv-cli")
    parser.add_argument("--only", nargs="*", help="the beginnings of the names of the lines to run")
    options = parser.parse_args()
    tool, many, few = options.tool.split(), options.records, options.records // 10
    environment = os.environ | {"NODE_PATH": os.path.join(options.ajv, "node_modules")}
    with tempfile.TemporaryDirectory() as folder:

        def dossier(name, *arguments):
            path = os.path.join(folder, name)
            if not os.path.exists(path):
                subprocess.run([sys.executable, HERE / "visits.py", path, *map(str, arguments)], check=True)
            return path

        schema, seed = os.path.join(folder, "schema.json"), HERE.parents[2] / "seeds/turkiye-azerbaijan"
        with open(schema, "wb") as file:
            subprocess.run([*tool, "schema"], stdout=file, check=True)
        ajv = ["node", str(HERE / "ajv_lines.js"), schema, "Visit"]
        cli = [os.path.join(options.ajv, "node_modules/.bin/ajv"), "validate", "--spec=draft7", "--strict=false", "-s", schema]
        validate = [*tool, "validate"]
        lines = {
            f"validate {many:,} visits": lambda: [*validate, dossier("many", many)],
            f"ajv, the same, shapes alone": lambda: [*ajv, dossier("many", many) + "/visits.ndjson"],
            f"reading them alone": lambda: [*validate, dossier("many", many), "--select", "FMT001"],
            f"validate {few:,} visits": lambda: [*validate, dossier("few", few)],
            f"one person, one day": lambda: [*validate, dossier("one", few, "--people", 1, "--one-day")],
            f"relations, {few:,} spread": lambda: [*validate, dossier("spread", few, "--relations", "spread")],
            f"relations of one pair": lambda: [*validate, dossier("pair", few, "--relations", "pair")],
            f"{many:,} faulty visits as ndjson": lambda: [*validate, dossier("wrong", many, "--faulty", many), "--format", "ndjson"],
            f"{few:,} faulty visits as ndjson": lambda: [*validate, dossier("wrongs", few, "--faulty", few), "--format", "ndjson"],
            "relations validate seed": lambda: [*validate, str(seed)],
            "ajv-cli, a file of the seed": lambda: [*cli, "-d", str(seed / "relations.yaml")],
            "relations --help": lambda: [*tool, "--help"],
            "relations date 1992": lambda: [*tool, "date", "1992"],
            "node -e 0": lambda: ["node", "-e", "0"],
            "python3 -c pass": lambda: [sys.executable, "-c", "pass"],
        }
        print("| work | wall, s | CPU, s | peak, MiB |\n| --- | ---: | ---: | ---: |")
        for name, command in lines.items():
            if options.only and not any(name.startswith(only) for only in options.only):
                continue
            result = best(command(), options.runs, environment=environment, statuses=(0, 1), output=subprocess.DEVNULL)
            if result is not None:
                wall, cpu, peak = result
                print(f"| {name} | {wall:.2f} | {cpu:.2f} | {peak:.0f} |")
                sys.stdout.flush()


if __name__ == "__main__":
    main()
