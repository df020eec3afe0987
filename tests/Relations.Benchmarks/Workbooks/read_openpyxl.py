"""Reads every cell of every sheet with openpyxl in its read-only mode: read_openpyxl.py FILE"""

import sys

from openpyxl import load_workbook

book = load_workbook(sys.argv[1], read_only=True)
count = 0
for sheet in book:
    for row in sheet.iter_rows(values_only=True):
        count += sum(value is not None for value in row)
print(count, "cells")
