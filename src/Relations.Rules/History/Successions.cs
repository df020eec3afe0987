namespace Relations.Rules;

/// <summary>Tells which states follow one another.</summary>
static class Successions
{
    /// <summary>Whether one of two states succeeds the other, by the register or by the dossier.</summary>
    public static bool AreSuccessive(this RuleContext context, string? one, string? other) =>
        one is not null && other is not null && (Precedes(context, one, other) || Precedes(context, other, one));

    static bool Precedes(RuleContext context, string former, string latter) =>
        (context.Dossier.Find(former) as Dossiers.State)?.Successors.Any(next => next.Id == latter) == true
        || (context.Dossier.Find(latter) as Dossiers.State)?.Predecessors.Any(before => before.Id == former) == true;
}
