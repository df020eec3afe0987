"""Sets the same book with each engine, every one as a whole process, and prints what it took as a table.

    python3 compare.py HOST [-s SECTIONS ...] [-r RUNS]

HOST is the built assembly Relations.Benchmarks.dll. It needs Debian's python3-reportlab, texlive-xetex and poppler-utils.
Times are the least of the runs, CPU time that of user and system together, memory the most that a run had resident.
"""

import argparse
import os
import re
import subprocess
import sys
import tempfile

import book
import xelatex_book

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.dirname(HERE))
from measuring import measure  # noqa: E402

FONTS = os.path.normpath(os.path.join(HERE, "../../../src/Relations.Briefings/Fonts"))


def pages(path):
    text = subprocess.run(["pdfinfo", path], check=True, capture_output=True, text=True).stdout
    return int(re.search(r"^Pages:\s+(\d+)", text, re.M)[1])


def engines(host, folder):
    texts, tex = os.path.join(folder, "book.txt"), os.path.join(folder, "xelatex.tex")
    xelatex_book.write(tex, texts, FONTS)
    script = os.path.join(HERE, "reportlab_book.py")
    return {
        "Relations, tagged": (["dotnet", os.path.abspath(host), "print", texts, "relations.pdf"], "relations.pdf"),
        "XeLaTeX": (["xelatex", "-interaction=batchmode", tex], "xelatex.pdf"),
        "ReportLab": (["/usr/bin/python3", script, FONTS, texts, "reportlab.pdf"], "reportlab.pdf"),
    }


def compare(host, sections, runs):
    with tempfile.TemporaryDirectory() as folder:
        book.write(os.path.join(folder, "book.txt"), sections)
        ours = None
        for name, (command, output) in engines(host, folder).items():
            results = [measure(command, folder=folder) for _ in range(runs)]
            wall, cpu = (min(result[i] for result in results) for i in (0, 1))
            memory = max(result[2] for result in results)
            count = pages(os.path.join(folder, output))
            each = cpu / count * 1000
            ours = ours or each
            print(
                f"| {name} | {count} | {wall:.2f} | {cpu:.2f} | {memory:.0f} | {each:.2f} | {each / ours:.1f} |",
                flush=True,
            )


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("host")
    parser.add_argument("-s", "--sections", type=int, nargs="+", default=[100, 1000])
    parser.add_argument("-r", "--runs", type=int, default=3)
    options = parser.parse_args()
    print("| Engine | Pages | Wall s | CPU s | Peak MiB | CPU ms a page | Times ours |\n|---|---|---|---|---|---|---|")
    for sections in options.sections:
        compare(options.host, sections, options.runs)


main()
