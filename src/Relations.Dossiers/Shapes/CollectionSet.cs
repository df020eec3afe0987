using System.Collections.Frozen;

namespace Relations.Dossiers;

/// <summary>The collections of a dossier, with the fields that it adds to them.</summary>
public sealed class CollectionSet
{
    readonly FrozenDictionary<string, RecordShape> byName;

    CollectionSet(IReadOnlyList<RecordShape> all, IReadOnlyList<OwnFieldFault> faults)
    {
        (All, Faults) = (all, faults);
        byName = all.ToFrozenDictionary(shape => shape.Collection);
    }

    /// <summary>The collections of a dossier that adds nothing.</summary>
    public static CollectionSet BuiltIn { get; } = new(Shapes.All, []);

    /// <summary>The shapes of all collections, in canonical order.</summary>
    public IReadOnlyList<RecordShape> All { get; }

    /// <summary>What is wrong with the fields that the dossier declares; those that are at fault are not added.</summary>
    public IReadOnlyList<OwnFieldFault> Faults { get; }

    /// <summary>The shape of a collection, or null where there is none of that name.</summary>
    public RecordShape? Find(string collection) => byName.GetValueOrDefault(collection);

    /// <summary>The shape of a type of record with the fields that the dossier adds.</summary>
    public RecordShape Of(RecordShape shape)
    {
        ArgumentNullException.ThrowIfNull(shape);
        return byName[shape.Collection];
    }

    /// <summary>The collections with fields that a dossier declares.</summary>
    internal static CollectionSet With(Items<OwnField> declared)
    {
        if (declared.Count == 0)
        {
            return BuiltIn;
        }

        var check = new OwnFieldCheck(declared);
        return new(
            [.. Shapes.All.Select(shape => check.FieldsOf(shape) is { Count: > 0 } own ? shape.With(own) : shape)],
            check.Faults
        );
    }
}
