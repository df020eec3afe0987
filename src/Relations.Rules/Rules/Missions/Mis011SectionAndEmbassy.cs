using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Mis011SectionAndEmbassy : Rule, IChecks<Mission>
{
    static readonly RecordIndex<Mission, (Ref<State>, Ref<IParty>)> BySides = new(
        dossier => dossier.Missions,
        mission => (mission.Sending, mission.Receiving)
    );

    public override RuleInfo Info { get; } =
        new(
            "MIS011",
            "section-and-embassy",
            Severity.Error,
            "An interests section exists beside an embassy or open relations."
        )
        {
            Why =
                "A state has an interests section where it has no relations and so no embassy of its own. Where the two "
                + "overlap, a closing or a break has a wrong date or is missing. A section beside open relations alone is "
                + "reported as info: a mission may be recalled and a state not represented while relations go on.",
            Basis =
                "Vienna Convention on Diplomatic Relations 1961, art. 45, on relations broken off or a mission recalled, and art. "
                + "46; the US and Cuba from 1977 to 2015, Iran in London from 2012.",
            Needs =
                "the dates of an interests section, or of such a grade, and those of an embassy of its sender or of the relations of the pair "
                + "with their interruptions",
            Verdicts =
                "Violated when they certainly share more than a day, for relations outside every interruption; undetermined "
                + "when they may, as where no closing is on record; satisfied otherwise. Of several embassies, and of several "
                + "relations, one is named.",
            LawFrom = LegalDates.DiplomaticRelations,
        };

    public void Check(Mission subject, RuleContext context)
    {
        foreach (var section in subject.PhasesOf(kind => kind == MissionKind.InterestsSection))
        {
            Check(subject, section, context);
        }
    }

    static void Check(Mission subject, Period section, RuleContext context)
    {
        if (subject is not { Sending.Id: { } sending, Receiving.Id: { } receiving })
        {
            return;
        }

        var phases = SpanIndex.Of(
            context,
            BySides,
            (subject.Sending, subject.Receiving),
            MissionPhase.Diplomatic,
            phase => DayExtent.Of(phase.Period)
        );
        if (phases.Worst(DayExtent.Of(section)!, other => other.Overlaps(section, subject)) is { Period: { } phase })
        {
            context.ReportOverlap(section, phase, StandsBeside(section, phase));
        }

        var relations = OpenRelations.Of(context, RelationsOfPairs.Key(sending, receiving));
        if (relations.Worst(DayExtent.Of(section)!, relation => StandsIn(section, relation)) is { } worst)
        {
            var open = worst.Lasting;
            context.ReportIf(
                StandsIn(section, worst),
                section.First,
                StandsWhile(section, open),
                [.. section.Inexact, .. open.Inexact, .. worst.Pauses.Open],
                open.Related,
                section.End.Latest,
                most: Severity.Info
            );
        }
    }

    static Ternary StandsIn(Period section, OpenRelations relation) =>
        section.Overlaps(relation.Lasting).And(relation.Interrupted(section).Not());

    [Message("{section} exists beside {mission}")]
    private static partial Message StandsBeside(Period section, Period mission);

    [Message("{section} exists while {relations} are open")]
    private static partial Message StandsWhile(Period section, Period relations);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "A section in a break",
            """
            diplomaticRelations:
              - { id: relations, between: [CUB, USA], established: 1902, interruptions: [{ kind: severed, from: 1961-01-03, to: 2015-07-20 }] }
            missions:
              - { id: section, sending: USA, receiving: CUB, kind: interests-section, protecting: CHE, opened: 1977-09-01, closed: 2015-07-20 }
              - { id: embassy, sending: USA, receiving: CUB, kind: embassy, opened: 2015-07-20 }
            """
        ),
        new(
            "A section that is open beside the embassy",
            """
            missions:
              - { id: section, sending: USA, receiving: CUB, kind: interests-section, protecting: CHE, opened: 1977-09-01, closed: 2017 }
              - { id: embassy, sending: USA, receiving: CUB, kind: embassy, opened: 2015-07-20 }
            """,
            "error section.opened: the interests section section (1977-09-01/2017) exists beside the embassy embassy (2015-07-20/)"
        ),
        new(
            "A section while relations are open at the lowest level, and one that is a grade",
            """
            diplomaticRelations:
              - { id: relations, between: [GBR, IRN], established: 1809 }
            missions:
              - { id: section, sending: IRN, receiving: GBR, kind: interests-section, protecting: OMN, opened: 2012-07-12, closed: 2014 }
              - { id: other, sending: GBR, receiving: IRN, kind: embassy, grades: [{ kind: interests-section, period: 1985/1988 }, { kind: embassy, period: 1988/ }] }
            """,
            "info section.opened: the interests section section (2012-07-12/2014) exists while the relations relations (1809/..) are open",
            "info other.grades[0].period: the interests section phase (1985/1988) exists while the relations relations (1809/..) are open"
        ),
        new(
            "A break of which only the year of its end is known",
            """
            diplomaticRelations:
              - { id: relations, between: [CUB, USA], established: 1902, interruptions: [{ kind: severed, from: 1961-01-03, to: 2015 }] }
            missions:
              - { id: section, sending: USA, receiving: CUB, kind: interests-section, protecting: CHE, opened: 1977-09-01, closed: 2015-07-20 }
            """,
            "maybe section.opened: cannot tell whether the interests section section (1977-09-01/2015-07-20) exists while the relations relations (1902/..) are open"
        ),
        new(
            "A break whose end cannot be read",
            """
            diplomaticRelations:
              - { id: relations, between: [CUB, USA], established: 1902, interruptions: [{ kind: severed, from: 1961-01-03, to: 20 July 2015 }] }
            missions:
              - { id: section, sending: USA, receiving: CUB, kind: interests-section, protecting: CHE, opened: 1977-09-01, closed: 2015-07-20 }
            """,
            "maybe section.opened: cannot tell whether the interests section section (1977-09-01/2015-07-20) exists while the relations relations (1902/..) are open"
        ),
    ];
}
