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

        return Settle(new(dossier, asOf, settings, ran, token), options, own, ran, notRun);
    }

    // Waivers come first, then the baseline; what the rules about both have to say is new in any case.
    static CheckResult Settle(
        ValidationRun validation,
        CheckOptions options,
        OwnFailures own,
        List<Rule> ran,
        List<RuleNotRun> notRun
    )
    {
        var dossier = validation.Dossier;
        var ledger = new WaiverLedger(dossier, validation.AsOf, validation.Settings);
        List<PendingFinding> drafts = [.. Drafts(dossier, validation), .. own.Drafts(validation, ran)];
        own.ReportTo(validation.Failures);
        var (findings, waived) = ledger.Settle(FindingFactory.Make(validation, drafts));
        var aftermath = new PostCheckState(
            ledger,
            ran.Select(rule => rule.Info.Code).ToHashSet(StringComparer.Ordinal)
        );
        var all = findings.Concat(Made(aftermath));
        var baseline = new BaselineLedger(dossier, options.Baseline, ran, validation.Settings);
        validation.Token.ThrowIfCancellationRequested();
        var (fresh, frozen) = baseline.Settle(FindingOrder.Sort(dossier, all));
        var fit = FindingOrder.Sort(dossier, fresh.Concat(Made(baseline)));
        var (leading, following) = CommonCauses.Of(dossier, [.. fit]);
        return new(dossier, leading, waived, ran, notRun)
        {
            Following = following,
            Frozen = frozen,
            Baseline = baseline.Baseline,
            Stale = dossier.IsIncomplete ? [] : baseline.Stale,
            Comparisons = validation.Comparisons,
            SystemErrors = validation.Failures.Errors,
        };

        List<Finding> Made<T>(T subject)
            where T : class =>
            FindingFactory.Make(validation, [.. validation.Validators.Of<T>().Inspect(subject, validation)]);
    }

    static LocalizedString? WhyNot(Rule rule, Dossier dossier, SourceDate? asOf, RuleSettings settings) =>
        dossier.IsIncomplete && rule is not IReportsReading ? BrokenFile
        : settings.IsOff(rule) ? TurnedOff
        : rule.Info.NeedsAsOf && asOf is null ? NoAsOf
        : null;

    static List<PendingFinding> Drafts(Dossier dossier, ValidationRun validation)
    {
        List<PendingFinding> drafts = [.. validation.Validators.Of<Dossier>().Inspect(dossier, validation)];
        foreach (var shape in Shapes.All)
        {
            drafts.AddRange(shape.Accept(new CollectionCheck(validation)));
        }

        return drafts;
    }

    // So few records are checked one after the other before threads have begun.
    const int FewRecords = 100;

    // Records are checked in parallel; the results keep the order of the records.
    sealed class CollectionCheck(ValidationRun validation) : IRecordShapeVisitor<IReadOnlyList<PendingFinding>>
    {
        public IReadOnlyList<PendingFinding> Visit<T>(RecordShape<T> shape)
            where T : Record
        {
            var records = validation.Dossier.Of(shape);
            if (records.Count == 0)
            {
                return [];
            }

            var validator = validation.Validators.Of<T>();
            return records.Count < FewRecords
                ? [.. records.SelectMany(record => validator.Inspect(record, validation))]
                :
                [
                    .. records
                        .AsParallel()
                        .AsOrdered()
                        .WithCancellation(validation.Token)
                        .SelectMany(record => validator.Inspect(record, validation)),
                ];
        }
    }
}

/// <summary>Marks a rule that reports what reading found, and so has something to say of a broken file.</summary>
interface IReportsReading;

/// <summary>Marks a rule that reports data which reading has lost, and so is neither turned off nor ignored.</summary>
interface IReportsLoss;
