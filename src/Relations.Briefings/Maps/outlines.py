#!/usr/bin/env python3
"""Writes outlines.bin, the outlines of states that maps of briefings are drawn with.

    npm pack world-atlas@2.0.2 && tar xzf world-atlas-2.0.2.tgz
    python3 outlines.py package/countries-50m.json            # writes outlines.bin beside this file
    python3 outlines.py package/countries-50m.json --check    # exit code 1 where it is stale

Python 3.9 or newer, standard library only, no network; the same file gives the same bytes.
"""
import csv
import hashlib
import json
import sys
from pathlib import Path

HERE = Path(__file__).parent
SOURCE_SHA256 = "04342cdc1e3016bcd7db1630de95684d67b79fe3c8c460321e87aef469502394"
# A hundredth of a degree is 1.1 km at most, less than half a point on any map that a briefing has.
UNITS_PER_DEGREE = 100
HALF_CIRCLE = 180 * UNITS_PER_DEGREE
# Natural Earth draws these apart without an ISO code; an outline goes to the state that ISO 3166-1 counts the territory to.
WITHOUT_CODE = {"Somaliland": "SOM", "N. Cyprus": "CYP", "Kosovo": "XKX"}
# Antarctica is on no map of two states.
LEFT_OUT = {"010"}


def codes():
    with open(HERE / "iso-numeric.csv", encoding="utf-8", newline="") as table:
        return {row["numeric"]: row["alpha3"] for row in csv.DictReader(table)}


def arcs_of(topology):
    """The arcs in units of a hundredth of a degree, without points that fall together."""
    (sx, sy), (tx, ty) = topology["transform"]["scale"], topology["transform"]["translate"]
    for arc in topology["arcs"]:
        x = y = 0
        points = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            point = (round((x * sx + tx) * UNITS_PER_DEGREE), round((y * sy + ty) * UNITS_PER_DEGREE))
            # A line that reaches over the antimeridian goes on beyond 180 degrees.
            while points and point[0] - points[-1][0] > HALF_CIRCLE:
                point = (point[0] - 2 * HALF_CIRCLE, point[1])
            while points and points[-1][0] - point[0] > HALF_CIRCLE:
                point = (point[0] + 2 * HALF_CIRCLE, point[1])
            if not points or points[-1] != point:
                points.append(point)
        yield points


def outer_rings(geometry):
    """The outer ring of each part. What lies in a hole is another state, which is drawn over it."""
    if geometry["type"] == "Polygon":
        return [geometry["arcs"][0]]
    return [polygon[0] for polygon in geometry["arcs"]]


class Writer:
    def __init__(self):
        self.data = bytearray()

    def number(self, value):
        """An integer of either sign: zigzag, then seven bits a byte from the lowest."""
        value = value << 1 if value >= 0 else (-value << 1) - 1
        while value >= 0x80:
            self.data.append(value & 0x7F | 0x80)
            value >>= 7
        self.data.append(value)

    def points(self, points):
        self.number(len(points))
        x = y = 0
        for to_x, to_y in points:
            self.number(to_x - x)
            self.number(to_y - y)
            x, y = to_x, to_y


def build(topology):
    alpha3 = codes()
    states = {}
    for geometry in topology["objects"]["countries"]["geometries"]:
        number, name = geometry.get("id"), geometry["properties"]["name"]
        if number in LEFT_OUT:
            continue
        code = alpha3[number] if number else WITHOUT_CODE.get(name, "")
        states.setdefault(code, []).extend(outer_rings(geometry))

    arcs = list(arcs_of(topology))
    used = sorted({~arc if arc < 0 else arc for rings in states.values() for ring in rings for arc in ring})
    numbers = {arc: i for i, arc in enumerate(used)}
    out = Writer()
    out.number(len(used))
    for arc in used:
        out.points(arcs[arc])
    out.number(len(states))
    for code in sorted(states):
        out.data += code.ljust(3).encode("ascii")
        out.number(len(states[code]))
        for ring in states[code]:
            out.number(len(ring))
            for arc in ring:
                out.number(~numbers[~arc] if arc < 0 else numbers[arc])
    return bytes(out.data)


def main(arguments):
    source = Path(arguments[0]).read_bytes()
    digest = hashlib.sha256(source).hexdigest()
    if digest != SOURCE_SHA256:
        sys.exit(f"{arguments[0]} has SHA-256 {digest}, expected {SOURCE_SHA256}")
    built = build(json.loads(source))
    target = HERE / "outlines.bin"
    if "--check" in arguments:
        sys.exit(0 if target.read_bytes() == built else f"{target} is stale: run outlines.py")
    target.write_bytes(built)
    print(f"{target}: {len(built)} bytes, SHA-256 {hashlib.sha256(built).hexdigest()}")


if __name__ == "__main__":
    main(sys.argv[1:])
