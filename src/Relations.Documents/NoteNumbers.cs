using System.Text;

namespace Relations.Documents;

/// <summary>Numbers footnotes in the order of their marks. One that says the same as an earlier one has the number of that.</summary>
public sealed class NoteNumbers
{
    const int Alphabet = 26;

    readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

    /// <summary>The number of a footnote, and whether it is the first that says this.</summary>
    public (int Number, bool IsFirst) Of(Footnote footnote)
    {
        var key = new StringBuilder();
        Add(key, footnote.Content);
        var isFirst = numbers.TryAdd(key.ToString(), numbers.Count + 1);
        return (numbers[key.ToString()], isFirst);
    }

    /// <summary>The mark of a number, as numbers are those of sources: a to z, then aa.</summary>
    public static string Letters(int number)
    {
        var letters = "";
        for (; number > 0; number = (number - 1) / Alphabet)
            letters = (char)('a' + ((number - 1) % Alphabet)) + letters;
        return letters;
    }

    static void Add(StringBuilder key, IReadOnlyList<Inline> content)
    {
        foreach (var inline in content)
        {
            var (sign, inner) = Signs.Instance.Visit(inline, 0);
            key.Append(inline.GetType().Name).Append('\0').Append(sign).Append('\0');
            Add(key, inner);
            key.Append('\u0001');
        }
    }

    /// <summary>What tells inlines of one kind apart, and what they hold.</summary>
    sealed class Signs : InlineVisitor<int, (string Sign, IReadOnlyList<Inline> Inner)>
    {
        public static Signs Instance { get; } = new();

        protected internal override (string, IReadOnlyList<Inline>) VisitText(Text text, int argument) =>
            ($"{text.Style}\0{text.Language}\0{text.Value}", []);

        protected internal override (string, IReadOnlyList<Inline>) VisitReference(Reference reference, int argument) =>
            (reference.Anchor, reference.Content);

        protected internal override (string, IReadOnlyList<Inline>) VisitHyperlink(Hyperlink link, int argument) =>
            (link.Uri.OriginalString, link.Content);

        protected internal override (string, IReadOnlyList<Inline>) VisitFootnote(Footnote footnote, int argument) =>
            ("", footnote.Content);
    }
}
