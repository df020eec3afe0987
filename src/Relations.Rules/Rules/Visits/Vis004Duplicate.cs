using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Vis004Duplicate : RecordRule<Visit>
{
    static readonly RecordIndex<Visit, (string, string, string)> ByVisitor = new(dossier => dossier.Visits, Keys);

    public override RuleInfo Info { get; } =
        new("VIS004", "duplicate", Severity.Warning, "A visit is recorded twice.")
        {
            Why =
                "The same visitor in the same country on the same days is one visit. Counts and tables would hold it twice.",
            Basis = "The published list of visits to the United States holds one such pair in 3,264.",
            Needs = "two visits with the same visitor, state and exact days",
        };

    internal override bool JudgesDeprecated => false;

    public override void Define(RecordValidator<Visit> validator) =>
        validator
            .RuleFor(visit => visit.Dates)
            .NotContradictedBy(Twin)
            .WithFinding(
                (visit, _, twin, context) =>
                    new(IsOnRecordAs(visit.To, visit.Dates!, new(twin.Visitor), twin.Visit))
                    {
                        Help = KeepOne(),
                        Related = [new(SameVisit(), new(twin.Visit, "dates"))],
                        Fix = Removal(visit, twin.Visit, context),
                    }
            );

    static VisitOfOne? Twin(Visit visit, RuleContext context) =>
        Keys(visit)
            .Select(key => FirstTwin(visit, key, context) is { } first ? new VisitOfOne(first, key.Visitor) : null)
            .FirstOrDefault(twin => twin is not null);

    // Of many visits at one time those to places of the visit alone may be the same.
    static Visit? FirstTwin(Visit visit, (string, string, string) key, RuleContext context)
    {
        var all = context.Find(ByVisitor, key);
        if (all.Count < 2)
        {
            return null;
        }

        if (all.Count <= SpanIndex.Few)
        {
            return context.Earlier(ByVisitor, key, visit).FirstOrDefault(other => MayBeOne(visit, other));
        }

        var byPlace = context.Shared((typeof(VisitsByPlace), key), () => new VisitsByPlace(all));
        return byPlace.Before(visit).Take(SpanIndex.MaxCompared).FirstOrDefault(other => MayBeOne(visit, other));
    }

    // Nothing is lost with a record that says what the other says; one that others refer to has to stay.
    static PendingFix? Removal(Visit subject, Visit first, RuleContext context)
    {
        var isEqual = subject with { Id = first.Id } == first;
        return context.Shared(typeof(Vis004Duplicate), () => Referred(context.Dossier)).Contains(subject.Id)
            ? null
            : new(EditKind.Remove, isEqual, Remove(subject)) { Path = "" };
    }

    static HashSet<string> Referred(Dossier dossier) =>
        dossier
            .Records.SelectMany(FieldWalk.Values)
            .Select(value => (value.Value as IRef)?.Id)
            .OfType<string>()
            .ToHashSet(StringComparer.Ordinal);

    // A visitor is known by person, by office, or by both.
    static IEnumerable<(string To, string Dates, string Visitor)> Keys(Visit visit) =>
        visit is { To.Id: { } to, Dates: { Value: not null, Text: var dates } value } && IsExact(value)
            ? visit.VisitorIds().Select(id => (to, dates, id))
            : [];

    static bool IsExact(SourceDate date) =>
        PeriodBound.StartOf(date) is { IsExact: true, Date: not null }
        && PeriodBound.EndOf(date) is { IsExact: true, Date: not null };

    // Legs of a journey and two holders of one office are no duplicates.
    static bool MayBeOne(Visit a, Visit b) =>
        (a.Places.Count == 0 || b.Places.Count == 0 || a.Places.Intersect(b.Places).Any())
        && !a.Visitors.Any(x => b.Visitors.Any(y => IsOtherHolder(x, y)));

    static bool IsOtherHolder(Visitor a, Visitor b) =>
        a.Office == b.Office && !a.Person.IsNone && !b.Person.IsNone && a.Person != b.Person;

    [Message("the visit to {state} ({dates}) by {visitor} is on record as {first}")]
    private static partial Message IsOnRecordAs(Ref<State> state, SourceDate dates, RecordValue visitor, Visit first);

    [Message("keep one of the two, with the citations of both")]
    private static partial Message KeepOne();

    [Message("the same visit")]
    private static partial Message SameVisit();

    [Message("remove {visit}")]
    private static partial Message Remove(Visit visit);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "Two visits in one month, and two legs of a journey on one day",
            """
            visits:
              - { id: first, visitors: [{ office: president }], to: AZE, dates: 2017-10 }
              - { id: second, visitors: [{ office: president }], to: AZE, dates: 2017-10 }
              - { id: morning, visitors: [{ office: premier }], to: AZE, places: [baku], dates: 2017-12-20 }
              - { id: evening, visitors: [{ office: premier }], to: AZE, places: [nakhchivan], dates: 2017-12-20 }
            """
        ),
        new(
            "The same visit twice, once with the name of the visitor",
            """
            visits:
              - { id: first, visitors: [{ office: president }], to: AZE, dates: 2017-10-30/2017-10-31 }
              - { id: second, visitors: [{ person: somebody, office: president }], to: AZE, dates: 2017-10-30/2017-10-31 }
            """,
            "warning second.dates: the visit to AZE (2017-10-30/2017-10-31) by president is on record as first"
        ),
    ];
}
