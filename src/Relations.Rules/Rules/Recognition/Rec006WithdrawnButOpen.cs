using Relations.Dossiers;

namespace Relations.Rules;

sealed class Rec006WithdrawnButOpen : Rule, IChecks<Recognition>
{
    public override RuleInfo Info { get; } =
        new(
            "REC006",
            "withdrawn-but-open",
            Severity.Error,
            new(
                "A recognition is withdrawn, and the relations go on.",
                "Tanıma geri alınmış, ilişkiler ise sürüyor.",
                "Tanınma geri götürülüb, əlaqələr isə davam edir."
            )
        )
        {
            Why =
                "A state that no longer recognizes another has no relations with it. Either the end of the relations is not "
                + "on record, or the recognition was not withdrawn.",
            Basis = "Customary law of recognition: relations presuppose it.",
            Needs = "the withdrawal of a recognition that was not renewed, and relations of the pair with their dates",
            Verdicts =
                "Violated when relations certainly began before the withdrawal and last beyond it; cannot tell when they may "
                + "have ended by then; holds otherwise. Of several one is named.",
            Exceptions = ["A recognition that passed from one government to another of the same state."],
        };

    public void Check(Recognition subject, Inspection found)
    {
        if (
            subject is not { Withdrawn: { Value: not null } withdrawn, By.Id: { } by, Of.Id: { } of }
            || found.Find(Recognitions.ByPair, (subject.By, subject.Of)).Count > 1
        )
        {
            return;
        }

        var withdrawal = subject.Withdrawal();
        var relations = found.Find(Pairs.Diplomatic, Pairs.Key(by, of)).Select(relation => relation.Lasting());
        if (relations.OfType<Period>().Worst(LastsBeyond) is { } open)
        {
            var wrong = $"{open} last beyond {withdrawal}";
            found.ReportIf(LastsBeyond(open), withdrawal, wrong, [withdrawal, .. open.Inexact], open.Related);
        }

        Truth LastsBeyond(Period period) =>
            period.Start.NotAfter(Edge.EndOf(withdrawn)).And(Edge.EndOf(withdrawn).Before(period.End));
    }

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "Relations that ended with the recognition",
            """
            recognitions:
              - { id: recognition, by: NRU, of: TWN, date: 1980, withdrawn: 2002-07-21 }
            diplomaticRelations:
              - { id: relations, between: [NRU, TWN], established: 1980, ended: 2002-07-21 }
            """
        ),
        new(
            "Relations that go on",
            """
            recognitions:
              - { id: recognition, by: NRU, of: TWN, date: 1980, withdrawn: 2002-07-21 }
            diplomaticRelations:
              - { id: relations, between: [NRU, TWN], established: 1980 }
            """,
            "error recognition.withdrawn: the relations relations (1980/..) last beyond the withdrawal of recognition (2002-07-21)"
        ),
        new(
            "Relations that ended in the year of the withdrawal",
            """
            recognitions:
              - { id: recognition, by: NRU, of: TWN, date: 1980, withdrawn: 2002-07-21 }
            diplomaticRelations:
              - { id: relations, between: [NRU, TWN], established: 1980, ended: 2002 }
            """,
            "maybe recognition.withdrawn: cannot tell whether the relations relations (1980/2002) last beyond the withdrawal of recognition (2002-07-21)"
        ),
    ];
}
