using System.Globalization;

namespace Relations.Workbooks;

/// <summary>Knows which styles of cells show numbers as days.</summary>
sealed class NumberFormats
{
    readonly List<bool> isDay = [];

    /// <summary>Whether cells of this style show days.</summary>
    public bool IsDay(string? style) =>
        int.TryParse(style, NumberStyles.None, CultureInfo.InvariantCulture, out var at)
        && at < isDay.Count
        && isDay[at];

    public static NumberFormats Read(Unpacked package, string? name)
    {
        var formats = new NumberFormats();
        using var part = name is null ? null : package.Read(name);
        if (part is null)
        {
            return formats;
        }

        var codes = new Dictionary<string, bool>(StringComparer.Ordinal);
        while (part.NextElement())
        {
            if (part.Name == "numFmt")
            {
                codes[part.Attribute("numFmtId") ?? ""] = ShowsDays(part.Attribute("formatCode") ?? "");
            }
            else if (part.Name == "cellXfs")
            {
                var (depth, isEmpty) = (part.Depth, part.IsEmpty);
                while (!isEmpty && part.NextWithin(depth))
                {
                    if (part.Name == "xf")
                    {
                        var id = part.Attribute("numFmtId") ?? "";
                        formats.isDay.Add(codes.TryGetValue(id, out var shows) ? shows : IsBuiltInDay(id));
                    }
                }
            }
        }

        return formats;
    }

    // ECMA-376, part 1, 18.8.30; those from 27 on are of East Asian editions.
    static bool IsBuiltInDay(string id) =>
        int.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number is (>= 14 and <= 17) or 22 or (>= 27 and <= 31) or 36 or (>= 50 and <= 54) or 57 or 58;

    // A letter for day or year that is not quoted, escaped or in brackets.
    internal static bool ShowsDays(string code)
    {
        for (var i = 0; i < code.Length && code[i] != ';'; i++)
        {
            switch (code[i])
            {
                case '"':
                    i = End(code, i, '"');
                    break;
                case '[':
                    i = End(code, i, ']');
                    break;
                case '\\' or '_' or '*':
                    i++;
                    break;
                case 'd' or 'D' or 'y' or 'Y':
                    return true;
            }
        }

        return false;
    }

    static int End(string code, int from, char closing) =>
        code.IndexOf(closing, from + 1) is >= 0 and var end ? end : code.Length;
}
