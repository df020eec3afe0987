using Relations.Dossiers;

namespace Relations.Rules;

sealed class Rec001RelationsFirst : OrderRule<DiplomaticRelation>
{
    static readonly RecordIndex<Recognition, (string?, string?)> ByPair = new(
        dossier => dossier.Recognitions,
        recognition => (recognition.By.Id, recognition.Of.Id)
    );

    public override RuleInfo Info { get; } =
        new("REC001", "relations-first", Severity.Error, "Relations begin before the recognition on record.")
        {
            Why =
                "A state that establishes diplomatic relations with another treats it as a state: opening relations implies "
                + "recognition. Recognition on record for a later day than the relations means that one of the two dates is "
                + "wrong, or that an earlier, implied recognition is missing. Where the state was not independent yet, the "
                + "recognition of its independence may well come later, and it is a warning: of 162 countries in one guide, "
                + "five had relations first. Where the later recognition is de jure, one de facto may be missing, and it is "
                + "reported as info.",
            Basis =
                "Customary law of recognition: establishing diplomatic relations implies recognition, which may be tacit "
                + "(Montevideo Convention on the Rights and Duties of States 1933, art. 7; Lauterpacht, Recognition in "
                + "International Law, 1947).",
            Needs = "a recognition by one side of the other, and the relations of the pair, with their dates",
            Verdicts =
                "Violated when the last possible day of the establishment is before the first possible day of every "
                + "recognition by one side of the other that was not withdrawn by then; undetermined when the days overlap or "
                + "a date is missing; satisfied otherwise, on the same day, and where the state governed itself abroad before "
                + "its independence. A recognition of a government is not one of the state.",
            Exceptions =
            [
                "A recognition de jure after relations that were opened on a recognition de facto.",
                "Relations with an interim government before independence.",
            ],
        };

    public override void Check(DiplomaticRelation subject, RuleContext context) =>
        context.RequireWorst(
            Sides(subject)
                .Select(side => Likeliest(subject, OnRecord(side, context)))
                .OfType<Recognition>()
                .Select(one => Demand(one, subject, context)),
            at: At
        );

    // Of several recognitions one is enough, which is no order.
    public override IEnumerable<Precedence> Orders(DiplomaticRelation subject, RuleContext context) =>
        Sides(subject)
            .Select(side => Standing(subject, OnRecord(side, context)).Take(2).ToList())
            .Where(side => side.Count == 1)
            .Select(side => Demand(side[0], subject, context));

    static IEnumerable<(string?, string?)> Sides(DiplomaticRelation relation) =>
        relation.Between is not [var a, var b] || a == b
            ? []
            : ((IEnumerable<(string? By, string? Of)>)[(a.Id, b.Id), (b.Id, a.Id)]).Where(side =>
                !SelfGovernment.Covers(side.Of, relation.Established)
            );

    static SpanIndex<Recognition> OnRecord((string?, string?) side, RuleContext context) =>
        SpanIndex.Of(context, ByPair, side, OfState, ReachOf);

    static IEnumerable<Recognition> OfState(Recognition one) => one.IsOfGovernment() ? [] : [one];

    // It stands until it is withdrawn.
    static DayExtent ReachOf(Recognition one) =>
        DayExtent.Between(
            one.Date is { Value: not null } date ? PeriodBound.StartOf(date) : PeriodBound.Unknown,
            one.Withdrawn is { Value: not null } withdrawn ? PeriodBound.EndOf(withdrawn) : PeriodBound.StillGoingOn
        );

    static Recognition? Likeliest(DiplomaticRelation relation, SpanIndex<Recognition> side) =>
        side.Worst(
            DayExtent.Of(relation.Established),
            one => WasWithdrawn(one, relation) ? Ternary.No : Chronology.NotAfter(one.Date, relation.Established)
        ) ?? Standing(relation, side).FirstOrDefault();

    static IEnumerable<Recognition> Standing(DiplomaticRelation relation, SpanIndex<Recognition> side) =>
        side.Touching(DayExtent.Of(relation.Established) with { Last = DayExtent.Always.Last })
            .Where(one => !WasWithdrawn(one, relation));

    static Precedence Demand(Recognition one, DiplomaticRelation relation, RuleContext context) =>
        new(new(Recognition.TheRecognition(one.Of, one.By), one, "date", one.Date), relation.Establishment())
        {
            Most = Weight(one, relation, context),
        };

    static Severity Weight(Recognition recognition, DiplomaticRelation relation, RuleContext context) =>
        recognition.Form == RecognitionForm.DeJure || IsOfRestored(recognition, relation, context) ? Severity.Info
        : relation.Established is { Value: not null } established
        && (
            Existence.Of(context, recognition.Of.Id) is { } existence && existence.IsAfter(established) != Ternary.No
            || (
                recognition.Of.Id is { } of
                && ListGaps.Around(of, PeriodBound.StartOf(established)) is (not Ternary.No, { })
            )
        )
            ? Severity.Warning
        : Severity.Error;

