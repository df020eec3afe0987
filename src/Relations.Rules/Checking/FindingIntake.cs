using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>
/// Takes what rules find, in their order, makes findings of it and keeps those that are not waived. What stands in a file whose
/// places reading has not kept waits for the end, so that such a file is read once more for all.
/// </summary>
sealed class FindingIntake(ValidationRun validation, WaiverLedger ledger, FindingStore store)
{
    readonly RecordLocator locator = new(validation.Dossier);
    readonly List<(PendingFinding Draft, int Order)> waiting = [];
    readonly List<(WaivedFinding Waived, int Order)> waived = [];
    int order;

    /// <summary>What is waived, once everything is taken.</summary>
    public List<WaivedFinding> Waived => [.. waived.OrderBy(one => one.Order).Select(one => one.Waived)];

    /// <summary>Makes a finding where that can be done at once. Several threads may do so.</summary>
    public FoundDraft Draft(PendingFinding draft) =>
        new(draft, FindingFactory.AtOnce(validation.Dossier, draft, locator));

    /// <summary>Takes what a rule found.</summary>
    public void Add(FoundDraft found)
    {
        if (found.Made is { } made)
        {
            Settle(made, order);
        }
        else
        {
            waiting.Add((found.Draft, order));
        }

        order++;
    }

    /// <summary>Takes what was found of a subject.</summary>
    public void Add(IEnumerable<PendingFinding> drafts)
    {
        foreach (var draft in drafts)
        {
            Add(Draft(draft));
        }
    }

    /// <summary>Takes what waits.</summary>
    public void Finish()
    {
        var made = FindingFactory.Make(validation, [.. waiting.Select(one => one.Draft)]);
        for (var i = 0; i < made.Count; i++)
        {
            Settle(made[i], waiting[i].Order);
        }

        waiting.Clear();
    }

    /// <summary>Takes what is found once all waivers are known, and is never waived.</summary>
    /// <returns>Its numbers in the store.</returns>
    public int[] AddLast(IEnumerable<PendingFinding> drafts) =>
        [.. FindingFactory.Make(validation, [.. drafts]).Select(made => store.Add(made, order++))];

    void Settle(Finding finding, int place)
    {
        if (ledger.Settle(finding) is { } waiver)
        {
            waived.Add((new(finding, waiver), place));
        }
        else
        {
            store.Add(finding, place);
        }
    }
}

/// <summary>What a rule found, and the finding where it could be made at once.</summary>
/// <param name="Draft">What the rule found.</param>
/// <param name="Made">The finding; null where its places are not known yet.</param>
readonly record struct FoundDraft(PendingFinding Draft, Finding? Made);
