"""The text that every engine sets: sections of paragraphs and tables, the same for the same number of sections.

A line of it is a kind and its text between tabs: H a heading, P a paragraph, C the header of a table, R a row of it.
"""

WORDS = (
    "state embassy treaty council visit president minister border agreement session energy railway trade culture "
    "delegation protocol signed opened ratified discussed confirmed Ankara Bakı Türkiye Azərbaycan İstanbul Gəncə "
    "cooperation summit statement of the and in on with between both for by after before during into its their"
).split()
PARAGRAPHS = 8
ROWS = 22


class Words:
    """A stream of words that looks unordered and never differs."""

    def __init__(self):
        self.state = 20260101

    def number(self, below):
        self.state = (self.state * 1103515245 + 12345) % 2**31
        return (self.state >> 12) % below

    def some(self, count):
        return " ".join(WORDS[self.number(len(WORDS))] for _ in range(count))


def lines(sections):
    words = Words()
    for section in range(1, sections + 1):
        yield ("H", f"{section}. {words.some(4)}")
        for _ in range(PARAGRAPHS):
            yield ("P", f"{words.some(45 + words.number(50)).capitalize()}.")
        yield ("C", "Date", "Visitor", "From", "To", "Occasion", "Source")
        for row in range(1, ROWS + 1):
            date = f"{1 + words.number(28)} {words.number(12) + 1} {1991 + words.number(30)}"
            yield ("R", date, words.some(3), words.some(1), words.some(1), words.some(6), f"[{section}.{row}]")


def write(path, sections):
    with open(path, "w", encoding="utf-8") as file:
        file.writelines("\t".join(line) + "\n" for line in lines(sections))


def read(path):
    with open(path, encoding="utf-8") as file:
        for line in file:
            yield line.rstrip("\n").split("\t")
