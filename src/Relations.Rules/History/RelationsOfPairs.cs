using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>Looks relations up by the two states that they are between, and names their dates.</summary>
static partial class RelationsOfPairs
{
    /// <summary>The diplomatic relations of each pair.</summary>
    public static RecordIndex<DiplomaticRelation, (string, string)> Diplomatic { get; } =
        new(dossier => dossier.DiplomaticRelations, relation => Key(relation.Between) is { } key ? [key] : []);

    /// <summary>The consular relations of each pair.</summary>
    public static RecordIndex<ConsularRelation, (string, string)> Consular { get; } =
        new(dossier => dossier.ConsularRelations, relation => Key(relation.Between) is { } key ? [key] : []);

    /// <summary>The key of a pair; null where there are not two.</summary>
    public static (string, string)? Key(Items<Ref<State>> between) =>
        between is [{ Id: { } a }, { Id: { } b }] ? Key(a, b) : null;

    /// <summary>The key of two ids, whichever comes first.</summary>
    public static (string, string) Key(string a, string b) => string.CompareOrdinal(a, b) <= 0 ? (a, b) : (b, a);

    public static NamedDate Establishment(this DiplomaticRelation relation) => RecordEvents.MainDateOf(relation)!;

    public static NamedDate Establishment(this ConsularRelation relation) => RecordEvents.MainDateOf(relation)!;

    public static NamedDate End(this DiplomaticRelation relation) => new(TheEnd(), relation, "ended", relation.Ended);

    public static NamedDate End(this ConsularRelation relation) =>
        new(TheConsularEnd(), relation, "ended", relation.Ended);

    /// <summary>How long relations lasted; null where they have no dates.</summary>
    public static Period? Lasting(this DiplomaticRelation relation) =>
        Period.Of(TheRelations(relation), relation.Establishment(), relation.End());

    /// <summary>How long relations lasted as far as the record says: an end that is not on record is unknown.</summary>
    public static Period? KnownLasting(this DiplomaticRelation relation) =>
        Period.OfKnown(TheRelations(relation), relation.Establishment(), relation.End());

    /// <summary>The same of consular relations.</summary>
    public static Period? KnownLasting(this ConsularRelation relation) =>
        Period.OfKnown(TheConsularRelations(relation), relation.Establishment(), relation.End());

    /// <summary>The parts of the time that relations lasted in which they were not broken off.</summary>
    public static IEnumerable<Period> Uninterrupted(this DiplomaticRelation relation, Period lasting)
    {
        var start = lasting.Start;
        var pauses = relation
            .Interruptions.Pauses(relation, kind => kind is not InterruptionKind.Recalled)
            .OrderBy(pause => pause.Start.Earliest);
        foreach (var pause in pauses)
        {
            yield return lasting with
            {
                Start = start,
                End = pause.Start,
            };
            start = pause.End;
        }

        if (start != PeriodBound.StillGoingOn)
        {
            yield return lasting with
            {
                Start = start,
            };
        }
    }

    /// <summary>How long consular relations lasted; null where they have no dates.</summary>
    public static Period? Lasting(this ConsularRelation relation) =>
        Period.Of(TheConsularRelations(relation), relation.Establishment(), relation.End());

    /// <summary>
    /// Whether two records of one pair are periods of their relations, and no rival accounts of the same period: one
    /// says that it ended, and they certainly begin on different days.
    /// </summary>
    public static bool IsPeriodBeside(this DiplomaticRelation relation, DiplomaticRelation other) =>
        (relation.Ended ?? other.Ended) is not null
        && Chronology.Overlap(relation.Established, other.Established) == Ternary.No;

    [Message("the relations {relation}")]
    public static partial Message TheRelations(DiplomaticRelation relation);

    [Message("the consular relations {relation}")]
    public static partial Message TheConsularRelations(ConsularRelation relation);

    [Message("the end of relations")]
    private static partial Message TheEnd();

    [Message("the end of consular relations")]
    private static partial Message TheConsularEnd();
}
