using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>A rule whose findings reading makes: all problems of one kind.</summary>
abstract class ReadingRule : Rule, IChecks<Dossier>, IReportsReading
{
    /// <summary>The kind of problem that is this rule's.</summary>
    public abstract ProblemKind Kind { get; }

    /// <summary>What would mend a problem; nothing, unless a rule says otherwise.</summary>
    private protected virtual PendingFix? RepairOf(ReadProblem problem) => null;

    public void Check(Dossier subject, RuleContext context)
    {
        foreach (var problem in subject.Problems.Where(problem => problem.Kind == Kind))
        {
            context.Report(problem, RepairOf(problem));
        }
    }
}
