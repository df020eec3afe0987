using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>A rule that a dossier declares.</summary>
/// <param name="declared">Its declaration.</param>
/// <param name="shape">The collection that it looks at.</param>
abstract class DeclaredRule(OwnRule declared, Shape shape) : Rule
{
    /// <summary>Its declaration.</summary>
    public OwnRule Declared => declared;

    /// <summary>The collection that it looks at.</summary>
    public Shape Shape => shape;

    public override IReadOnlyList<Example> Examples =>
        [
            .. Declared.Examples.Select(example => new Example(
                example.Found == true ? "found" : "not found",
                example.Record ?? ""
            )),
        ];

    internal override bool JudgesDeprecated => false;
}

/// <summary>A rule that a dossier declares about records of one type.</summary>
/// <param name="declared">Its declaration.</param>
/// <param name="shape">The collection that it looks at.</param>
sealed class DeclaredRule<T>(OwnRule declared, Shape shape) : DeclaredRule(declared, shape), IChecks<T>, IPrecedences<T>
    where T : class
{
    public required DeclaredMessage Message { get; init; }

    public required IReadOnlyList<(FieldRoute Route, OwnCondition Condition)> Conditions { get; init; }

    /// <summary>What it demands; null for an order of dates.</summary>
    public required DeclaredCheck? Demand { get; init; }

    /// <summary>The earlier and the later date; null for any other check.</summary>
    public required (FieldRoute Earlier, FieldRoute Later)? Order { get; init; }

    public override RuleInfo Info => Named;

    public required RuleInfo Named { get; init; }

    public void Check(T subject, RuleContext context)
    {
        var record = (Record)(object)subject;
        if (!Applies(record, context))
        {
            return;
        }

        Demand?.Run(
            record,
            context,
            (path, value) => context.Violated(path, Message.About(record, RouteOf(path), value))
        );
        foreach (var order in Orders(subject, context).Where(order => order.IsOnRecord))
        {
            var broken = Chronology.NotAfter(order.Earlier.Date, order.Later.Date).Not();
            var wrong = Message.About(record, this.Order!.Value.Later, order.Later.Date);
            context.ReportIf(
                broken,
                order.Later,
                wrong,
                [order.Earlier, order.Later],
                Chronology.Related(order.Earlier)
            );
        }
    }

    public IEnumerable<Precedence> Orders(T subject, RuleContext context) =>
        Order is var (earlier, later) && Applies((Record)(object)subject, context)
            ? [new(Dated(earlier, (Record)(object)subject), Dated(later, (Record)(object)subject))]
            : [];

    static NamedDate Dated(FieldRoute route, Record record) =>
        NamedDate.Field(record, route.Text, route.Values(record).FirstOrDefault().Value as SourceDate);

    FieldRoute? RouteOf(string path) =>
        FieldRoute.Of(Shape, string.Join('.', path.Split('.').Select(name => name.Split('[')[0])));

    bool Applies(Record record, RuleContext context) =>
        Conditions.All(one => !context.IsMisread(one.Route.Text) && Holds(one.Route, one.Condition, record));

    static bool Holds(FieldRoute route, OwnCondition condition, Record record)
    {
        var texts = route
            .Values(record)
            .Where(one => one.Value is not null)
            .Select(one => route.TextOf(one.Value!))
            .ToList();
        return (condition.Present is not { } present || texts.Count > 0 == present)
            && (condition.Is.Count == 0 || texts.Exists(text => condition.Is.Contains(text)))
            && !texts.Exists(text => condition.IsNot.Contains(text));
    }
}
