"""Sets a book with ReportLab's Platypus: reportlab_book.py FONTS BOOK PDF"""

import sys

from reportlab.lib.colors import HexColor
from reportlab.lib.enums import TA_JUSTIFY
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Paragraph, SimpleDocTemplate, Table

import book

fonts, source, target = sys.argv[1:]
for name in ("NotoSerif-Regular", "NotoSans-Regular", "NotoSans-Bold"):
    pdfmetrics.registerFont(TTFont(name, f"{fonts}/{name}.ttf"))

BODY = ParagraphStyle("body", fontName="NotoSerif-Regular", fontSize=10, leading=14.5, spaceAfter=7, alignment=TA_JUSTIFY)
HEADING = ParagraphStyle("heading", fontName="NotoSans-Bold", fontSize=14.5, leading=19, spaceBefore=18, spaceAfter=5)
CELL = ParagraphStyle("cell", fontName="NotoSans-Regular", fontSize=8.5, leading=11.6)
HEADER = ParagraphStyle("header", parent=CELL, fontName="NotoSans-Bold")
WIDTHS = [60, 90, 65, 65, 125, 54]
LOOK = [
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ("BACKGROUND", (0, 0), (-1, 0), HexColor(0xF1F5F8)),
    ("LINEBELOW", (0, 0), (-1, -1), 0.4, HexColor(0xCBD3DC)),
]


def blocks():
    rows = []
    for kind, *texts in book.read(source):
        if rows and kind not in "CR":
            yield Table(rows, colWidths=WIDTHS, repeatRows=1, style=LOOK, spaceAfter=12)
            rows = []
        if kind == "H":
            yield Paragraph(texts[0], HEADING)
        elif kind == "P":
            yield Paragraph(texts[0], BODY)
        else:
            rows.append([Paragraph(text, HEADER if kind == "C" else CELL) for text in texts])
    if rows:
        yield Table(rows, colWidths=WIDTHS, repeatRows=1, style=LOOK, spaceAfter=12)


def number(canvas, document):
    canvas.setFont("NotoSans-Regular", 7.75)
    canvas.drawRightString(A4[0] - 68, 40, f"Page {document.page}")


SimpleDocTemplate(target, pagesize=A4, leftMargin=62, rightMargin=62, topMargin=68, bottomMargin=64).build(
    list(blocks()), onFirstPage=number, onLaterPages=number
)
