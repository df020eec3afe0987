namespace Relations.Rules;

/// <summary>Words the differences between a quote and the passage most like it.</summary>
static partial class DifferenceText
{
    const int MaxDifferences = 3;
    const int MaxShown = 80;

    public static ArgumentValue Of(NearPassage nearest)
    {
        var shown = nearest.Differences.Take(MaxDifferences).Select(Of);
        var left = nearest.Differences.Count - MaxDifferences;
        var all = left > 0 ? shown.Append(More(left)) : shown;
        return ArgumentValue.List(all.Select(ArgumentValue.Of), ListForm.Semicolon);
    }

    static Message Of(Difference difference)
    {
        var (quoted, stored) = WithoutSharedEnd(difference.Quoted, difference.Stored);
        return stored.Length == 0 ? Adds(Show(quoted))
            : quoted.Length == 0 ? LeavesOut(Show(stored))
            : Differs(Show(quoted), Show(stored));
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

    static QuotationValue Show(string words) => Quotations.Shown(words, MaxShown);

    [Message("it adds {words}")]
    private static partial Message Adds(QuotationValue words);

    [Message("it leaves out {words}")]
    private static partial Message LeavesOut(QuotationValue words);

    [Message("it says {quoted} where the source says {stored}")]
    private static partial Message Differs(QuotationValue quoted, QuotationValue stored);

    [Message("{count} more {count|difference|differences}")]
    private static partial Message More(int count);
}
