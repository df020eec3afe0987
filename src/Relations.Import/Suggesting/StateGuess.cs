namespace Relations.Import;

/// <summary>What names the states of a column.</summary>
/// <param name="By">The word of the mapping: name, iso3, iso2, cow and so on; any where several are mixed.</param>
/// <param name="Separator">What divides several states in one value; null where each names one.</param>
/// <param name="Unknown">Values that name no state.</param>
sealed record StateGuess(string By, string? Separator, IReadOnlyList<string> Unknown)
{
    const double Enough = 0.7;

    static readonly string[] Words = ["name", "iso3", "iso2", "cow", "gw", "ioc", "fifa", "vehicle"];

    static readonly string[] OfCodes = ["cc", "cow", "gw", "code", "state", "country", "ctry"];

    static readonly string[] Separators = [";", "|", ",", " / ", " - "];

    /// <summary>Guesses; null where most values name no state.</summary>
    public static StateGuess? Of(ColumnProfile column) =>
        column.Filled == 0 || column.Kind is not (ForeignKind.Text or ForeignKind.Number)
            ? null
            : Of(column, null)
                ?? Separators.Select(separator => Of(column, separator)).FirstOrDefault(guess => guess is not null);

    static StateGuess? Of(ColumnProfile column, string? separator)
    {
        if (separator is not null && column.ShareOf(value => value.Contains(separator, StringComparison.Ordinal)) < 0.2)
        {
            return null;
        }

        var (best, bestShare) = ("any", Enough);
        foreach (var word in Words.Where(word => MayBe(column, word)))
        {
            var share = column.ShareOf(value => Parts(value, separator).All(part => IsState(part, word)));
            if (share > bestShare + 0.001)
            {
                (best, bestShare) = (word, share);
            }
        }

        var any = !MayBe(column, "any")
            ? 0
            : column.ShareOf(value => Parts(value, separator).All(part => IsState(part, "any")));
        best = any > bestShare + 0.05 && any > Enough ? "any" : best;
        return any <= Enough && bestShare <= Enough
            ? null
            : new(
                best,
                separator?.Trim(),
                [
                    .. column
                        .Values.Keys.SelectMany(value => Parts(value, separator))
                        .Where(part => !IsState(part, best))
                        .Distinct(StringComparer.Ordinal)
                        .Take(5),
                ]
            );
    }

    static string[] Parts(string value, string? separator) =>
        separator is null
            ? [value]
            : value.Split(separator, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    // Numbers are codes of states only where the header says so, and two letters only where there are several of them.
    static bool MayBe(ColumnProfile column, string by) =>
        by is "name" or "iso3"
        || (
            column.Values.Keys.All(value => value.All(char.IsAsciiDigit))
                ? Array.Exists(OfCodes, word => column.Header.Contains(word, StringComparison.Ordinal))
                : column.Values.Count > 2
        );

    // Words that only look like codes, as NA and no, stand in columns of anything.
    static bool IsState(string text, string by) =>
        text.Length > 1 && StateIndex.Instance.Find(text, [by], null).Count > 0;
}
