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

    /// <summary>The day and the month, without the year.</summary>
    DayOfYear,
    Day,
}

/// <summary>Knows how the styles of cells show numbers.</summary>
sealed class NumberFormats
{
    readonly List<CellFormat> formats = [];

    /// <summary>How cells of this style show numbers.</summary>
    public CellFormat Of(string? style) =>
        int.TryParse(style, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < formats.Count
            ? formats[at]
            : CellFormat.General;

    public static NumberFormats Read(Unpacked package, string? name)
    {
        var read = new NumberFormats();
        using var part = name is null ? null : package.Read(name);
        if (part is null)
        {
            return read;
        }

        var known = new Dictionary<string, CellFormat>(StringComparer.Ordinal);
        while (part.NextElement())
        {
            if (part.Name == "numFmt")
            {
                var code = part.Attribute("formatCode") ?? "";
                known[part.Attribute("numFmtId") ?? ""] = new(code, FormatCode.Shown(code));
            }
            else if (part.Name == "cellXfs")
            {
                var (depth, isEmpty) = (part.Depth, part.IsEmpty);
                while (!isEmpty && part.NextWithin(depth))
                {
                    if (part.Name == "xf")
                    {
                        read.formats.Add(Known(part.Attribute("numFmtId") ?? "", known));
                    }
                }
            }
        }

        return read;
    }

    static CellFormat Known(string id, Dictionary<string, CellFormat> known)
    {
        if (!known.TryGetValue(id, out var format))
        {
            known[id] = format = BuiltInFormats.Of(id);
        }

        return format;
    }
}
