namespace Relations;

/// <summary>How sure a component of a date is: <c>?</c>, <c>~</c> or both (<c>%</c>).</summary>
[Flags]
public enum EdtfQualifier
{
    /// <summary>Neither doubted nor rounded.</summary>
    None = 0,

    /// <summary><c>?</c>: the source, or its reading, is doubtful.</summary>
    Uncertain = 1,

    /// <summary><c>~</c>: an estimate, near the value given.</summary>
    Approximate = 2,

    /// <summary><c>%</c>: an estimate that is doubtful as well.</summary>
    UncertainAndApproximate = Uncertain | Approximate,
}

/// <summary>The finest component that a date states.</summary>
public enum EdtfPrecision
{
    /// <summary>A year, or a decade or century written with <c>X</c>.</summary>
    Year,

    /// <summary>A season, quarter, quadrimester or half of a year.</summary>
    Season,

    /// <summary>A month.</summary>
    Month,

    /// <summary>A day.</summary>
    Day,

    /// <summary>A second of a day.</summary>
    Second,
}

static class Qualifiers
{
    public static EdtfQualifier Of(char sign) =>
        sign switch
        {
            '?' => EdtfQualifier.Uncertain,
            '~' => EdtfQualifier.Approximate,
            '%' => EdtfQualifier.UncertainAndApproximate,
            _ => EdtfQualifier.None,
        };

    public static string Sign(EdtfQualifier qualifier) =>
        qualifier switch
        {
            EdtfQualifier.Uncertain => "?",
            EdtfQualifier.Approximate => "~",
            EdtfQualifier.UncertainAndApproximate => "%",
            _ => "",
        };
}
