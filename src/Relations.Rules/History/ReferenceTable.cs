namespace Relations.Rules;

/// <summary>A table of this project, kept by hand. Its last column says what a row rests on.</summary>
static class ReferenceTable
{
    /// <summary>The cells of each row after the heading.</summary>
    public static IEnumerable<string[]> Rows(string file)
    {
        using var data = new StreamReader(typeof(ReferenceTable).Assembly.GetManifestResourceStream(file)!);
        return
        [
            .. data.ReadToEnd()
                .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Skip(1)
                .Select(line => line.TrimEnd('\r').Split(',')),
        ];
    }

    /// <summary>The time between two cells, each of which may be empty: it always was, or still is.</summary>
    public static Period Time(string from, string to) =>
        new(
            Texts.InForce,
            from.Length == 0 ? PeriodBound.Always : PeriodBound.StartOf(new(from)),
            to.Length == 0 ? PeriodBound.StillGoingOn : PeriodBound.EndOf(new(to)),
            []
        );

    // The period of a row is compared and never shown.
    static class Texts
    {
        public static Message InForce { get; } = Message.Literal("");
    }
}
