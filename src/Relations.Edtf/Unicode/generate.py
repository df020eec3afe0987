"""Writes nfc.txt, the canonical mappings and combining classes that NFC needs, from Python's copy of the Unicode
Character Database. Run it in its own folder; the file is kept beside it, so a build needs no Python."""

import sys
import unicodedata


def decomposition(code):
    mapping = unicodedata.decomposition(chr(code))
    return [] if not mapping or mapping.startswith("<") else [int(part, 16) for part in mapping.split()]


def is_composed(code, parts):
    """Whether composition makes the character: it does not for the exclusions of the standard."""
    return len(parts) == 2 and unicodedata.normalize("NFC", chr(code)) == chr(code)


def mappings():
    for code in range(sys.maxunicode + 1):
        if parts := decomposition(code):
            sign = "=" if is_composed(code, parts) else ">"
            yield f"{code:X}{sign}{' '.join(f'{part:X}' for part in parts)}"


def classes():
    start, last = None, 0
    for code in range(sys.maxunicode + 2):
        here = unicodedata.combining(chr(code)) if code <= sys.maxunicode else 0
        if here != last:
            if last:
                yield f"{start:X}-{code - 1:X}:{last}"
            start, last = code, here


with open("nfc.txt", "w", encoding="ascii", newline="\n") as out:
    out.write(f"# Unicode Character Database {unicodedata.unidata_version}, (c) Unicode, Inc.; see unicode.org/license.txt\n")
    out.write("# code=parts: composed and decomposed; code>parts: decomposed only; first-last:combining class\n")
    out.write("\n".join([*mappings(), *classes()]) + "\n")
