using Relations.Dossiers;
using Relations.Reporting;

namespace Relations.Cli.Commands;

/// <summary>
/// Names each value of a dossier that a draft leaves out: what the model could not take up is in no export, but for the findings of a
/// workbook.
/// </summary>
static partial class LeftOut
{
    [Message("{place}: left out: {what}")]
    private static partial Message OfExport(string place, Message what);

    /// <summary>Tells what an export of a dossier leaves out, in the order of the files.</summary>
    public static void Tell(Terminal terminal, DisplayedResult shown)
    {
        foreach (var problem in shown.Result.Dossier.Problems.Where(IsLoss))
        {
            terminal.Tell(OfExport(FindingWords.Place(shown, problem.Place), problem.Text));
        }
    }

    static bool IsLoss(ReadProblem problem) =>
        !problem.IsRemark
        && problem.Kind
            is ProblemKind.UnknownField
                or ProblemKind.WrongKind
                or ProblemKind.UnknownWord
                or ProblemKind.DuplicateKey;
}
