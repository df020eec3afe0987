using System.Runtime.CompilerServices;

namespace Relations.Dossiers;

/// <summary>One field of a shape.</summary>
/// <param name="Name">The field's name, as files spell it.</param>
/// <param name="Doc">One sentence that says what the field holds.</param>
/// <param name="Required">Whether a record without the field says nothing.</param>
/// <param name="Kind">What the field holds.</param>
/// <param name="Get">Reads the field from a record or part; null where it is absent.</param>
public sealed record Field(string Name, string Doc, bool Required, FieldKind Kind, Func<object, object?> Get)
{
    /// <summary>The name of the type that declares the field.</summary>
    public string Type { get; init; } = "";

    /// <summary>The name of the property that holds the field.</summary>
    public string Property { get; init; } = char.ToUpperInvariant(Name[0]) + Name[1..];

    /// <summary>The English label, where it is not the name in words; null otherwise.</summary>
    public string? EnglishLabel { get; init; }

    /// <summary>Whether briefings tell of it among the remarks on its record.</summary>
    public bool IsRemark { get; init; }

    /// <summary>Whether its references lead one way, so that no record leads back to itself.</summary>
    public bool IsAcyclic { get; init; }

    /// <summary>Whether a dossier adds the field.</summary>
    public bool IsOwn => OwnLabel is not null;

    /// <summary>What people call it, where a dossier adds it.</summary>
    internal LocalizedString? OwnLabel { get; init; }

    /// <summary>What it holds, where a dossier adds it.</summary>
    internal LocalizedString? OwnHint { get; init; }

    /// <summary>What people call the field. Fields of one name share a label, unless a catalogue has one for the type.</summary>
    public LocalizedString Label => OwnLabel ?? Labels.GetValue(this, LabelOf);

    /// <summary><see cref="Doc"/>, in every language.</summary>
    public LocalizedString Hint => OwnHint ?? new($"dossiers.hints.{Type}.{Name}", Doc);

    // Beside the fields and not in them, where two equal fields would differ by what has been asked of them.
    static readonly ConditionalWeakTable<Field, LocalizedString> Labels = [];

    static LocalizedString LabelOf(Field field) =>
        new($"dossiers.fields.{field.Type}.{field.Name}", field.EnglishLabel ?? FieldNames.InWords(field.Name))
        {
            SharedKey = $"dossiers.fields.{field.Name}",
        };
}
