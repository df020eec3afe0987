using Relations.Dossiers;
using Relations.Reporting;

namespace Relations.Cli.Commands;

/// <summary>
/// Names each value of a dossier that a draft leaves out: what the model could not take up, where the format of the export cannot hold
/// it either.
/// </summary>
static partial class LeftOut
{
    [Message("{place}: left out: {what}")]
    private static partial Message OfExport(string place, Message what);

    /// <summary>Tells what an export of a dossier leaves out, in the order of the files.</summary>
    /// <param name="terminal">Takes the lines.</param>
    /// <param name="shown">The dossier.</param>
    /// <param name="isKept">Whether the export has the value of a problem.</param>
    public static void Tell(Terminal terminal, DisplayedResult shown, Func<ReadProblem, bool> isKept)
    {
        foreach (var problem in shown.Result.Dossier.Problems.Where(problem => IsLoss(problem) && !isKept(problem)))
        {
            terminal.Tell(OfExport(FindingWords.Place(shown, problem.Place), problem.Text));
        }
    }

    static bool IsLoss(ReadProblem problem) => !problem.IsRemark && (problem.Kept is not null || IsLoss(problem.Kind));

    static bool IsLoss(ProblemKind kind) =>
        kind
            is ProblemKind.UnknownField
                or ProblemKind.WrongKind
                or ProblemKind.UnknownWord
                or ProblemKind.DuplicateKey;
}
