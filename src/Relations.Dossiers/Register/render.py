"""How the built files are spelled."""

import json

FLOOR = "1816-01-01"  # first day of both lists: "at least since then"
CENSORED = "9999-12-31"  # how both lists write "still exists"
UNKNOWN, OPEN = "", ".."  # the EDTF spellings


def edtf(start, end):
    return UNKNOWN if start == FLOOR else start, OPEN if end == CENSORED else end


def inline(value):
    if isinstance(value, dict):
        return "{ " + ", ".join(f"{inline(key)}: {inline(item)}" for key, item in value.items()) + " }"
    if isinstance(value, list):
        return "[" + ", ".join(map(inline, value)) + "]"
    return json.dumps(value, ensure_ascii=False)


def member(field, value):
    """One line a field, and one line a capital."""
    if field != "capital":
        return f"      {inline(field)}: {inline(value)}"
    lines = ",\n".join(f"        {inline(item)}" for item in value)
    return f"      {inline(field)}: [\n{lines}\n      ]"


def as_json(states):
    objects = (
        "    {\n" + ",\n".join(member(field, value) for field, value in state.items() if value) + "\n    }"
        for state in states
    )
    return '{\n  "states": [\n' + ",\n".join(objects) + "\n  ]\n}\n"


def as_csv(intervals):
    lines = (
        ",".join((state, name, *edtf(start, end), code))
        for state, name, start, end, code in sorted(intervals)
    )
    return "id,list,start,end,code\n" + "".join(f"{line}\n" for line in lines)
