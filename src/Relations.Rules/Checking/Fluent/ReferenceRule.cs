using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>A rule about a reference to a record that is not there: it names the record that was meant, where one is near.</summary>
abstract class ReferenceRule<T> : Rule, IChecks<T>
    where T : Record
{
    // A search among more ids than these takes longer than a suggestion is worth.
    const int MaxCandidates = 10_000;

    /// <summary>The references of a record that the rule looks at: path and id.</summary>
    private protected abstract IEnumerable<(string Path, string Id)> References(T subject);

    /// <summary>The collections in which the record may stand.</summary>
    private protected abstract IReadOnlyList<string> Targets { get; }

    /// <summary>What is wrong with an id that no record of these collections has.</summary>
    private protected abstract Message Missing(string id);

    /// <summary>What is wrong with an id that a record of another collection has; null where that is the same.</summary>
    private protected virtual Message? Misplaced(Record other) => null;

    /// <summary>Whether a fix writes the nearest id where no slip makes it certain.</summary>
    private protected virtual bool FixesNearest => false;

    /// <summary>What to do where no id is near.</summary>
    private protected abstract Message Otherwise { get; }

    /// <inheritdoc />
    public void Check(T subject, RuleContext context)
    {
        foreach (var (path, id) in References(subject))
        {
            var target = context.Dossier.Find(id);
            if (target is null || !Targets.Contains(target.RecordShape.Collection))
            {
                var slip = NearMatches.IdOf(id, Targets, context.Dossier);
                var meant = slip ?? NearestTo(id, context);
                context.Violated(
                    path,
                    (target is null ? null : Misplaced(target)) ?? Missing(NearMatch.Shown(id)),
                    slip is not null ? NearMatch.Help(id, slip)
                        : meant is not null ? CheckTexts.DidYouMean(meant)
                        : Otherwise,
                    fix: PendingFix.Write(FixesNearest ? meant : slip, isSafe: slip is not null)
                );
            }
        }
    }

    string? NearestTo(string id, RuleContext context)
    {
        var ids = context.Dossier.Records.Where(record => Targets.Contains(record.RecordShape.Collection));
        return Nearest.To(id, ids.Take(MaxCandidates).Select(record => record.Id));
    }
}
