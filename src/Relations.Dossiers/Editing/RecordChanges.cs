namespace Relations.Dossiers;

/// <summary>What a difference between two editions of a dossier amounts to.</summary>
public enum ChangeKind
{
    /// <summary>A record that the earlier edition lacks.</summary>
    New,

    /// <summary>A record that says something else.</summary>
    Changed,

    /// <summary>A record that the later edition lacks or sets aside.</summary>
    Withdrawn,

    /// <summary>A date that is narrower or no longer doubtful, or a reading that is no longer inferred.</summary>
    NowCertain,

    /// <summary>A date that is wider or has become doubtful, or a reading that is now inferred.</summary>
    NewlyDoubtful,
}

/// <summary>A record that two editions of a dossier do not give alike.</summary>
/// <param name="Kind">What the difference amounts to.</param>
/// <param name="Difference">The difference, with the fields of this kind; those of a new or withdrawn record are all its fields.</param>
public sealed record RecordChange(ChangeKind Kind, RecordDifference Difference);

/// <summary>Tells what the differences between two editions of a dossier amount to.</summary>
public static class RecordChanges
{
    const string Written = ".written";
    const string Citations = "citations";

    /// <summary>
    /// The changes of records between two editions, in the order of <see cref="Differences.Between"/>. A record whose fields have changed
    /// in several ways stands there once for each.
    /// </summary>
    /// <exception cref="ArgumentNullException">A dossier is null.</exception>
    public static IReadOnlyList<RecordChange> Between(Dossier old, Dossier now)
    {
        ArgumentNullException.ThrowIfNull(old);
        ArgumentNullException.ThrowIfNull(now);
        return [.. Differences.Between(old, now).Where(one => one.Collection is not null).SelectMany(Of)];
    }

    static IEnumerable<RecordChange> Of(RecordDifference difference) =>
        difference switch
        {
            { Old: null } => [new(ChangeKind.New, Whole(difference))],
            { New: null } => [new(ChangeKind.Withdrawn, Whole(difference))],
            { Old.Rank: not Rank.Deprecated, New.Rank: Rank.Deprecated } => [new(ChangeKind.Withdrawn, difference)],
            { Old: { } old, New: { } now } => OfFields(difference, old, now),
        };

    static RecordDifference Whole(RecordDifference difference) =>
        difference with
        {
            Fields = Differences.FieldsOf(difference.Old, difference.New),
        };

    // Sources change with what they say; alone they make a group.
    static IEnumerable<RecordChange> OfFields(RecordDifference difference, Record old, Record now)
    {
        var (before, after) = (Dates(old), Dates(now));
        var kinds = difference
            .Fields.Where(field => !IsCitation(field))
            .ToLookup(field => KindOf(field, before, after, old, now));
        var own = kinds.Count == 0 ? OfReadings(old, now) : kinds.Min(group => group.Key);
        return
        [
            .. kinds
                .Select(group => group.Key)
                .Append(own)
                .Distinct()
                .Order()
                .Select(kind => new RecordChange(
                    kind,
                    difference with
                    {
                        Fields =
                        [
                            .. difference.Fields.Where(field =>
                                IsCitation(field) ? kind == own : kinds[kind].Contains(field)
                            ),
                        ],
                    }
                )),
        ];
    }

    static bool IsCitation(FieldDifference field) => field.Path.StartsWith(Citations, StringComparison.Ordinal);

    static Dictionary<string, SourceDate> Dates(Record record) =>
        FieldWalk.Dates(record).ToDictionary(date => date.Path, date => date.Date, StringComparer.Ordinal);

    static ChangeKind KindOf(
        FieldDifference field,
        Dictionary<string, SourceDate> before,
        Dictionary<string, SourceDate> after,
        Record old,
        Record now
    )
    {
        var path = field.Path.EndsWith(Written, StringComparison.Ordinal) ? field.Path[..^Written.Length] : field.Path;
        return (before.GetValueOrDefault(path), after.GetValueOrDefault(path)) switch
        {
            ({ } earlier, { } later) => KindOf(DateCertainty.Compare(earlier, later)),
            // That something ended is news; when it happened was not known before.
            (null, { } later) when ReferenceEquals(later, now.Profile.DateOf(now)) && old.Profile.DateOf(old) is null =>
                ChangeKind.NowCertain,
            ({ } earlier, null)
                when ReferenceEquals(earlier, old.Profile.DateOf(old)) && now.Profile.DateOf(now) is null =>
                ChangeKind.NewlyDoubtful,
            _ => ChangeKind.Changed,
        };
    }

    static ChangeKind OfReadings(Record old, Record now) => KindOf(Inferred(old) - Inferred(now));

    static int Inferred(Record record) =>
        record.Citations.Any(citation => citation.Reading == Reading.Inferred) ? 1 : 0;

    static ChangeKind KindOf(int certainty) =>
        certainty switch
        {
            > 0 => ChangeKind.NowCertain,
            < 0 => ChangeKind.NewlyDoubtful,
            _ => ChangeKind.Changed,
        };
}
