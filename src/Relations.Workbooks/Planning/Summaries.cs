using Relations.Dossiers;

namespace Relations.Workbooks;

/// <summary>Sums records and parts up in one line for people.</summary>
sealed class Summaries(Dossier dossier, Language language)
{
    const int MaxCharacters = 48;
    const int MaxOfName = 28;

    /// <summary>How many characters a line should have room for.</summary>
    public const int Line = 34;

    const string Between = " · ";
    const int MaxNames = 1 << 16;
    const int MaxParts = 6;
    const int MaxOfParts = 4;

    // The same few records are referred to from very many.
    readonly Dictionary<string, string> names = new(StringComparer.Ordinal);

    /// <summary>
    /// The name of a record; where it has none, the names of those that it cannot do without or names alone, and its words.
    /// For an item of a list, the words of the item stand as well, in the place of the record's words of the same sort.
    /// </summary>
    /// <param name="record">The record.</param>
    /// <param name="words">The words of the item, with the sort of each; empty for the record itself.</param>
    public string Of(Record record, IReadOnlyList<(string Sort, string Word)> words)
    {
        if (RecordNames.Of(record, language) is { } name)
        {
            return CellText.Fit(name);
        }

        List<string> parts = [];
        var left = words.ToList();
        foreach (var value in Told(record))
        {
            var at = value.Kind is EnumKind kind ? left.FindIndex(word => word.Sort == kind.Name) : -1;
            parts.Add(at < 0 ? Of(value.Kind, value.Value) : left[at].Word);
            if (at >= 0)
            {
                left.RemoveAt(at);
            }
        }

        var most = Math.Max(0, MaxParts - left.Count);
        var told = parts.Distinct(StringComparer.Ordinal).Take(most).Concat(left.Select(word => word.Word));
        return CellText.Fit(string.Join(Between, told.Distinct(StringComparer.Ordinal)));
    }

    /// <summary>The words of the item of a list, each with the name of its enumeration.</summary>
    public IReadOnlyList<(string Sort, string Word)> WordsOf(IReadOnlyList<FlatField> leaves, object part) =>
        [
            .. leaves
                .Where(leaf => leaf.Kind is EnumKind)
                .Select(leaf => (((EnumKind)leaf.Kind).Name, Value: leaf.Get(part)))
                .Where(found => found.Value is not null)
                .Select(found => (found.Name, WordLabels.Find(found.Value!)?.In(language) ?? ""))
                .Where(word => word.Item2.Length > 0),
        ];

    // A list that a record can do without holds what it is besides, or what it was at other times.
    static IEnumerable<FieldValue> Told(Record record) =>
        FieldWalk
            .Values(record)
            .Where(value =>
                value.Kind is ReferenceKind or EnumKind or LocalisedKind
                && value.Path != "rank"
                && IsOfRecord(record, value.Path)
            );

    static bool IsOfRecord(Record record, string path) =>
        path.IndexOf('[', StringComparison.Ordinal) is var list
        && (list < 0 || record.RecordShape.Find(path[..list]) is { Required: true });

    /// <summary>The values of a part.</summary>
    public string OfValues(IReadOnlyList<FlatField> leaves, object part)
    {
        var values = leaves.Select(leaf => (leaf.Kind, Value: leaf.Get(part))).Where(found => found.Value is not null);
        return string.Join(
            Between,
            values.Select(found => Of(found.Kind, found.Value!, MaxOfName)).Where(text => text.Length > 0)
        );
    }

    string Of(FieldKind kind, object value, int maxOfName = MaxCharacters) =>
        Shorten(
            value switch
            {
                _ when value is not null && kind is EnumKind words => words.LabelOf(value).In(language),
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
                _ => CellMarkers.TextOf(kind, value),
            },
            value is IRef ? maxOfName : MaxCharacters
        );

    string NameOf(string id)
    {
        if (!names.TryGetValue(id, out var name))
        {
            name = dossier.Find(id) is { } record ? RecordNames.Of(record, language) ?? Parts(record) : id;
            _ = names.Count < MaxNames && names.TryAdd(id, name);
        }

        return name;
    }

    // What it refers to is not summed up in turn: records may lead to each other in a circle.
    string Parts(Record record)
    {
        var parts = Told(record)
            .Select(value =>
                value.Value is IRef reference ? dossier.NameOf(reference.Id, language) : Of(value.Kind, value.Value)
            )
            .Where(part => part.Length > 0)
            .Take(MaxOfParts)
            .ToList();
        return parts.Count > 0 ? string.Join(", ", parts) : record.Id;
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
