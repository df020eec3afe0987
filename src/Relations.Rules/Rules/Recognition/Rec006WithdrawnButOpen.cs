using FluentValidation;
using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Rec006WithdrawnButOpen : RecordRule<Recognition>
{
    public override RuleInfo Info { get; } =
        new("REC006", "withdrawn-but-open", Severity.Error, "A recognition is withdrawn, and the relations go on.")
        {
            Why =
                "A state that no longer recognizes another has no relations with it. Either the end of the relations is not "
                + "on record, or the recognition was not withdrawn.",
            Basis = "Customary law of recognition: relations presuppose it.",
            Needs =
                "the withdrawal of a recognition that was not renewed and is not one of a government, and relations of the "
                + "pair with their dates",
            Verdicts =
                "Violated when relations certainly began before the withdrawal and last beyond it; undetermined when they "
                + "may have ended by then, and where no end of the relations is on record; satisfied otherwise. It is a "
                + "warning where the recognition does not say that a state is recognized. Of several relations one is named.",
            Exceptions = ["A recognition that passed from one government to another of the same state."],
        };

    public override void Define(RecordValidator<Recognition> validator) =>
        validator
            .RuleFor(recognition => recognition.Withdrawn)
            .NotContradictedBy(OpenRelations)
            .WithFinding(
                (recognition, open) =>
                    Violation.Of(recognition.Withdrawal(), LastBeyond(open, recognition.Withdrawal())) with
                    {
                        Certain = LastsBeyond(open, recognition),
                        RestsOn = [recognition.Withdrawal(), .. open.Inexact],
                        Related = open.Related,
                        Most = recognition.Recognized is null ? Severity.Warning : Severity.Error,
                    }
            )
            .When(recognition =>
                recognition is { Withdrawn.Value: not null, By.Id: not null, Of.Id: not null }
                && !recognition.IsOfGovernment()
            );

    static Period? OpenRelations(Recognition recognition, RuleContext context) =>
        context.Find(Recognitions.ByPair, (recognition.By, recognition.Of)).Count > 1
            ? null
            : context
                .Find(RelationsOfPairs.Diplomatic, RelationsOfPairs.Key(recognition.By.Id!, recognition.Of.Id!))
                .Select(relation => relation.KnownLasting())
                .OfType<Period>()
                .Worst(open => LastsBeyond(open, recognition));

    static Ternary LastsBeyond(Period open, Recognition recognition)
    {
        var day = PeriodBound.EndOf(recognition.Withdrawn!);
        return open.Start.NotAfter(day).And(day.Before(open.End));
    }

    [Message("{relations} last beyond {withdrawal}")]
    private static partial Message LastBeyond(Period relations, NamedDate withdrawal);

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
            "Relations that ended three years later, with the state and with who knows what recognized",
            """
            recognitions:
              - { id: recognition, by: NRU, of: TWN, date: 1980, withdrawn: 2002-07-21, recognized: state }
              - { id: other, by: GRD, of: TWN, date: 1980, withdrawn: 2002-07-21 }
            diplomaticRelations:
              - { id: relations, between: [NRU, TWN], established: 1980, ended: 2005-05-14 }
              - { id: others, between: [GRD, TWN], established: 1980, ended: 2005-05-14 }
            """,
            "error recognition.withdrawn: the relations relations (1980/2005-05-14) last beyond the withdrawal of recognition (2002-07-21)",
            "warning other.withdrawn: the relations others (1980/2005-05-14) last beyond the withdrawal of other (2002-07-21)"
        ),
        new(
            "A government in exile that is no longer recognized, while relations with the state go on",
            """
            recognitions:
              - { id: london, by: GBR, of: POL, date: 1939, recognized: government, withdrawn: 1945-07-05 }
            diplomaticRelations:
              - { id: relations, between: [GBR, POL], established: 1919, ended: 1950 }
            """
        ),
        new(
            "Relations whose end is not on record",
            """
            recognitions:
              - { id: recognition, by: NRU, of: TWN, date: 1980, withdrawn: 2002-07-21 }
            diplomaticRelations:
              - { id: relations, between: [NRU, TWN], established: 1980 }
            """,
            "maybe recognition.withdrawn: cannot tell whether the relations relations (1980/) last beyond the withdrawal of recognition (2002-07-21)"
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