    // Relations with the state that was there before a predecessor are no part of those that the recognition opened.
    static bool IsOfRestored(Recognition recognition, DiplomaticRelation relation, RuleContext context) =>
        relation.Established is { Value: not null } established
        && recognition.Date is { Value: not null } date
        && context.Dossier.Find(recognition.Of) is { } state
        && state
            .Predecessors.Select(former => Existence.Of(context, former.Id))
            .OfType<Existence>()
            .Any(former =>
                PeriodBound.EndOf(established).Before(former.Start) == Ternary.Yes
                && former.Start.Before(PeriodBound.StartOf(date)) == Ternary.Yes
            );

    static bool WasWithdrawn(Recognition recognition, DiplomaticRelation relation) =>
        recognition.Withdrawn is { Value: not null } withdrawn
        && relation.Established is { Value: not null } established
        && Chronology.Before(withdrawn, established) == Ternary.Yes;

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "Relations established two months after the recognition",
            """
            recognitions:
              - { id: recognition, by: TUR, of: AZE, date: 1991-11-09 }
            diplomaticRelations:
              - { id: relations, between: [AZE, TUR], established: 1992-01-14 }
            """
        ),
        new(
            "Relations with Russia before the Soviet Union, and its recognition after it",
            """
            recognitions:
              - { id: recognition, by: USA, of: RUS, date: 1991-12-25 }
            diplomaticRelations:
              - { id: relations, between: [RUS, USA], established: 1809-06-28 }
            """,
            "info relations.established: the establishment of relations (1809-06-28) comes before the recognition of RUS by USA (1991-12-25)"
        ),
        new(
            "A later recognition of a government, and one that was given twice, with an occupation between",
            """
            recognitions:
              - { id: state, by: USA, of: CUB, date: 1902-05-20 }
              - { id: government, by: USA, of: CUB, recognized: government, date: 1959-01-07 }
              - { id: first, by: FIN, of: EST, date: 1920-06-07 }
              - { id: again, by: FIN, of: EST, date: 1991-08-25 }
            diplomaticRelations:
              - { id: relations, between: [CUB, USA], established: 1902-05-27 }
              - { id: others, between: [EST, FIN], established: 1920 }
            """,
            "maybe others.established: cannot tell whether the establishment of relations (1920) comes before the recognition of EST by FIN (1920-06-07)"
        ),
        new(
            "Relations between a withdrawal and the next recognition",
            """
            recognitions:
              - { id: first, by: USA, of: NIC, date: 1908, withdrawn: 1909-12-01 }
              - { id: second, by: USA, of: NIC, date: 1911-01-01 }
            diplomaticRelations:
              - { id: relations, between: [NIC, USA], established: 1910-05-01 }
            """,
            "error relations.established: the establishment of relations (1910-05-01) comes before the recognition of NIC by USA (1911-01-01)"
        ),
        new(
            "Relations of an independent state, established a month before its recognition",
            """
            independence:
              - { id: independence, state: AZE, date: 1991-08-30 }
            recognitions:
              - { id: recognition, by: TUR, of: AZE, date: 1991-11-09 }
            diplomaticRelations:
              - { id: relations, between: [AZE, TUR], established: 1991-10-14 }
            """,
            "error relations.established: the establishment of relations (1991-10-14) comes before the recognition of AZE by TUR (1991-11-09)"
        ),
        new(
            "Relations before the independence, and on a recognition de facto that is not on record",
            """
            recognitions:
              - { id: recognition, by: TUR, of: AZE, date: 1991-11-09 }
              - { id: de-jure, by: GBR, of: SUN, date: 1924-02-01, form: de-jure }
            diplomaticRelations:
              - { id: relations, between: [AZE, TUR], established: 1991-01-14 }
              - { id: others, between: [GBR, SUN], established: 1923-03-16 }
            """,
            "warning relations.established: the establishment of relations (1991-01-14) comes before the recognition of AZE by TUR (1991-11-09)",
            "info others.established: the establishment of relations (1923-03-16) comes before the recognition of SUN by GBR (1924-02-01)"
        ),
        new(
            "India in 1946, Bulgaria in 1903 and Iceland in 1941 governed themselves and were not independent",
            """
            independence:
              - { id: dominion, state: IND, date: 1947-08-15 }
            recognitions:
              - { id: indian, by: USA, of: IND, date: 1947-08-15 }
              - { id: bulgarian, by: USA, of: BGR, date: 1909-05-03 }
              - { id: icelandic, by: USA, of: ISL, date: 1944-06-17 }
            diplomaticRelations:
              - { id: with-india, between: [IND, USA], established: 1946-11-01 }
              - { id: with-bulgaria, between: [BGR, USA], established: 1903-09-19 }
              - { id: with-iceland, between: [ISL, USA], established: 1941-09-30 }
            """
        ),
        new(
            "Only the year of the establishment is known, and it is that of the recognition",
            """
            recognitions:
              - { id: recognition, by: TUR, of: AZE, date: 1991-11-09 }
            diplomaticRelations:
              - { id: relations, between: [AZE, TUR], established: 1991 }
            """,
            "maybe relations.established: cannot tell whether the establishment of relations (1991) comes before the recognition of AZE by TUR (1991-11-09)"
        ),
    ];
}
