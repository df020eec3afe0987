using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Rel011BreaksOverlap : BreakRule
{
    public override RuleInfo Info { get; } =
        new("REL011", "breaks-overlap", Severity.Error, "Two interruptions of the same relations overlap.")
        {
            Why =
                "Relations that are broken off cannot be broken off again before they are resumed. The end of the first or the start "
                + "of the second is wrong, or one break stands there twice.",
            Basis =
                "The kinds of event of the published data on US diplomatic relations (RDCR): a break follows a start.",
            Needs = "two interruptions in one record",
            Verdicts =
                "Violated when both certainly share more than the day on which one ends and the other begins; undetermined "
                + "when they may, as where a resumption is not on record; satisfied otherwise, and where heads are recalled "
                + "before or after relations are broken off. Of several that stand before it the nearest is named.",
        };

    private protected override void Check(Course course, RuleContext context)
    {
        var interruptions = course.Interruptions;
        // Heads are recalled first, and relations broken off then.
        List<Period> pauses =
        [
            .. Enumerable
                .Range(0, interruptions.Count)
                .Where(i => interruptions[i].Kind is not InterruptionKind.Recalled)
                .Select(i => interruptions.Lasting(i, course.Record))
                .OfType<Period>(),
        ];
        var spans = new SpanIndex<Period>(pauses, period => DayExtent.Of(period), context.CountComparison);
        for (var i = 1; i < pauses.Count; i++)
        {
            var pause = pauses[i];
            if (spans.WorstBefore(i, DayExtent.Of(pause)!, pause.Overlaps) is { } earlier)
            {
                context.ReportOverlap(pause, earlier, Overlap(pause, earlier));
            }
        }
    }

    [Message("{pause} overlaps {earlier}")]
    private static partial Message Overlap(Period pause, Period earlier);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "One break after the other",
            """
            diplomaticRelations:
              - { id: relations, between: [CUB, USA], interruptions: [{ from: 1933-01, to: 1934-01-23 }, { kind: recalled, from: 1960-10, to: 1961-01-20 }, { kind: severed, from: 1961-01-03, to: 2015-07-20 }] }
            consularRelations:
              - { id: consular, between: [CUB, USA], interruptions: [{ from: 1959, to: 1961-01-03 }, { from: 1961-01-03, to: 2015-07-20 }] }
            """
        ),
        new(
            "A break within a break, and one after a break whose end is not on record",
            """
            diplomaticRelations:
              - { id: relations, between: [CUB, USA], interruptions: [{ from: 1961-01-03, to: 2015-07-20 }, { from: 1970, to: 1980 }] }
            consularRelations:
              - { id: consular, between: [CUB, USA], interruptions: [{ from: 1961-01-03 }, { from: 1970, to: 1980 }] }
            """,
            "error relations.interruptions[1].from: the break of relations (1970/1980) overlaps the break of relations (1961-01-03/2015-07-20)",
            "maybe consular.interruptions[1].from: cannot tell whether the break of relations (1970/1980) overlaps the break of relations (1961-01-03/)"
        ),
        new(
            "Only the year of the resumption is known",
            """
            diplomaticRelations:
              - { id: relations, between: [CUB, USA], interruptions: [{ from: 1933-01, to: 1961 }, { from: 1961-01-03, to: 2015-07-20 }] }
            """,
            "maybe relations.interruptions[1].from: cannot tell whether the break of relations (1961-01-03/2015-07-20) overlaps the break of relations (1933-01/1961)"
        ),
    ];
}
