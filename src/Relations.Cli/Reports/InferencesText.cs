using System.Globalization;
using Relations.Rules;

namespace Relations.Cli.Reports;

/// <summary>Reports to a person what is inferred, with its proofs.</summary>
static class InferencesText
{
    const string Indent = "  ";

    public static void Write(
        Ink ink,
        IReadOnlyList<Inference> inferences,
        IReadOnlyList<Settlement> settlements,
        int impossible,
        Func<string, string> pathOf
    )
    {
        foreach (var inference in inferences)
        {
            Write(ink, inference, pathOf);
        }

        foreach (var settlement in settlements)
        {
            Write(ink, settlement);
        }

        if (impossible > 0)
        {
            ink.Line(
                $"{Number(impossible, "set", "sets")} of dates cannot all hold and are left out; see relations validate"
            );
        }

        ink.Line(
            $"{Number(inferences.Count, "date", "dates")} bounded by others; {Number(settlements.Count, "date", "dates")} would settle a maybe",
            Styles.Strong
        );
    }

    static void Write(Ink ink, Inference inference, Func<string, string> pathOf)
    {
        var date = inference.Date;
        ink.Put($"{date.Record}.{date.Field}", Styles.Strong).Line($": {date.Date ?? "no date on record"}");
        if (date.Place is { } place)
        {
            ink.Put(Indent + "--> ", Styles.Frame);
            ink.Line(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{pathOf(place.File)}:{place.Span.Line}:{place.Span.Column}"
                )
            );
        }

        foreach (var bound in inference.Bounds)
        {
            ink.Put(Indent).Put($"{Words(bound.Kind)} {bound.Day}", Styles.Help).Line(", since");
            foreach (var step in bound.Proof)
            {
                var (lead, end) = step.Rule is null ? ("", "") : ("is not after ", $" ({step.Rule})");
                WriteWrapped(ink, $"{lead}{step.Date.What} ({step.Date.Date ?? "no date on record"}){end}");
            }
        }

        ink.Line();
    }

    static void Write(Ink ink, Settlement settlement)
    {
        var (record, field, date) = settlement.Date;
        ink.Put($"{record}.{field}", Styles.Strong).Line($": {date ?? "no date on record"}");
        ink.Line(
            $"{Indent}an exact date would settle {Number(settlement.Findings.Count, "maybe", "maybes")} by itself"
        );
        foreach (var finding in settlement.Findings)
        {
            WriteWrapped(ink, $"{finding.Code} {finding.Record}: {finding.Message}");
        }

        ink.Line();
    }

    static void WriteWrapped(Ink ink, string text)
    {
        var indent = Indent + Indent;
        foreach (var line in Wrap.Lines(text, ink.Width - 3 * Indent.Length))
        {
            ink.Line(indent + line);
            indent = Indent + Indent + Indent;
        }
    }

    static string Words(BoundKind kind) =>
        kind switch
        {
            BoundKind.NotBefore => "not before",
            BoundKind.NotAfter => "not after",
            BoundKind.EndsNotBefore => "ends not before",
            _ => "ends not after",
        };

    static string Number(int count, string one, string many) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : many)}");
}
