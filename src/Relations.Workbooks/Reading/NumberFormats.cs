using System.Globalization;

namespace Relations.Workbooks;

/// <summary>What a cell shows of a day that is kept as a number.</summary>
enum ShownDay
{
    /// <summary>Nothing: it shows a number.</summary>
    None,
    Year,

    /// <summary>The month and the year.</summary>
    Month,
    Day,
}

/// <summary>Knows which styles of cells show numbers as days, and how much of them.</summary>
sealed class NumberFormats
{
    readonly List<ShownDay> shown = [];

    /// <summary>What cells of this style show of a day.</summary>
    public ShownDay ShownBy(string? style) =>
        int.TryParse(style, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < shown.Count
            ? shown[at]
            : ShownDay.None;

    public static NumberFormats Read(Unpacked package, string? name)
    {
        var formats = new NumberFormats();
        using var part = name is null ? null : package.Read(name);
        if (part is null)
        {
            return formats;
        }

        var codes = new Dictionary<string, ShownDay>(StringComparer.Ordinal);
        while (part.NextElement())
        {
            if (part.Name == "numFmt")
            {
                codes[part.Attribute("numFmtId") ?? ""] = FormatCode.Shown(part.Attribute("formatCode") ?? "");
            }
            else if (part.Name == "cellXfs")
            {
                var (depth, isEmpty) = (part.Depth, part.IsEmpty);
                while (!isEmpty && part.NextWithin(depth))
                {
                    if (part.Name == "xf")
                    {
                        var id = part.Attribute("numFmtId") ?? "";
                        formats.shown.Add(codes.TryGetValue(id, out var shows) ? shows : BuiltIn(id));
                    }
                }
            }
        }

        return formats;
    }

    // ECMA-376, part 1, 18.8.30; those from 27 on are of East Asian editions, which differ in what they show.
    static ShownDay BuiltIn(string id) =>
        !int.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? ShownDay.None
        : number == 17 ? ShownDay.Month
        : number is (>= 14 and <= 16) or 22 or (>= 27 and <= 31) or 36 or (>= 50 and <= 54) or 57 or 58 ? ShownDay.Day
        : ShownDay.None;
}
