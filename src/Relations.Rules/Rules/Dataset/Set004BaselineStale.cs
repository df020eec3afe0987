namespace Relations.Rules;

sealed partial class Set004BaselineStale : Rule, IChecks<BaselineLedger>
{
    const int MaxNamed = 5;
    const string Shrink = "relations validate --shrink-baseline";

    const string Known = """
        {
          "format": 1,
          "findings": [
            {
              "code": "ENT002",
              "record": "recognition",
              "field": "of",
              "fingerprint": "ed02cd16a0954567bf5444e8d9bc9590",
              "count": 1
            }
          ]
        }
        """;

    public override RuleInfo Info { get; } =
        new("SET004", "baseline-stale", Severity.Info, "The baseline has resolved findings.")
        {
            Why =
                "A baseline freezes what was wrong when it was written, so that only new findings count. What has been "
                + "corrected since would be frozen again if it came back. A baseline only ever shrinks.",
            Basis = "Practice of checkers of code that keep baselines.",
            Needs = "a baseline, and an entry of a rule that ran",
        };

    public void Check(BaselineLedger subject, RuleContext context)
    {
        foreach (var group in subject.Stale.GroupBy(entry => entry.Code))
        {
            var entries = ArgumentValue.List(group.Take(MaxNamed).Select(Counted));
            var left = group.Count() - MaxNamed;
            var message = left > 0 ? GoneWithMore(group.Key, entries, left) : Gone(group.Key, entries);
            context.Report(Verdict.Violated, new(null, "baseline"), message, Message.Literal(Shrink));
        }
    }

    static ArgumentValue Counted(BaselineEntry entry) =>
        entry.Count == 1 ? Name(entry) : ArgumentValue.Of(Times(Name(entry), entry.Count));

    static ArgumentValue Name(BaselineEntry entry)
    {
        var record = entry.Record is { } id ? new RecordValue(id) : ArgumentValue.Of(NoRecord());
        return entry.Field is null ? record : ArgumentValue.Of(InField(record, new(entry.Field)));
    }

    [Message("no longer found: {rule} on {entries}")]
    private static partial Message Gone(string rule, ArgumentValue entries);

    [Message("no longer found: {rule} on {entries} and {count} more")]
    private static partial Message GoneWithMore(string rule, ArgumentValue entries, int count);

    [Message("{entry} ({count} times)")]
    private static partial Message Times(ArgumentValue entry, int count);

    [Message("{record}.{field}")]
    private static partial Message InField(ArgumentValue record, FieldPathValue field);

    [Message("no record")]
    private static partial Message NoRecord();

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "A baseline of a finding that is still there",
            """
            baseline: known-findings
            recognitions:
              - { id: recognition, by: TUR, of: TUR }
            """
        )
        {
            Files = [("known-findings", Known)],
        },
        new(
            "A baseline of a finding that is gone",
            """
            baseline: known-findings
            recognitions:
              - { id: recognition, by: TUR, of: AZE }
            """,
            "info -.baseline: no longer found: ENT002 on recognition.of"
        )
        {
            Files = [("known-findings", Known)],
        },
    ];
}
