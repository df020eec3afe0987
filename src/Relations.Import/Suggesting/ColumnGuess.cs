namespace Relations.Import;

/// <summary>What the values of a column seem to be.</summary>
/// <param name="Column">The column.</param>
/// <param name="Date">How they are dates; null where they are none.</param>
/// <param name="State">How they name states; null where they do not.</param>
sealed record ColumnGuess(ColumnProfile Column, DateGuess? Date, StateGuess? State)
{
    const int MaxWords = 30;

    public string Header => Column.Header;

    /// <summary>Whether they are few words that come again and again.</summary>
    public bool IsWords =>
        Column.Values.Count <= MaxWords
        && Column.Filled >= Column.Values.Count * 2
        && Column.Values.Keys.All(value => value.Length <= 60);

    /// <summary>Whether each is another and short, as ids are.</summary>
    public bool IsId =>
        Column.IsUnique
        && Column.Filled > 1
        && Date is null
        && Column.Values.Keys.All(value => value.Length <= 80 && !value.Contains(' ', StringComparison.Ordinal));

    /// <summary>Whether two columns name the same state in the same record, nearly always: one by its name, the other by a code.</summary>
    public bool NamesSameStates(ColumnGuess other)
    {
        var (both, same) = (0, 0);
        foreach (var (record, text) in Column.First)
        {
            if (other.Column.First.TryGetValue(record, out var text2))
            {
                var (one, two) = (StateOf(this, text), StateOf(other, text2));
                both += one is null || two is null ? 0 : 1;
                same += one is not null && one == two ? 1 : 0;
            }
        }

        return both > 1 && same * 10 >= both * 9;
    }

    static string? StateOf(ColumnGuess column, string text) =>
        column.State is { } state && StateIndex.Instance.Find(text, [state.By], null) is [var only] ? only : null;

    /// <summary>Guesses what the columns of a file are; what one leaves open another may decide.</summary>
    public static IReadOnlyList<ColumnGuess> Of(IEnumerable<ColumnProfile> columns)
    {
        var guesses = columns.Select(Of).ToList();
        var dates = guesses.Select(guess => guess.Date).OfType<DateGuess>().ToList();
        return [.. guesses.Select(guess => guess.Date is null ? guess : guess with { Date = guess.Date.Like(dates) })];
    }

    static ColumnGuess Of(ColumnProfile column)
    {
        var date = DateGuess.Of(column);
        return new(column, date, date is null ? StateGuess.Of(column) : null);
    }
}
