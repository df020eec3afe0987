using Relations.Dossiers;
using Relations.Rules;

namespace Relations.Workbooks;

/// <summary>Sums records and parts up in one line for people.</summary>
sealed class Summaries(Dossier dossier, Language language)
{
    const int MostCharacters = 48;
    const int MostOfName = 28;

    /// <summary>How many characters a line should have room for.</summary>
    public const int Line = 34;

    const string Between = " · ";
    const int MostNames = 1 << 16;

    // The same few records are referred to from very many.
    readonly Dictionary<string, string> names = new(StringComparer.Ordinal);

    /// <summary>The name of a record; where it has none, the names of those that it refers to, and its words.</summary>
    public string Of(Record record) => Of(record, null, []);

    /// <summary>The same for one item of a list, with the words of that item and without the other items.</summary>
    /// <param name="record">The record.</param>
    /// <param name="list">The name of the list; null for the record itself.</param>
    /// <param name="words">The words of the item.</param>
    public string Of(Record record, string? list, IReadOnlyList<string> words)
    {
        var name = dossier.NameOf(record.Id, language);
        if (name != record.Id)
        {
            return CellText.Fit(name);
        }

        var values = Walk.Values(record)
            .Where(value =>
                !(list is not null && value.Path.StartsWith(list + "[", StringComparison.Ordinal))
                && value.Kind is ReferenceKind or EnumKind or LocalisedKind
                && !value.Path.StartsWith("citations", StringComparison.Ordinal)
                && value.Path != "rank"
            )
            .Select(value => Of(value.Kind, value.Value));
        return CellText.Fit(string.Join(Between, values.Concat(words).Distinct(StringComparer.Ordinal).Take(6)));
    }

    /// <summary>The words of the item of a list.</summary>
    public IReadOnlyList<string> WordsOf(IReadOnlyList<Leaf> leaves, object part) =>
        [
            .. leaves
                .Where(leaf => leaf.Kind is EnumKind)
                .Select(leaf => leaf.Get(part))
                .OfType<object>()
                .Select(value => EnumWords.Find(value)?.In(language) ?? "")
                .Where(word => word.Length > 0),
        ];

    /// <summary>The values of a part.</summary>
    public string OfValues(IReadOnlyList<Leaf> leaves, object part)
    {
        var values = leaves.Select(leaf => (leaf.Kind, Value: leaf.Get(part))).Where(found => found.Value is not null);
        return string.Join(
            Between,
            values.Select(found => Of(found.Kind, found.Value!, MostOfName)).Where(text => text.Length > 0)
        );
    }

    string Of(FieldKind kind, object value, int mostOfName = MostCharacters) =>
        Shorten(
            value switch
            {
                _ when value is not null && kind is EnumKind && EnumWords.Find(value) is { } word => word.In(language),
                IRef reference => NameOf(reference.Id!),
                LocalisedText text => text.In(language),
                SourceDate date => date.ToString(),
                IItems items when kind is ListKind list => string.Join(
                    ", ",
                    items.Values.Select(item => Of(list.Of, item))
                ),
                string text => text,
                null => "",
                _ when kind is PartKind => "",
                _ => CellSigns.TextOf(kind, value),
            },
            value is IRef ? mostOfName : MostCharacters
        );

    string NameOf(string id)
    {
        if (!names.TryGetValue(id, out var name))
        {
            name = dossier.NameOf(id, language);
            _ = names.Count < MostNames && names.TryAdd(id, name);
        }

        return name;
    }

    static string Shorten(string text, int most)
    {
        var line = text.ReplaceLineEndings(" ");
        if (line.Length <= most)
        {
            return line;
        }

        var end = most - 1;
        return line[..(char.IsHighSurrogate(line[end - 1]) ? end - 1 : end)] + "…";
    }
}
