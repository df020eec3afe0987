using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>A rule that a dossier declares.</summary>
/// <param name="declared">Its declaration.</param>
/// <param name="shape">The collection that it looks at.</param>
abstract class DeclaredRule(OwnRule declared, RecordShape shape) : Rule
{
    /// <summary>Its declaration.</summary>
    public OwnRule Declared => declared;

    /// <summary>The collection that it looks at.</summary>
    public RecordShape Shape => shape;

    /// <summary>What it demands.</summary>
    public required DeclaredCheck Demand { get; init; }

    /// <summary>Whether it demands an order of dates.</summary>
    public bool OrdersDates => Demand is OrderCheck;

    public required RuleInfo Named { get; init; }

    public override RuleInfo Info => Named;

    // Examples of the book show their findings; those of a dossier are tried with it, by OwnRuleTester.
    public override IReadOnlyList<Example> Examples { get; } = [];

    internal override bool JudgesDeprecated => false;
}

/// <summary>A rule that a dossier declares about records of one type.</summary>
/// <param name="declared">Its declaration.</param>
/// <param name="shape">The collection that it looks at.</param>
sealed class DeclaredRule<T>(OwnRule declared, RecordShape shape)
    : DeclaredRule(declared, shape),
        IChecks<T>,
        IPrecedences<T>
    where T : Record
{
    public required DeclaredMessage Message { get; init; }

    public required IReadOnlyList<(FieldRoute Route, OwnCondition Condition)> Conditions { get; init; }

    public void Check(T subject, RuleContext context)
    {
        if (!Applies(subject, context))
        {
            return;
        }

        foreach (var place in Demand.Broken(subject, context))
        {
            IReadOnlyList<RelatedField> related = ReferenceEquals(place.Record, subject)
                ? []
                : [new(CheckTexts.Field(new(place.Path)), new(place.Record, place.Path))];
            context.Violated(place.Via, Message.About(subject, place, context.Dossier), related: related);
        }

        foreach (var (earlier, later) in Pairs(subject, context))
        {
            CheckOrder(subject, earlier, later, context);
        }
    }

    void CheckOrder(T subject, FieldPlace earlier, FieldPlace later, RuleContext context)
    {
        if (earlier.Value is null || later.Value is null)
        {
            return;
        }

        // A finding stands on the record that the rule looks at, and on its later date where it has both.
        var isLaterOwn = ReferenceEquals(later.Record, subject) || !ReferenceEquals(earlier.Record, subject);
        var (at, other) = isLaterOwn ? (later, earlier) : (earlier, later);
        var (first, last) = (earlier.AsDate(), later.AsDate());
        context.ReportIf(
            Chronology.NotAfter(first.Date, last.Date).Not(),
            at.AsDate() with
            {
                Record = subject,
                Path = at.Via,
            },
            Message.About(subject, at, context.Dossier),
            [first, last],
            Chronology.Related(other.AsDate())
        );
    }

    public IEnumerable<Precedence> Orders(T subject, RuleContext context) =>
        Demand is OrderCheck && Applies(subject, context)
            ? Pairs(subject, context).Select(pair => new Precedence(pair.Earlier.AsDate(), pair.Later.AsDate()))
            : [];

    IEnumerable<(FieldPlace Earlier, FieldPlace Later)> Pairs(T subject, RuleContext context) =>
        Demand is OrderCheck order ? order.Pairs(subject, context.Dossier) : [];

    bool Applies(T record, RuleContext context) =>
        Conditions.All(one =>
            !context.IsMisread(one.Route.Text) && Holds(one.Route, one.Condition, record, context.Dossier)
        );

    static bool Holds(FieldRoute route, OwnCondition condition, T record, Dossier dossier)
    {
        var texts = route
            .Places(record, dossier)
            .Where(place => place.Value is not null)
            .Select(place => place.Text)
            .ToList();
        return (condition.Present is not { } present || texts.Count > 0 == present)
            && (condition.Is.Count == 0 || texts.Exists(text => condition.Is.Contains(text)))
            && !texts.Exists(text => condition.IsNot.Contains(text));
    }
}
