using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>A waiver and the spot where it stands.</summary>
sealed record PlacedWaiver(Waiver Waiver, Record? Record, string Path);

/// <summary>
/// Every waiver of a dossier, and which of them silenced something. A waiver silences the findings of its rule on its
/// record, or, in the header, those that belong to no record; without reason or author, or after its last day, it
/// silences nothing.
/// </summary>
sealed class WaiverLedger
{
    readonly SourceDate? asOf;
    readonly RuleSettings settings;
    readonly HashSet<PlacedWaiver> used = [];
    readonly ILookup<string, PlacedWaiver> byOwner;

    public WaiverLedger(Dossier dossier, SourceDate? asOf, RuleSettings settings)
    {
        (this.asOf, this.settings) = (asOf, settings);
        All =
        [
            .. dossier.Header.Waivers.Select((waiver, i) => Placed(waiver, null, i)),
            .. dossier
                .Records.Where(record => record.Waivers.Count > 0)
                .SelectMany(record => record.Waivers.Select((waiver, i) => Placed(waiver, record, i))),
        ];
        byOwner = All.ToLookup(placed => placed.Record?.Id ?? "", StringComparer.Ordinal);
    }

    public IReadOnlyList<PlacedWaiver> All { get; }

    public bool IsUsed(PlacedWaiver waiver) => used.Contains(waiver);

    /// <summary>Whether the waiver's last day is certainly before the as-of date. One that is no date never passes.</summary>
    public bool IsExpired(Waiver waiver) =>
        waiver.Until is { Failure: null } until
        && asOf is { Failure: null }
        && Chronology.Before(until, asOf) == Ternary.Yes;

    public bool IsComplete(Waiver waiver) =>
        !string.IsNullOrWhiteSpace(waiver.Reason)
        && !string.IsNullOrWhiteSpace(waiver.By)
        && settings.IsRule(waiver.Rule);

    /// <summary>The waiver that silences a finding, which is used then; null where none does.</summary>
    public Waiver? Settle(Finding finding)
    {
        if (All.Count == 0 || WaiverOf(finding) is not { } placed)
        {
            return null;
        }

        used.Add(placed);
        return placed.Waiver;
    }

    PlacedWaiver? WaiverOf(Finding finding) =>
        byOwner[finding.Record ?? ""]
            .FirstOrDefault(placed =>
                placed.Waiver.Rule == finding.Code && IsComplete(placed.Waiver) && !IsExpired(placed.Waiver)
            );

    static PlacedWaiver Placed(Waiver waiver, Record? record, int i) =>
        new(waiver, record, FormattableString.Invariant($"waivers[{i}]"));
}

/// <summary>What is left when all findings are settled: the subject of the rules about waivers.</summary>
/// <param name="Ledger">The waivers.</param>
/// <param name="Ran">The codes of the rules that ran.</param>
sealed record PostCheckState(WaiverLedger Ledger, IReadOnlySet<string> Ran);
