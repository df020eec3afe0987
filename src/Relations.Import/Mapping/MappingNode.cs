namespace Relations.Import;

/// <summary>A part of a mapping as it stands in its file.</summary>
/// <param name="Kind">Whether it is a scalar, the start of an object, or the start of a list.</param>
/// <param name="Text">The text of a scalar.</param>
/// <param name="Form">How a scalar is written.</param>
/// <param name="Span">Where it stands; an object or list within an object stands where its key does.</param>
sealed record MappingNode(NodeKind Kind, string Text, ScalarForm Form, TextSpan Span)
{
    /// <summary>The members of an object, in order.</summary>
    public IReadOnlyList<MappingMember> Members { get; init; } = [];

    /// <summary>The items of a list, in order.</summary>
    public IReadOnlyList<MappingNode> Items { get; init; } = [];

    public bool IsScalar => Kind == NodeKind.Scalar;

    public bool IsObject => Kind == NodeKind.MapStart;

    public bool IsList => Kind == NodeKind.ListStart;

    public bool IsNull => IsScalar && Form == ScalarForm.Null;

    /// <summary>The member of an object; null where there is none, or it is null.</summary>
    public MappingNode? this[string name] =>
        Members.FirstOrDefault(member => member.Name == name)?.Value is { IsNull: false } value ? value : null;

    /// <summary>The text of a member that is a scalar; null where there is none.</summary>
    public string? TextOf(string name) => this[name] is { IsScalar: true } scalar ? scalar.Text : null;

    /// <summary>The items of a list; of anything else, the node itself.</summary>
    public IReadOnlyList<MappingNode> OneOrMore => IsList ? Items : [this];

    /// <summary>Where the first node within it stands, so that what is said of the whole has a line of its own.</summary>
    public TextSpan Start => Members.Count > 0 ? Members[0].Span : Span;
}

/// <summary>A member of an object of a mapping.</summary>
/// <param name="Name">Its key.</param>
/// <param name="Span">Where the key stands.</param>
/// <param name="Value">Its value.</param>
sealed record MappingMember(string Name, TextSpan Span, MappingNode Value);
