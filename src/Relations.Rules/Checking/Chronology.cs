using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>A date and what it is the date of, for messages that name both.</summary>
/// <param name="What">What happened then, as "the recognition of AZE by TUR".</param>
/// <param name="Record">The record.</param>
/// <param name="Path">The path of the date in the record.</param>
/// <param name="Date">The date; null where it is absent.</param>
sealed record NamedDate(Message What, Record Record, string Path, SourceDate? Date) : IMessageArgument
{
    /// <summary>A date that its field names best.</summary>
    public static NamedDate Field(Record record, string path, SourceDate? date) =>
        new(CheckTexts.Field(new(path)), record, path, date);

    public FieldRef Spot => new(Record, Path);

    /// <summary>Whether it stands for the day after the date, as far as the joint system of dates goes.</summary>
    public bool IsDayAfter { get; init; }

    /// <summary>Whether it is missing or unreadable, or leaves more than one day.</summary>
    public bool IsOpen =>
        Date is not { Value: not null } date || !(PeriodBound.StartOf(date).IsExact && PeriodBound.EndOf(date).IsExact);

    /// <summary>What happened and when, as a text.</summary>
    public Message AsMessage() =>
        Date is null ? CheckTexts.WithoutDate(What) : CheckTexts.WithDate(What, new DateValue(Date.ToString()));

    /// <inheritdoc />
    public ArgumentValue AsArgument() => new MessageValue(AsMessage());

    public override string ToString() => AsMessage().ToString();
}

/// <summary>
/// Three-valued order of the dates of a dossier. An absent date answers cannot tell. One that is no EDTF satisfies
/// everything: another rule says what is wrong with it.
/// </summary>
static class Chronology
{
    // A message that names more of the same helps nobody; where thousands stand for one fact it would be as long.
    const int MaxNamed = 8;

    public static Ternary Before(SourceDate? a, SourceDate? b) => Ask(a, b, EdtfOrder.Before);

    public static Ternary NotAfter(SourceDate? a, SourceDate? b) => Ask(a, b, EdtfOrder.NotAfter);

    public static Ternary Overlap(SourceDate? a, SourceDate? b) => Ask(a, b, EdtfOrder.Overlaps);

    static Ternary Ask(SourceDate? a, SourceDate? b, Func<Edtf, Edtf, EdtfPolicy?, Ternary> order) =>
        a?.Failure is not null || b?.Failure is not null ? Ternary.Yes
        : a?.Value is { } x && b?.Value is { } y ? order(x, y, PolicyOf(a, b))
        : Ternary.Unknown;

    // All dates of a dossier have the same margins; those of the register of states and of the caller have none.
    static EdtfPolicy PolicyOf(SourceDate a, SourceDate b) =>
        ReferenceEquals(a.Policy, EdtfPolicy.Default) ? b.Policy : a.Policy;

    /// <summary>Requires that one date is not after another, and reports at the subject's date where it is or may be.</summary>
    /// <param name="context">Where to report.</param>
    /// <param name="earlier">What must not come later.</param>
    /// <param name="later">What must not come earlier.</param>
    /// <param name="at">Which of the two is reported at; the other is the related place.</param>
    public static void RequireOrder(this RuleContext context, NamedDate earlier, NamedDate later, NamedDate at)
    {
        context.Require(new Precedence(earlier, later), at);
    }

    /// <summary>The same where both dates are on record; where one is absent there is nothing to compare.</summary>
    /// <inheritdoc cref="RequireOrder" />
    public static void RequireOrderOnRecord(this RuleContext context, NamedDate earlier, NamedDate later, NamedDate at)
    {
        if (earlier.Date is not null && later.Date is not null)
        {
            context.RequireOrder(earlier, later, at);
        }
    }

