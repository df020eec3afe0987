using System.Collections.Concurrent;

namespace Relations.Pdf;

/// <summary>What a face does with glyphs that stand together, for one script and language.</summary>
sealed class ShapingRules
{
    const int OnLetter = 4;
    const int OnMark = 6;

    readonly ConcurrentDictionary<(ushort, ushort), int> kerning = new();
    readonly Lookup[] substitutions;
    readonly Lookup[] pairs;
    readonly Lookup[] marks;

    ShapingRules(IEnumerable<Lookup> substitutions, IEnumerable<Lookup> positions, IEnumerable<Lookup> marks) =>
        (this.substitutions, pairs, this.marks) = (
            [.. substitutions.Where(lookup => lookup.Type is 1 or 4)],
            [.. positions.Where(lookup => lookup.Type == 2)],
            [.. marks.Where(lookup => lookup.Type is OnLetter or OnMark)]
        );

    public static ShapingRules Read(FontTables tables, string script, string language) =>
        new(
            LayoutTable.Read(tables.Find("GSUB"), 7, script, language, "locl", "liga"),
            LayoutTable.Read(tables.Find("GPOS"), 9, script, language, "kern"),
            LayoutTable.Read(tables.Find("GPOS"), 9, script, language, "mark", "mkmk")
        );

    /// <summary>Replaces glyphs by those that the language or their neighbours ask for.</summary>
    /// <param name="glyphs">The glyphs of a run, which are changed.</param>
    /// <param name="keepDots">Whether ligatures with an i are left out.</param>
    public void Substitute(List<(ushort Id, string Text)> glyphs, bool keepDots)
    {
        foreach (var lookup in substitutions)
            Substitution.Apply(lookup, glyphs, keepDots);
    }

    /// <summary>What is added to the advance of a glyph before another, in units of the face.</summary>
    public int Kerning(ushort left, ushort right) =>
        pairs.Length == 0
            ? 0
            : kerning.GetOrAdd((left, right), static (pair, rules) => rules.Find(pair.Item1, pair.Item2), this);

    /// <summary>How far a mark's origin lies from that of the letter, or the mark, that it sits on; null where the face does not say.</summary>
    public (int X, int Y)? Attach(ushort target, ushort mark, bool toMark) =>
        marks
            .Where(lookup => lookup.Type == (toMark ? OnMark : OnLetter))
            .SelectMany(lookup => lookup.Subtables)
            .Select(subtable => MarkAnchors.Find(subtable, target, mark))
            .FirstOrDefault(place => place is not null);

    int Find(ushort left, ushort right) =>
        pairs.Sum(lookup =>
            lookup
                .Subtables.Select(subtable => PairKerning.Find(subtable, left, right))
                .FirstOrDefault(v => v is not null)
            ?? 0
        );
}
