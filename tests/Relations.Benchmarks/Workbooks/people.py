"""Makes the people of the benchmark from their number alone, as PeopleRows.cs does."""

import datetime

HEADERS = [
    "Id", "Names (en)", "Names (tr)", "Names (az)", "Born", "Born: earliest", "Born: latest",
    "Died", "Died: earliest", "Died: latest", "Note", "Rank",
]
WIDTHS = [18, 32, 28, 36, 12, 12, 12, 12, 12, 12, 40, 12]
FIRST = datetime.date(1900, 3, 1)
ZERO = datetime.date(1899, 12, 30)


def rows(count):
    """Rows of twelve cells: the days of columns 5, 6, 8 and 9 as numbers, everything else as text."""
    for i in range(count):
        born = FIRST + datetime.timedelta(days=i % 20000)
        died = born + datetime.timedelta(days=18000 + i % 7000)
        born_number = (born - ZERO).days
        died_number = (died - ZERO).days
        yield (
            f"person-{i:07d}",
            f"Person {i} of the register",
            f"Kütükteki {i}. kişi",
            f"Reyestrdəki {i} nömrəli şəxs",
            born.isoformat(), born_number, born_number,
            died.isoformat(), died_number, died_number,
            f"Entry {i}, taken over from sheet {i % 977}, line {i % 41} & checked there.",
            "preferred" if i % 5 == 0 else "normal",
        )
