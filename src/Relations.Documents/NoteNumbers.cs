using System.Text;

namespace Relations.Documents;

/// <summary>Numbers footnotes in the order of their marks. One that says the same as an earlier one has the number of that.</summary>
public sealed class NoteNumbers
{
    readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

    /// <summary>The number of a footnote, and whether it is the first that says this.</summary>
    public (int Number, bool IsFirst) Of(Footnote footnote)
    {
        var key = new StringBuilder();
        Add(key, footnote.Content);
        var isFirst = numbers.TryAdd(key.ToString(), numbers.Count + 1);
        return (numbers[key.ToString()], isFirst);
    }

    static void Add(StringBuilder key, IReadOnlyList<Inline> content)
    {
        foreach (var inline in content)
        {
            var (sign, inner) = inline switch
            {
                Text text => ($"{text.Style}\0{text.Language}\0{text.Value}", []),
                Reference reference => (reference.Anchor, reference.Content),
                Hyperlink link => (link.Uri.OriginalString, link.Content),
                Footnote note => ("", note.Content),
                _ => ("", (IReadOnlyList<Inline>)[]),
            };
            key.Append(inline.GetType().Name).Append('\0').Append(sign).Append('\0');
            Add(key, inner);
            key.Append('\u0001');
        }
    }
}
