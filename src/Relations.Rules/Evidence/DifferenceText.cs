namespace Relations.Rules;

/// <summary>Words the differences between a quote and the passage most like it.</summary>
static class DifferenceText
{
    const int MostDifferences = 3;
    const int MostShown = 80;

    public static string Of(NearPassage nearest)
    {
        var shown = nearest.Differences.Take(MostDifferences).Select(Of);
        var left = nearest.Differences.Count - MostDifferences;
        var more = left > 0 ? FormattableString.Invariant($"; {left} more differences") : "";
        return string.Join("; ", shown) + more;
    }

    static string Of(Difference difference)
    {
        var (quoted, stored) = WithoutSharedEnd(difference.Quoted, difference.Stored);
        return stored.Length == 0 ? $"it adds {Show(quoted)}"
            : quoted.Length == 0 ? $"it leaves out {Show(stored)}"
            : $"it says {Show(quoted)} where the source says {Show(stored)}";
    }

    // The comma behind both of "14," and "15," is no difference.
    static (string Quoted, string Stored) WithoutSharedEnd(string quoted, string stored)
    {
        var shared = 0;
        while (
            shared + 1 < Math.Min(quoted.Length, stored.Length)
            && quoted[^(shared + 1)] == stored[^(shared + 1)]
            && char.IsPunctuation(quoted[^(shared + 1)])
        )
        {
            shared++;
        }

        return (quoted[..^shared], stored[..^shared]);
    }

    static string Show(string words) => Quotes.Shown(words, MostShown);
}
