"""Writes people with openpyxl in its write-only mode: write_openpyxl.py COUNT FILE"""

import sys

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Border, Font, NamedStyle, Side

from people import HEADERS, WIDTHS, rows


def style(name, number_format):
    return NamedStyle(
        name=name,
        font=Font(name="Calibri", size=10),
        alignment=Alignment(wrap_text=True, vertical="top", horizontal="left"),
        border=Border(bottom=Side(style="hair")),
        number_format=number_format,
    )


book = Workbook(write_only=True)
for made in (style("text", "@"), style("day", "yyyy-mm-dd")):
    book.add_named_style(made)
sheet = book.create_sheet("People")
sheet.freeze_panes = "B2"
for column, width in enumerate(WIDTHS):
    sheet.column_dimensions["ABCDEFGHIJKL"[column]].width = width
sheet.append(HEADERS)


def cell(value):
    made = WriteOnlyCell(sheet, value)
    made.style = "day" if isinstance(value, int) else "text"
    return made


for cells in rows(int(sys.argv[1])):
    sheet.append([cell(value) for value in cells])
book.save(sys.argv[2])
