namespace Relations.Dossiers;

/// <summary>A reference whose target type is not known at the place that handles it.</summary>
public interface IRef
{
    /// <summary>The id of the record referred to; null where there is no reference.</summary>
    string? Id { get; }

    /// <summary>The type of what is referred to.</summary>
    Type Target { get; }
}

/// <summary>The id of a record of type <typeparamref name="T"/>, or of none.</summary>
/// <param name="Id">The id; null where there is no reference.</param>
public readonly record struct Ref<T>(string? Id) : IRef, IMessageArgument
    where T : class
{
    /// <inheritdoc/>
    public Type Target => typeof(T);

    /// <summary>Whether there is a reference at all.</summary>
    public bool IsNone => Id is null;

    /// <summary>The id, or the empty text.</summary>
    public override string ToString() => Id ?? "";

    /// <inheritdoc />
    ArgumentValue IMessageArgument.AsArgument() => IsOfState ? new StateValue(ToString()) : new RecordValue(ToString());

    // Where a party may be a state or an organization, only states have ids in capitals.
    bool IsOfState =>
        typeof(T) == typeof(State)
        || (Id is { Length: 3 } id && id.All(char.IsAsciiLetterUpper) && typeof(State).IsAssignableTo(typeof(T)));
}
