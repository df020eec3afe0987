"""Writes people with XlsxWriter, a row at a time: write_xlsxwriter.py COUNT FILE"""

import sys

import xlsxwriter

from people import HEADERS, WIDTHS, rows

LOOK = {"font_name": "Calibri", "font_size": 10, "text_wrap": True, "valign": "top", "align": "left", "bottom": 7}

book = xlsxwriter.Workbook(sys.argv[2], {"constant_memory": True})
sheet = book.add_worksheet("People")
text = book.add_format({**LOOK, "num_format": "@"})
day = book.add_format({**LOOK, "num_format": "yyyy-mm-dd"})
head = book.add_format({**LOOK, "bold": True, "bg_color": "#1F3A4D", "font_color": "#FFFFFF"})
for column, width in enumerate(WIDTHS):
    sheet.set_column(column, column, width)
sheet.freeze_panes(1, 1)
for column, header in enumerate(HEADERS):
    sheet.write_string(0, column, header, head)
for at, cells in enumerate(rows(int(sys.argv[1])), 1):
    for column, cell in enumerate(cells):
        if isinstance(cell, int):
            sheet.write_number(at, column, cell, day)
        else:
            sheet.write_string(at, column, cell, text)
book.close()
