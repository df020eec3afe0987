using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>Which fields refer to a record.</summary>
sealed class Referrers
{
    readonly ILookup<string, FieldRef> byId;

    Referrers(Dossier dossier) =>
        byId = dossier
            .Records.SelectMany(record => FieldWalk.Values(record).Select(value => (record, value)))
            .Where(pair => pair.value.Value is IRef { Id: not null })
            .ToLookup(
                pair => ((IRef)pair.value.Value).Id!,
                pair => new FieldRef(pair.record, pair.value.Path),
                StringComparer.Ordinal
            );

    /// <summary>The referrers of a dossier; made once.</summary>
    public static Referrers Of(RuleContext context) =>
        context.Shared(typeof(Referrers), () => new Referrers(context.Dossier));

    /// <summary>The fields that refer to a record, in the order of the records.</summary>
    public IReadOnlyList<FieldRef> To(Record record) => [.. byId[record.Id]];
}
