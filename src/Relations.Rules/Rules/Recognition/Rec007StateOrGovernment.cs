using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Rec007StateOrGovernment : RecordRule<Recognition>
{
    public override RuleInfo Info { get; } =
        new("REC007", "state-or-government", Severity.Info, "A recognition does not say what is recognized.")
        {
            Why =
                "A state is recognized once, its governments one after the other. Two recognitions of one party are no "
                + "contradiction where the second is that of a new government.",
            Basis = "Lauterpacht, Recognition in International Law, 1947, part I and part II.",
            Needs = "a recognition",
            Exceptions = ["A source that leaves it open."],
        };

    public override void Define(RecordValidator<Recognition> validator) =>
        validator
            .RuleFor(recognition => recognition.Recognized)
            .OnRecord()
            .WithFinding(recognition => IsNotSaid(recognition.Of, recognition.By), SayWhich, at: "");

    [Message("the recognition of {of} by {by} does not say whether of the state or its government")]
    private static partial Message IsNotSaid(Ref<State> of, Ref<State> by);

    [Message("write recognized: state or recognized: government")]
    private static partial Message SayWhich();

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "A state, and a government",
            """
            recognitions:
              - { id: first, by: TUR, of: AZE, date: 1991-11-09, recognized: state }
              - { id: second, by: GBR, of: CHN, date: 1950-01-06, recognized: government }
            """
        ),
        new(
            "It is not said",
            """
            recognitions:
              - { id: first, by: TUR, of: AZE, date: 1991-11-09 }
            """,
            "info first: the recognition of AZE by TUR does not say whether of the state or its government"
        ),
    ];
}
