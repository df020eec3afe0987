using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>Checks dossiers against the rule book.</summary>
public static class Checker
{
    const string BrokenFile = "a file could not be read to its end";
    const string NoAsOf = "neither the dossier nor --as-of says as of which day the data is complete";

    /// <summary>
    /// Checks a dossier. Of one with a file that could not be read to its end, only what reading found is reported.
    /// </summary>
    public static CheckResult Check(Dossier dossier, CheckOptions? options = null)
    {
        options ??= CheckOptions.Default;
        var asOf = options.AsOf ?? dossier.Header.AsOf;
        List<Rule> ran = [];
        List<RuleNotRun> notRun = [];
        foreach (var rule in Catalogue.All.Where(options.Runs))
        {
            if (WhyNot(rule, dossier, asOf) is { } why)
            {
                notRun.Add(new(rule, why));
            }
            else
            {
                ran.Add(rule);
            }
        }

        var scene = new Scene(dossier, asOf);
        var ledger = new WaiverLedger(dossier, asOf);
        var (findings, waived) = ledger.Settle(FindingMaker.Make(dossier, Drafts(dossier, ran, scene)));
        var aftermath = new Aftermath(ledger, ran.Select(rule => rule.Info.Code).ToHashSet(StringComparer.Ordinal));
        var hygiene = new SubjectValidator<Aftermath>(ran).Inspect(aftermath, scene).ToList();
        var all = findings.Concat(FindingMaker.Make(dossier, hygiene));
        return new(dossier, [.. FindingOrder.Sort(dossier, all)], waived, ran, notRun);
    }

    static string? WhyNot(Rule rule, Dossier dossier, SourceDate? asOf) =>
        dossier.IsIncomplete && rule is not IReportsReading ? BrokenFile
        : rule.Info.NeedsAsOf && asOf is null ? NoAsOf
        : null;

    static List<Draft> Drafts(Dossier dossier, IReadOnlyList<Rule> rules, Scene scene)
    {
        List<Draft> drafts = [.. new SubjectValidator<Dossier>(rules).Inspect(dossier, scene)];
        foreach (var shape in Shapes.All)
        {
            drafts.AddRange(shape.Accept(new CollectionCheck(rules, scene)));
        }

        return drafts;
    }

    // Records are checked in parallel; the results keep the order of the records.
    sealed class CollectionCheck(IReadOnlyList<Rule> rules, Scene scene) : IShapeVisitor<IReadOnlyList<Draft>>
    {
        public IReadOnlyList<Draft> Visit<T>(Shape<T> shape)
            where T : class
        {
            var records = scene.Dossier.Of(shape);
            if (records.Count == 0)
            {
                return [];
            }

            var validator = new SubjectValidator<T>(rules);
            return [.. records.AsParallel().AsOrdered().SelectMany(record => validator.Inspect(record, scene))];
        }
    }
}

/// <summary>Marks a rule that reports what reading found, and so has something to say of a broken file.</summary>
interface IReportsReading;
