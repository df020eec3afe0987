using Relations.Dossiers;
using Relations.Rules;

namespace Relations.Briefings;

/// <summary>What has changed since an earlier edition, as far as a briefing tells of it.</summary>
/// <param name="Earlier">Writes what the earlier edition says, in the language of the briefing.</param>
/// <param name="Groups">The changes by kind, each group in the order of its records.</param>
/// <param name="Others">How many records that statements refer to, such as sources, have changed beside these.</param>
sealed record BriefingChanges(
    BriefingContext Earlier,
    IReadOnlyList<(ChangeKind Kind, IReadOnlyList<RecordChange> Changes)> Groups,
    int Others
)
{
    /// <summary>The fields that briefings do not tell of.</summary>
    static readonly string[] Unsaid = ["waivers", "ids"];

    /// <summary>Compares the dossier of a briefing with an earlier edition.</summary>
    public static BriefingChanges Of(BriefingContext context, Dossier old)
    {
        var changes = RecordChanges
            .Between(old, context.Dossier)
            .Where(change => IsSaid(change) && !IsOutside(change))
            .ToList();
        bool IsOutside(RecordChange change) =>
            change.Difference is { New: null, Old.Id: var id } && context.Options.SinceOutside.Contains(id);
        var told = changes.Where(IsTold).ToLookup(change => change.Kind);
        var options = context.Options with { Since = null, AsOf = context.Options.SinceAsOf ?? old.Header.AsOf };
        return new(
            new(new CheckResult(old, [], [], [], []), options) { Token = context.Token },
            [
                .. Enum.GetValues<ChangeKind>()
                    .Where(kind => told[kind].Any())
                    .Select(kind => (kind, (IReadOnlyList<RecordChange>)[.. InOrder(told[kind])])),
            ],
            changes.Where(change => !IsTold(change)).DistinctBy(Of).Count()
        );
    }

    /// <summary>The record, as the later edition has it where it does.</summary>
    public static Record Of(RecordChange change) => change.Difference.New ?? change.Difference.Old!;

    /// <summary>The fields of the record that have changed, in canonical order.</summary>
    public static IEnumerable<Field> FieldsOf(RecordChange change)
    {
        var names = change.Difference.Fields.Select(field => field.Path.Split('.', '[')[0]).ToHashSet();
        return Of(change).RecordShape.Fields.Where(field => names.Contains(field.Name) && !Unsaid.Contains(field.Name));
    }

    static bool IsSaid(RecordChange change) => FieldsOf(change).Any();

    // Sources stand beside what they say; a place or person that is new comes with what happened there.
    static bool IsTold(RecordChange change) =>
        Of(change) is not (Source or KeyPoint)
        && (change.Kind is not (ChangeKind.New or ChangeKind.Withdrawn) || IsStatement(Of(change)));

    /// <summary>Whether a record says what happened between states, and is not only referred to, as a place is.</summary>
    public static bool IsStatement(Record record) => record.Profile is { MainDate: not null } or { Parties.Count: > 0 };

    static IEnumerable<RecordChange> InOrder(IEnumerable<RecordChange> changes)
    {
        foreach (var shape in changes.GroupBy(change => Of(change).TypeShape))
        {
            var byRecord = shape.ToLookup(Of);
            foreach (var change in DateSorting.Every(shape.Select(Of), MainDates.Of).SelectMany(one => byRecord[one]))
            {
                yield return change;
            }
        }
    }
}
