using Relations.Rules;

namespace Relations.Import;

/// <summary>Looks up quotes in a stored text. Those that are whole rows are found without a search.</summary>
sealed class StoredQuotes
{
    readonly string[] rows;
    readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    readonly Lazy<SourceText> text;

    public StoredQuotes(string text)
    {
        // As an import writes them: the heading, and then the rows.
        rows = text.TrimEnd('\n').Split("\n\n");
        for (var i = 1; i < rows.Length; i++)
        {
            numbers.TryAdd(rows[i], i);
        }

        this.text = new(() => new(text));
    }

    /// <summary>Whether a quote is a whole row.</summary>
    public bool IsRow(string quote) => numbers.ContainsKey(quote);

    /// <summary>Whether a quote is seen to stand in a paragraph without a search in the text.</summary>
    public bool IsIn(string quote, int? paragraph) =>
        paragraph is { } number
        && number > 0
        && number < rows.Length
        && rows[number].Contains(quote, StringComparison.Ordinal);

    /// <summary>Whether a quote stands in a paragraph.</summary>
    public bool Has(string quote, int paragraph) =>
        IsIn(quote, paragraph) || (!IsRow(quote) && text.Value.Find(quote, paragraph) is not null);

    /// <summary>The number of the first paragraph that a quote stands in; null where it stands nowhere.</summary>
    public int? Find(string quote) =>
        numbers.TryGetValue(quote, out var number) ? number : text.Value.Find(quote)?.Paragraph;
}
