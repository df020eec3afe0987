namespace Relations.Dossiers;

/// <summary>
/// A value of a file that the model could not take up, kept as the file has it, so that what is written from the dossier
/// still has it.
/// </summary>
sealed class UnreadValue(RawValue raw)
{
    /// <summary>Stands for the cells of a column of a table, each of which is kept with its record.</summary>
    public static UnreadValue OfColumn(string header) => new(RawValue.Of(header)) { Field = header, Owner = header };

    /// <summary>What the file has.</summary>
    public RawValue Raw => raw;

    /// <summary>The record, part or text by keys that it stands in; null while that is not made yet.</summary>
    public object? Owner { get; set; }

    /// <summary>The name of its field; null while that is not known.</summary>
    public string? Field { get; set; }

    /// <summary>Its place in the list that the field is, among all that is written of that list; -1 for the field itself.</summary>
    public int Index { get; set; } = -1;

    /// <summary>Whether the field has a value already, which was read.</summary>
    public bool IsRepeated { get; init; }

    /// <summary>Whether it became a part of a greater value that could not be taken up.</summary>
    public bool IsWithin { get; set; }

    /// <summary>Whether it stands in the header, or beside the records.</summary>
    public bool IsOfHeader { get; set; }

    /// <summary>Whether a cell of a table can hold it, so that it is read again.</summary>
    public bool FitsCell =>
        raw is { IsScalar: true, Form: not ScalarForm.Null, Text.Length: > 0 }
        && this is { Index: < 0, IsRepeated: false, IsWithin: false, Field.Length: > 0 }
        && Owner is not (null or IKeyedTexts or SourceDate);
}

/// <summary>What the model could not take up of a record, of the header or of a whole file.</summary>
sealed class UnreadValues(IReadOnlyList<UnreadValue> values) : IEquatable<UnreadValues>
{
    /// <summary>Nothing.</summary>
    public static UnreadValues None { get; } = new([]);

    /// <summary>The values, in the order of the file.</summary>
    public IReadOnlyList<UnreadValue> Values => values;

    /// <summary>
    /// The fields whose values could not be read, and have no problem of the record: a mapping reported them, or the limit of
    /// problems hides them.
    /// </summary>
    public IReadOnlyList<string> Misread { get; private init; } = [];

    /// <summary>The same with more such fields.</summary>
    public UnreadValues With(IReadOnlyList<string> misread) =>
        misread.Count == 0 ? this : new(values) { Misread = [.. Misread, .. misread] };

    /// <summary>Those of one object, of the fields that it has and those that it lacks.</summary>
    public IEnumerable<UnreadValue> Of(object owner) =>
        values.Count == 0 ? [] : values.Where(value => ReferenceEquals(value.Owner, owner));

    /// <summary>Always true: like the origin, it is no part of the identity of a record.</summary>
    public bool Equals(UnreadValues? other) => true;

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is UnreadValues;

    /// <inheritdoc />
    public override int GetHashCode() => 0;
}

/// <summary>Gathers what cannot be bound, until it is known what it stands in.</summary>
sealed class UnreadCollector
{
    readonly List<UnreadValue> values = [];

    /// <summary>How many there are; what comes later is counted from there.</summary>
    public int Count => values.Count;

    public void Add(UnreadValue value) => values.Add(value);

    /// <summary>Says which field those are of that came since and have none.</summary>
    public void Name(int from, string field)
    {
        for (var i = from; i < values.Count; i++)
        {
            values[i].Field ??= field;
        }
    }

    /// <summary>Says which item of a list those are that came since and have no field.</summary>
    public void Number(int from, int index)
    {
        for (var i = from; i < values.Count; i++)
        {
            values[i].Index = values[i].Field is null ? index : values[i].Index;
        }
    }

    /// <summary>Says what those stand in that came since and stand in nothing yet.</summary>
    public void Own(int from, object? owner)
    {
        for (var i = from; i < values.Count; i++)
        {
            values[i].Owner ??= owner;
        }
    }

    /// <summary>Says that those in one object stand in another, as what was made of it.</summary>
    public void Move(int from, object owner, object to)
    {
        for (var i = from; i < values.Count; i++)
        {
            values[i].Owner = ReferenceEquals(values[i].Owner, owner) ? to : values[i].Owner;
        }
    }

    /// <summary>Makes one value of all that came since, in an object of which nothing was read.</summary>
    public UnreadValue Join(int from, IEnumerable<(string? Key, RawValue Value)> read)
    {
        var lost = values[from..];
        values.RemoveRange(from, lost.Count);
        lost.ForEach(value => value.IsWithin = true);
        var whole = new UnreadValue(RawValue.Map(read.Concat(lost.Select(value => (value.Field, value.Raw)))));
        values.Add(whole);
        return whole;
    }

    /// <summary>All of them, which it holds no longer.</summary>
    public UnreadValues Take()
    {
        if (values.Count == 0)
        {
            return UnreadValues.None;
        }

        var taken = new UnreadValues([.. values]);
        values.Clear();
        return taken;
    }
}
