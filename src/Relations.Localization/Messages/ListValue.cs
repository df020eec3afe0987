namespace Relations;

/// <summary>What stands between the items of a list.</summary>
public enum ListForm
{
    /// <summary>Commas.</summary>
    Comma,

    /// <summary>Commas, and "and" before the last.</summary>
    And,

    /// <summary>"or" between all.</summary>
    Or,

    /// <summary>Commas, and "or" before the last.</summary>
    OneOf,

    /// <summary>Semicolons.</summary>
    Semicolon,
}

/// <summary>Several values.</summary>
public sealed record ListValue(IReadOnlyList<ArgumentValue> Items, ListForm Form) : ArgumentValue
{
    /// <inheritdoc />
    public override string Kind => "list";

    /// <inheritdoc />
    public override string In(Language language)
    {
        var grammar = Grammar.Of(language);
        IReadOnlyList<string> items = [.. Items.Select(item => item.In(language))];
        return Form switch
        {
            ListForm.And when items.Count > 0 => Grammar.List(items, grammar.And),
            ListForm.OneOf when items.Count > 0 => Grammar.List(items, grammar.Or),
            ListForm.Or => string.Join($" {grammar.Or} ", items),
            ListForm.Semicolon => string.Join(grammar.Semicolon, items),
            _ => string.Join(", ", items),
        };
    }

    /// <inheritdoc />
    public bool Equals(ListValue? other) => other is not null && Form == other.Form && Items.SequenceEqual(other.Items);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Form, Items.Count);
}
