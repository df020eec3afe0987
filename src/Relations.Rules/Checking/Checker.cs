using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>Checks dossiers against the rule book.</summary>
public static partial class Checker
{
    [Localized("a file could not be read to its end")]
    static partial LocalizedString BrokenFile { get; }

    [Localized("the dossier turns it off")]
    static partial LocalizedString TurnedOff { get; }

    [Localized("neither the dossier nor --as-of gives the day as of which the data is complete")]
    static partial LocalizedString NoAsOf { get; }

    /// <summary>
    /// Checks a dossier. Of one with a file that could not be read to its end, only what reading found is reported.
    /// </summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="options">How to check; null for the defaults.</param>
    /// <param name="token">Ends the check.</param>
    /// <returns>What was found, with what rules threw as <see cref="CheckResult.SystemErrors"/>.</returns>
    /// <exception cref="OperationCanceledException">The token is cancelled.</exception>
    public static CheckResult Check(Dossier dossier, CheckOptions? options = null, CancellationToken token = default)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        options ??= CheckOptions.Default;
        return Settle(Prepare(dossier, options, token), options);
    }

    /// <summary>Chooses the rules that run.</summary>
    internal static PreparedCheck Prepare(Dossier dossier, CheckOptions options, CancellationToken token)
    {
        var asOf = options.AsOf ?? dossier.Header.AsOf;
        var own = OwnFailures.Of(dossier, options.Rules, token);
        var settings = new RuleSettings(dossier.Header, options, own);
        List<Rule> ran = [];
        List<RuleNotRun> notRun = [];
        foreach (var rule in options.Rules.Of(own, dossier).Where(options.Runs))
        {
            if (WhyNot(rule, dossier, asOf, settings) is { } why)
            {
                notRun.Add(new(rule, why));
            }
            else
            {
                ran.Add(rule);
            }
        }

        return new(new(dossier, asOf, settings, ran, options.Counts ? new() : null, token), own, ran, notRun);
    }

    // Waivers come first, then the baseline; what the rules about both have to say is new in any case.
    static CheckResult Settle(PreparedCheck check, CheckOptions options)
    {
        var (validation, own, ran, notRun) = check;
        var dossier = validation.Dossier;
        var ledger = new WaiverLedger(dossier, validation.AsOf, validation.Settings);
        var store = new FindingStore(dossier, new FindingCauses(dossier).Of, options.MaxHeld);
        var intake = new FindingIntake(validation, ledger, store);
        Inspect(validation, intake, options);
        intake.Add(own.Drafts(validation, ran));
        intake.Finish();
        own.ReportTo(validation.Failures);
        var aftermath = new PostCheckState(
            ledger,
            ran.Select(rule => rule.Info.Code).ToHashSet(StringComparer.Ordinal)
        );
        AddLast(aftermath);
        var baseline = new BaselineLedger(dossier, options.Baseline, ran, validation.Settings);
        validation.Token.ThrowIfCancellationRequested();
        var (fresh, frozen) = baseline.Settle(store, store.Sorted(Enumerable.Range(0, store.Count)));
        var last = AddLast(baseline);
        var (leading, following) = CommonCauses.Of(store, last.Length > 0 ? store.Sorted(fresh.Concat(last)) : fresh);
        return new(dossier, new FindingList(store, leading), intake.Waived, ran, notRun)
        {
            Following = new FindingList(store, following),
            Frozen = new FindingList(store, frozen),
            Baseline = baseline.Baseline,
            Stale = dossier.IsIncomplete ? [] : baseline.Stale,
            Comparisons = validation.Counts,
            SystemErrors = validation.Failures.Errors,
        };

        int[] AddLast<T>(T subject)
            where T : class => intake.AddLast(validation.Validators.Of<T>().Inspect(subject, validation));
    }

    static LocalizedString? WhyNot(Rule rule, Dossier dossier, SourceDate? asOf, RuleSettings settings) =>
        dossier.IsIncomplete && rule is not IReportsReading ? BrokenFile
        : settings.IsOff(rule) ? TurnedOff
        : rule.Info.NeedsAsOf && asOf is null ? NoAsOf
        : null;

    static void Inspect(ValidationRun validation, FindingIntake intake, CheckOptions options)
    {
        var dossier = validation.Dossier;
        intake.Add(validation.Validators.Of<Dossier>().Inspect(dossier, validation));
        foreach (var shape in Shapes.All)
        {
            shape.Accept(new RecordCheck(validation, intake, options));
        }
    }
}

/// <summary>The rules of a check, chosen, and what they share.</summary>
sealed record PreparedCheck(ValidationRun Run, OwnFailures Own, List<Rule> Ran, List<RuleNotRun> NotRun);

/// <summary>Marks a rule that reports what reading found, and so has something to say of a broken file.</summary>
interface IReportsReading;

/// <summary>Marks a rule that reports data which reading has lost, and so is neither turned off nor ignored.</summary>
interface IReportsLoss;
