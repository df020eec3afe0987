using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>Numbers the dates of other records against which findings break a rule.</summary>
sealed class FindingCauses(Dossier dossier)
{
    readonly Dictionary<(string Code, Severity Severity, string Record, string Field), int> numbers = [];
    readonly Dictionary<string, bool> areOrders = new(StringComparer.Ordinal);

    /// <summary>The number of the date; -1 if the finding breaks no order with one.</summary>
    // Only what breaks an order of dates has a date as its cause; what has a fix is mended one by one.
    public int Of(Finding finding)
    {
        if (
            finding
                is not { Verdict: Verdict.Violated, Fix: null, Related: [{ Record: { } record, Field: { } field }, ..] }
            || record == finding.Record
            || !IsOrder(finding.Code)
        )
        {
            return -1;
        }

        var key = (finding.Code, finding.Severity, record, field);
        if (!numbers.TryGetValue(key, out var number))
        {
            var isDate = dossier.Find(record) is { } other && FieldWalk.Dates(other).Any(date => date.Path == field);
            numbers.Add(key, number = isDate ? numbers.Count : -1);
        }

        return number;
    }

    bool IsOrder(string code)
    {
        if (!areOrders.TryGetValue(code, out var isOrder))
        {
            areOrders.Add(code, isOrder = Catalogue.Find(code)?.Info.Verdicts is not null);
        }

        return isOrder;
    }
}
