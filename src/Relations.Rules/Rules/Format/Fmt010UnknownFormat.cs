using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Fmt010UnknownFormat : Rule, IChecks<Dossier>
{
    const int Known = 1;

    public override RuleInfo Info { get; } =
        new(
            "FMT010",
            "unknown-format",
            Severity.Error,
            "A dossier of another version of the format than this tool reads."
        )
        {
            Why =
                "What a field means may have changed between versions; a dossier of another one would be misread in silence.",
            Basis = "The format of dossiers, version 1: schemas/dossier.schema.json.",
            Needs = "the version in the field format of the dossier",
        };

    public void Check(Dossier subject, RuleContext context)
    {
        if (subject.Header.Format is { } format && format != Known)
        {
            context.Violated("format", OtherFormat(format, Known));
        }
    }

    [Message("the format is {format}: this tool reads {known}")]
    private static partial Message OtherFormat(int format, int known);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("Version 1", "format: 1\ntitle: A dossier"),
        new(
            "A version that is not known",
            "format: 2\ntitle: A dossier",
            "error -.format: the format is 2: this tool reads 1"
        ),
    ];
}
