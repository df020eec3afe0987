using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>What the records that a key point is about give: what it may say of them.</summary>
/// <param name="about">The records.</param>
/// <param name="dossier">Their dossier.</param>
sealed class KeyPointFacts(IReadOnlyList<Record> about, Dossier dossier)
{
    readonly List<Edtf> dates = [.. about.SelectMany(FieldWalk.Dates).Select(field => field.Date.Value).OfType<Edtf>()];

    /// <summary>How many they are, all and of each type, how many visits go one way, and the numbers that stand in them.</summary>
    public IReadOnlySet<long> Numbers { get; } =
        new HashSet<long>([
            about.Count,
            .. about.GroupBy(record => record.TypeShape).Select(group => (long)group.Count()),
            .. about.OfType<Visit>().GroupBy(visit => (visit.From, visit.To)).Select(group => (long)group.Count()),
            .. about.SelectMany(NumbersOf),
        ]);

    /// <summary>The ids of the records, and of the parties and states that they or the dossier name.</summary>
    public IReadOnlySet<string> Ids { get; } =
        new HashSet<string>(
            [
                .. dossier.Header.Parties.Select(party => party.Id).OfType<string>(),
                .. about.Select(record => record.Id ?? ""),
                .. about
                    .SelectMany(record => record.Profile.Parties.SelectMany(party => party.In(record)))
                    .Select(party => party.Id)
                    .OfType<string>(),
                .. about
                    .SelectMany(Values)
                    .OfType<LocalisedText>()
                    .SelectMany(name => name.Translations)
                    .SelectMany(name => StateMentions.In(name.Text)),
            ],
            StringComparer.Ordinal
        );

    /// <summary>Whether a date lies in no date of the records, which have some.</summary>
    public bool Excludes(Edtf date) =>
        dates.Count > 0 && dates.TrueForAll(own => EdtfOrder.Overlaps(date, own) == Ternary.No);

    // Numbers of fields and those in names, as in the 22nd Congress.
    static IEnumerable<long> NumbersOf(Record record) =>
        Values(record)
            .SelectMany(value =>
                value switch
                {
                    int number => [number],
                    LocalisedText text => text
                        .Translations.SelectMany(one => WrittenNumbers.In(one.Text))
                        .Select(written => written.Number),
                    _ => (IEnumerable<long>)[],
                }
            );

    static IEnumerable<object?> Values(Record record) => record.RecordShape.Fields.Select(field => field.Get(record));
}
