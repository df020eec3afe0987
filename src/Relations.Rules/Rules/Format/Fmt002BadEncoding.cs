using System.Text;
using Relations.Dossiers;

namespace Relations.Rules;

sealed class Fmt002BadEncoding : ReadingRule, IReportsLoss
{
    public override RuleInfo Info { get; } =
        new("FMT002", "bad-encoding", Severity.Error, "A file holds bytes that are not UTF-8.")
        {
            Why =
                "Letters such as ı, ş and ə that were written in another encoding are lost: they are read as the replacement "
                + "character, and names and quotes with them match nothing.",
            Basis = "The format of dossiers: every file is UTF-8 (RFC 3629).",
            Needs = "a file",
        };

    public override ProblemKind Kind => ProblemKind.BadEncoding;

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "A name in UTF-8",
            """
            people:
              - { id: somebody, names: Özal }
            """
        ),
        new(
            "The same name in Latin-1",
            """
            people:
              - { id: somebody, names: Özal }
            """,
            "error -: a byte that is not UTF-8"
        )
        {
            Encoding = Encoding.Latin1,
        },
    ];
}
