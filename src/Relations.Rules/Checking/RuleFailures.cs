using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>Collects what rules threw: for each rule the first record, in the order of the dossier, and how many there are.</summary>
sealed class RuleFailures(Dossier dossier)
{
    readonly Lock gate = new();
    readonly SortedDictionary<string, Failure> byRule = new(StringComparer.Ordinal);
    Dictionary<Record, int>? positions;

    /// <summary>The failures, by rule. Empty where every rule did its work.</summary>
    public IReadOnlyList<SystemError> Errors
    {
        get
        {
            lock (gate)
            {
                return
                [
                    .. byRule.Select(pair => new SystemError(pair.Key, pair.Value.Exception)
                    {
                        Record = pair.Value.Record?.Id,
                        Records = pair.Value.Records,
                    }),
                ];
            }
        }
    }

    /// <summary>Takes what a rule threw.</summary>
    public void Add(Rule rule, Record? record, Exception exception) =>
        Add($"{rule.Info.Code} {rule.Info.Name}", record, exception);

    /// <summary>Takes what a rule or validator threw.</summary>
    public void Add(string rule, Record? record, Exception exception)
    {
        lock (gate)
        {
            byRule[rule] = !byRule.TryGetValue(rule, out var known)
                ? new(record, exception, 1)
                : known with
                {
                    Record = IsBefore(record, known.Record) ? record : known.Record,
                    Exception = IsBefore(record, known.Record) ? exception : known.Exception,
                    Records = known.Records + 1,
                };
        }
    }

    // Records are checked in parallel, and the report is the same each time.
    bool IsBefore(Record? record, Record? other) => PositionOf(record) < PositionOf(other);

    int PositionOf(Record? record)
    {
        if (record is null)
        {
            return -1;
        }

        if (positions is null)
        {
            positions = new(dossier.Records.Count, ReferenceEqualityComparer.Instance);
            for (var i = 0; i < dossier.Records.Count; i++)
            {
                positions[dossier.Records[i]] = i;
            }
        }

        return positions.GetValueOrDefault(record, int.MaxValue);
    }

    sealed record Failure(Record? Record, Exception Exception, int Records);
}
