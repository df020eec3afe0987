namespace Relations.Import;

/// <summary>A value on its way from a file to a field.</summary>
/// <param name="Text">Its text, as far as steps have changed it.</param>
/// <param name="Span">Where it stands in its file.</param>
readonly record struct MappedValue(string Text, TextSpan Span)
{
    /// <summary>The calendar of a date; null where it is not named.</summary>
    public string? Calendar { get; init; }

    /// <summary>The wording of a date that is kept; null where none is.</summary>
    public string? Written { get; init; }
}

/// <summary>Any number of values. Most often there is one, which needs no list.</summary>
readonly struct MappedValues
{
    readonly MappedValue one;
    readonly IReadOnlyList<MappedValue>? many;

    public MappedValues(MappedValue one) => (this.one, Count) = (one, 1);

    public MappedValues(IReadOnlyList<MappedValue> many)
    {
        (this.many, Count) = (many, many.Count);
        one = many.Count > 0 ? many[0] : default;
    }

    public static MappedValues None => default;

    public int Count { get; }

    public bool IsNone => Count == 0;

    /// <summary>The first value; that of nothing where there is none.</summary>
    public MappedValue First => one;

    public MappedValue this[int i] => many is null ? one : many[i];

    /// <summary>What becomes of each value; those that become nothing are left out.</summary>
    public MappedValues Each(Func<MappedValue, MappedValue?> change)
    {
        if (Count == 1)
        {
            return change(one) is { } changed ? new(changed) : None;
        }

        List<MappedValue> all = [];
        for (var i = 0; i < Count; i++)
        {
            if (change(this[i]) is { } changed)
            {
                all.Add(changed);
            }
        }

        return new(all);
    }
}

/// <summary>A value that is defined, and its parts by name, as the groups of a regular expression.</summary>
/// <param name="Whole">The value itself.</param>
/// <param name="Parts">Its parts; null where it has none.</param>
sealed record MappedParts(MappedValues Whole, IReadOnlyDictionary<string, MappedValue>? Parts = null)
{
    /// <summary>The value, or a part of it.</summary>
    public MappedValues Of(string? part) =>
        part is null ? Whole
        : Parts is not null && Parts.TryGetValue(part, out var value) && value.Text.Length > 0 ? new(value)
        : MappedValues.None;
}
