using System.Globalization;
using Relations.Rules;

namespace Relations.Cli.Reports;

/// <summary>Reports to a person what is inferred, with its proofs.</summary>
static partial class InferencesText
{
    const string Indent = "  ";

    [Message("{count} {count|set|sets} of dates cannot all hold and are left out; see relations validate")]
    private static partial Message Impossible(int count);

    [Message(
        "{bounded} {bounded|date|dates} bounded by others; {settling} {settling|date|dates} would settle an "
            + "undetermined finding"
    )]
    private static partial Message Summary(int bounded, int settling);

    [Message(
        "{dates} {dates|date is|dates are} not shown: confined to more than a year, or only by births, deaths or the dates beside them; --all shows them"
    )]
    private static partial Message NotShown(int dates);

    [Localized("no date on record")]
    static partial LocalizedString NoDate { get; }

    [Message("not before {day}")]
    private static partial Message NotBefore(string day);

    [Message("not after {day}")]
    private static partial Message NotAfter(string day);

    [Message("ends not before {day}")]
    private static partial Message EndsNotBefore(string day);

    [Message("ends not after {day}")]
    private static partial Message EndsNotAfter(string day);

    [Localized(", since")]
    static partial LocalizedString Since { get; }

    [Message("{what} ({date})")]
    private static partial Message First(Message what, ArgumentValue date);

    [Message("is not after {what} ({date}) ({rule})")]
    private static partial Message NotLater(Message what, ArgumentValue date, string rule);

    [Message("an exact date would settle {count} undetermined {count|finding|findings} by itself")]
    private static partial Message WouldSettle(int count);

    [Message("{code} {record}: {message}")]
    private static partial Message Settled(string code, string? record, Message message);

    public static void Write(
        AnsiWriter writer,
        IReadOnlyList<Inference> inferences,
        IReadOnlyList<Settlement> settlements,
        int impossible,
        bool showsAll,
        Func<string, string> pathOf
    )
    {
        foreach (var settlement in settlements)
        {
            Write(writer, settlement);
        }

        List<Inference> shown = showsAll
            ? [.. inferences]
            : [.. inferences.Select(TellingBounds.Of).OfType<Inference>()];
        foreach (var inference in shown)
        {
            Write(writer, inference, pathOf);
        }

        WriteRest(writer, inferences.Count - shown.Count);

        if (impossible > 0)
        {
            writer.Line(Impossible(impossible));
        }

        writer.Line(Summary(inferences.Count, settlements.Count), AnsiStyles.Strong);
    }

    // What is not shown is counted.
    static void WriteRest(AnsiWriter writer, int dates)
    {
        if (dates > 0)
        {
            writer.Line(NotShown(dates));
        }
    }

    static void Write(AnsiWriter writer, Inference inference, Func<string, string> pathOf)
    {
        var date = inference.Date;
        writer
            .Put($"{date.Record}.{date.Field}", AnsiStyles.Strong)
            .Line($": {date.Date ?? NoDate.In(writer.Language)}");
        if (date.Place is { } place)
        {
            writer.Put(Indent + "--> ", AnsiStyles.Frame);
            writer.Line(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{pathOf(place.File)}:{place.Span.Line}:{place.Span.Column}"
                )
            );
        }

        foreach (var bound in inference.Bounds)
        {
            writer.Put(Indent).Put(Bound(bound).In(writer.Language), AnsiStyles.Help).Line(Since.In(writer.Language));
            foreach (var step in bound.Proof)
            {
                var told = step.Date.Date is { } written ? new DateValue(written) : ArgumentValue.Of(NoDate);
                WriteWrapped(
                    writer,
                    step.Rule is { } rule ? NotLater(step.Date.What, told, rule) : First(step.Date.What, told)
                );
            }
        }

        writer.Line();
    }

    static void Write(AnsiWriter writer, Settlement settlement)
    {
        var (record, field, date) = settlement.Date;
        writer.Put($"{record}.{field}", AnsiStyles.Strong).Line($": {date ?? NoDate.In(writer.Language)}");
        writer.Put(Indent).Line(WouldSettle(settlement.Findings.Count));
        foreach (var finding in settlement.Findings)
        {
            WriteWrapped(writer, Settled(finding.Code, finding.Record, finding.Text));
        }

        writer.Line();
    }

    static void WriteWrapped(AnsiWriter writer, Message text)
    {
        var indent = Indent + Indent;
        foreach (var line in LineWrapping.Lines(text.In(writer.Language), writer.Width - 3 * Indent.Length))
        {
            writer.Line(indent + line);
            indent = Indent + Indent + Indent;
        }
    }

    static Message Bound(InferredBound bound)
    {
        var day = bound.Day.ToString();
        return bound.Kind switch
        {
            BoundKind.NotBefore => NotBefore(day),
            BoundKind.NotAfter => NotAfter(day),
            BoundKind.EndsNotBefore => EndsNotBefore(day),
            _ => EndsNotAfter(day),
        };
    }
}
