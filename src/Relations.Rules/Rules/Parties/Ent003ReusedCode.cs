using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Ent003ReusedCode : RecordRule<State>
{
    // The alpha-2 codes that ISO 3166-1 gave to another after they had been withdrawn: ISO 3166-3 and the newsletters
    // to ISO 3166-1, up to 2024. A holder without an ISO 3166-3 code has the code today.
    static readonly (string Code, LocalizedString Meant)[] Reused =
    [
        ("AI", Ai),
        ("BQ", Bq),
        ("CS", Cs),
        ("GE", Ge),
        ("SK", Sk),
    ];

    public override RuleInfo Info { get; } =
        new(
            "ENT003",
            "reused-code",
            Severity.Error,
            "A former state has an alpha-2 code that others had too, and no ISO 3166-3 code."
        )
        {
            Why =
                "CS is Czechoslovakia in a list of 1990 and Serbia and Montenegro in one of 2004. Whoever joins two lists by such a "
                + "code joins different states. The four letters of ISO 3166-3 say which is meant.",
            Basis = "ISO 3166-1 and ISO 3166-3: AI, BQ, CS, GE and SK were given again after they had been withdrawn.",
            Needs = "an entry for a state with iso2 and the interval in which it exists",
            Verdicts =
                "Violated when the state has ended; undetermined when its end is unknown; satisfied while it goes on, and "
                + "with an ISO 3166-3 code.",
        };

    public override void Define(RecordValidator<State> validator) =>
        validator
            .RuleFor(state => state.Iso2)
            .NotContradictedBy(Former)
            .WithFinding(
                (state, former) =>
                    new(IsReused(state, former.Exists!, former.Iso2!, MeaningsOf(former)!))
                    {
                        Certain = HasEnded(PeriodBound.EndOf(former.Exists!)),
                        At = new(TheCode(), state, "iso2", null),
                        RestsOn = [new(Existence(), state, "exists", former.Exists)],
                    }
            );

    // What the register says counts, where the record does not.
    static State? Former(State state, RuleContext context) =>
        context.Dossier.Find(state.Id) is State { Iso3166Part3: null, Exists.Value: not null } known
        && MeaningsOf(known) is not null
            ? known
            : null;

    static LocalizedString? MeaningsOf(State state) => Array.Find(Reused, reused => reused.Code == state.Iso2).Meant;

    static Ternary HasEnded(PeriodBound end) =>
        end == PeriodBound.StillGoingOn ? Ternary.No
        : end.Date is null ? Ternary.Unknown
        : Ternary.Yes;

    [Message("{state} ({existence}) is a former state whose code {code} has meant {meanings}, and has no iso3166_3")]
    private static partial Message IsReused(State state, SourceDate existence, string code, LocalizedString meanings);

    [Message("the code")]
    private static partial Message TheCode();

    [Message("the existence")]
    private static partial Message Existence();

    [Localized("the French Afars and Issas (AIDJ, until 1977) and Anguilla")]
    static partial LocalizedString Ai { get; }

    [Localized("the British Antarctic Territory (BQAQ, until 1979) and Bonaire, Sint Eustatius and Saba")]
    static partial LocalizedString Bq { get; }

    [Localized("Czechoslovakia (CSHH, until 1993) and Serbia and Montenegro (CSXX, until 2006)")]
    static partial LocalizedString Cs { get; }

    [Localized("the Gilbert and Ellice Islands (GEHH, until 1979) and Georgia")]
    static partial LocalizedString Ge { get; }

    [Localized("Sikkim (SKIN, until 1975) and Slovakia")]
    static partial LocalizedString Sk { get; }

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "Former states with the code of ISO 3166-3, and the state that has the code today",
            """
            states:
              - { id: CSK, names: Czechoslovakia, iso2: CS, iso3166_3: CSHH, exists: 1918-10-28/1992-12-31 }
              - { id: SVK, names: Slovakia, iso2: SK, exists: 1993-01-01/.. }
            """
        ),
        new(
            "A former state with two letters only",
            """
            states:
              - { id: CZS, names: Czechoslovakia, iso2: CS, exists: 1918-10-28/1992-12-31 }
            """,
            "error CZS.iso2: CZS (1918-10-28/1992-12-31) is a former state whose code CS has meant Czechoslovakia (CSHH, until 1993) and Serbia and Montenegro (CSXX, until 2006), and has no iso3166_3"
        ),
        new(
            "It is not known whether it still exists",
            """
            states:
              - { id: SKM, names: Sikkim, iso2: SK, exists: 1642/ }
            """,
            "maybe SKM.iso2: cannot tell whether SKM (1642/) is a former state whose code SK has meant Sikkim (SKIN, until 1975) and Slovakia, and has no iso3166_3"
        ),
    ];
}
