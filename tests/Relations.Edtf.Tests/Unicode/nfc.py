"""Writes nfc-vectors.txt: texts and their Form C, in hexadecimal, as Python's copy of the Unicode data gives them."""

import random
import unicodedata

random.seed(1961)
ASSIGNED = [c for c in map(chr, range(0x20, 0x3134B)) if unicodedata.category(c) not in ("Cn", "Cs", "Co")]
MARKS = [c for c in ASSIGNED if unicodedata.combining(c)]
DECOMPOSING = [c for c in ASSIGNED if unicodedata.normalize("NFD", c) != c]
JAMO = [chr(c) for c in [*range(0x1100, 0x1113), *range(0x1161, 0x1176), *range(0x11A7, 0x11C3)]]
POOLS = [MARKS, DECOMPOSING, JAMO, ASSIGNED, list("aceghiosuyzIİıĞŞ")]


def hexes(text):
    return " ".join(f"{ord(c):X}" for c in text)


def samples():
    yield from DECOMPOSING[::9]
    for _ in range(1500):
        text = "".join(random.choice(random.choice(POOLS)) for _ in range(random.randint(1, 8)))
        yield random.choice([text, unicodedata.normalize("NFD", text)])


with open("nfc-vectors.txt", "w", encoding="ascii", newline="\n") as out:
    for text in samples():
        out.write(f"{hexes(text)};{hexes(unicodedata.normalize('NFC', text))}\n")
