namespace Relations.Rules;

sealed class Set004BaselineStale : Rule, IChecks<BaselineLedger>
{
    const int MostNamed = 5;

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
        new("SET004", "baseline-stale", Severity.Info, "The baseline has findings that are no longer found.")
        {
            Why =
                "A baseline freezes what was wrong when it was written, so that only new findings count. What has been mended "
                + "since would be frozen again if it came back. A baseline only ever shrinks.",
            Basis = "Practice of checkers of code that keep baselines.",
            Needs = "a baseline, and an entry of a rule that ran",
        };

    public void Check(BaselineLedger subject, Inspection found)
    {
        foreach (var group in subject.Stale.GroupBy(entry => entry.Code))
        {
            var names = group.Select(Name).ToList();
            var more =
                names.Count > MostNamed ? FormattableString.Invariant($" and {names.Count - MostNamed} more") : "";
            var message = $"no longer found: {group.Key} on {string.Join(", ", names.Take(MostNamed))}{more}";
            found.Report(Verdict.Violated, new(null, "baseline"), message, "relations validate --shrink-baseline");
        }
    }

    static string Name(BaselineEntry entry)
    {
        var field = entry.Field is null ? "" : "." + entry.Field;
        var times = entry.Count == 1 ? "" : FormattableString.Invariant($" ({entry.Count} times)");
        return (entry.Record ?? "no record") + field + times;
    }

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
