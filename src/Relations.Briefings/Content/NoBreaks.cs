namespace Relations.Briefings;

/// <summary>Keeps dates and the like on one line.</summary>
static class NoBreaks
{
    // A longer text would make a column too wide.
    const int Longest = 26;

    /// <summary>The text with no-break spaces; a long one may break before its remarks.</summary>
    public static string In(string text)
    {
        var remark = text.IndexOf(" (", StringComparison.Ordinal);
        return remark > 0 ? Whole(text[..remark]) + " " + Whole(text[(remark + 1)..]) : Whole(text);
    }

    static string Whole(string text) => text.Length <= Longest ? text.Replace(' ', '\u00A0') : text;
}