    /// <summary>Reports what is wrong where it is certain, and that it cannot be told where it may be.</summary>
    /// <param name="context">Where to report.</param>
    /// <param name="broken">Whether the rule is broken.</param>
    /// <param name="at">The date reported at.</param>
    /// <param name="wrong">What is wrong, as a clause that can follow "whether".</param>
    /// <param name="restsOn">The dates that the answer rests on.</param>
    /// <param name="related">The other spots.</param>
    /// <param name="law">The day by which law is chosen; the last of the date reported at where null.</param>
    /// <param name="help">What to do about it where it is certain.</param>
    /// <param name="isMild">Whether it weighs one step less.</param>
    /// <param name="most">The most that it weighs.</param>
    /// <param name="fix">What would mend it where it is certain.</param>
    public static void ReportIf(
        this RuleContext context,
        Ternary broken,
        NamedDate at,
        Message wrong,
        ReadOnlySpan<NamedDate> restsOn,
        IReadOnlyList<RelatedField>? related = null,
        EdtfDay? law = null,
        Message? help = null,
        bool isMild = false,
        Severity most = Severity.Error,
        PendingFix? fix = null
    )
    {
        var day = law ?? at.Date?.Bounds?.Latest;
        related = related?.Count > MaxNamed ? [.. related.Take(MaxNamed)] : related;
        if (broken == Ternary.Yes)
        {
            context.Report(Verdict.Violated, at.Spot, wrong, help, related, day, fix, most, isMild: isMild);
        }
        else if (broken == Ternary.Unknown)
        {
            context.Report(
                Verdict.Maybe,
                at.Spot,
                CheckTexts.CannotTell(wrong),
                Settling(restsOn),
                related,
                day,
                most: most,
                open: Open(restsOn),
                isMild: isMild
            );
        }
    }

    /// <summary>Reports that two periods overlap, or may.</summary>
    /// <param name="context">Where to report.</param>
    /// <param name="period">The one reported at.</param>
    /// <param name="other">The related one.</param>
    /// <param name="wrong">What is wrong, as a clause that can follow "whether".</param>
    /// <param name="days">How many days they may share.</param>
    public static void ReportOverlap(
        this RuleContext context,
        Period period,
        Period other,
        Message wrong,
        long days = 0
    ) => Violation.OfOverlap(period, other, wrong, days).Report(context, Ternary.Yes, period.First.Path);

    /// <summary>Another date as a related place; none for a record that stands in no file, as those of the register.</summary>
    public static IReadOnlyList<RelatedField> Related(NamedDate other) =>
        other.Record.Origin.File is null ? [] : [new(other.AsMessage(), other.Spot)];

    /// <summary>Which missing or coarse date would settle a question; null where none would.</summary>
    public static Message? Settling(params ReadOnlySpan<NamedDate> dates)
    {
        var open = Open(dates)
            .Select(date =>
                ArgumentValue.Of(
                    date.Date is null
                        ? CheckTexts.DateFor(new FieldPathValue(date.Field), new RecordValue(date.Record))
                        : CheckTexts.ExactDateFor(
                            new DateValue(date.Date),
                            new FieldPathValue(date.Field),
                            new RecordValue(date.Record)
                        )
                )
            )
            .ToList();
        return open.Count == 0 ? null : CheckTexts.Settles(new ListValue(open, ListForm.Or));
    }

    /// <summary>The dates that are missing or coarse, each once; of many the first.</summary>
    public static IReadOnlyList<OpenDate> Open(params ReadOnlySpan<NamedDate> dates)
    {
        List<OpenDate> open = [];
        foreach (var dated in dates)
        {
            if (open.Count == MaxNamed)
            {
                break;
            }

            var date = new OpenDate(dated.Record.Id, dated.Path, dated.Date?.ToString());
            if (dated.IsOpen && !open.Contains(date))
            {
                open.Add(date);
            }
        }

        return open;
    }

    /// <summary>Requires an order, as <see cref="RequireOrder"/>, with the weight that it has.</summary>
    public static void Require(this RuleContext context, Precedence order, NamedDate at) =>
        (order.Finding is { } finding ? finding() : Violation.Of(order, at))?.Report(context, Ternary.Yes, at.Path);

    /// <summary>Requires orders, and reports of all the one that is broken most certainly; of equal ones the first.</summary>
    public static void RequireWorst(
        this RuleContext context,
        IEnumerable<Precedence> orders,
        Func<Precedence, NamedDate> at
    )
    {
        if (orders.Worst(order => order.IsBroken) is { } worst)
        {
            context.Require(worst, at(worst));
        }
    }

    /// <summary>
    /// Requires orders of which each later date may have several before it, and reports of these the one that it breaks
    /// most certainly, at the later date; of equal ones the first. Orders with a date that is absent or unreadable hold.
    /// </summary>
    public static void RequireWorst(this RuleContext context, IEnumerable<Precedence> orders)
    {
        var readable = orders.Where(order => order is { Earlier.Date.Value: not null, Later.Date.Value: not null });
        foreach (var group in readable.GroupBy(order => order.Later.Path))
        {
            var worst = group.MinBy(order => Chronology.NotAfter(order.Earlier.Date, order.Later.Date))!;
            context.Require(worst, at: worst.Later);
        }
    }
}
