using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Relations.Dossiers;

namespace Relations.Rules.Tests;

/// <summary>Whether the rules see what could go wrong in the seed.</summary>
public sealed class MutationTests
{
    const string Survivors = "tests/Relations.Rules.Tests/Mutation/survivors.txt";
    const string NoReason = "?";

    [Fact]
    public void At_least_95_of_100_mutants_of_the_seed_are_found_and_why_the_others_are_not_is_known()
    {
        var seed = Seed();
        var json = Json(seed);
        var known = Keys(json);
        var mutants = new Mutants(seed).All().ToList();
        ConcurrentBag<string> survivors = [];
        Parallel.ForEach(
            mutants,
            mutant =>
            {
                var changed = (JsonObject)json.DeepClone();
                mutant.Change(changed);
                if (Keys(changed).IsSubsetOf(known))
                {
                    survivors.Add(mutant.Name);
                }
            }
        );
        var reasons = Reasons();
        Golden.Verify(Listed(mutants, survivors, reasons), Survivors);
        Assert.InRange(survivors.Count, 0, mutants.Count / 20);
        Assert.DoesNotContain(survivors, name => reasons.GetValueOrDefault(name, NoReason) == NoReason);
    }

    /// <summary>What each kind of <see cref="ClaimMutants"/> comes to; the golden names those that are not found.</summary>
    [Fact]
    public void At_least_90_of_100_false_claims_are_found()
    {
        var seed = Seed();
        var json = Json(seed);
        var known = Keys(json);
        var mutants = new ClaimMutants(seed).All().ToList();
        ConcurrentDictionary<string, bool> found = new();
        ConcurrentDictionary<string, bool> heavy = new();
        Parallel.ForEach(
            mutants,
            one =>
            {
                var changed = (JsonObject)json.DeepClone();
                one.Mutant.Change(changed);
                var fresh = Keys(changed).Except(known).ToList();
                found[$"{one.Kind}: {one.Mutant.Name}"] = fresh.Count > 0;
                heavy[$"{one.Kind}: {one.Mutant.Name}"] = fresh.Exists(key => key.StartsWith('!'));
            }
        );
        var lines = mutants
            .GroupBy(one => one.Kind, one => $"{one.Kind}: {one.Mutant.Name}")
            .Select(kind =>
                $"{kind.Key}: {kind.Count(name => found[name])} of {kind.Count()}, {kind.Count(name => heavy[name])} as error or warning\n"
                + string.Concat(
                    kind.Where(name => !found[name]).Select(name => $"  not found: {name[(kind.Key.Length + 2)..]}\n")
                )
            );
        Golden.Verify(string.Concat(lines), "tests/Relations.Rules.Tests/Mutation/claims.txt");
        Assert.InRange(found.Count(one => !one.Value), 0, found.Count / 10);
    }

    static string Listed(List<Mutant> mutants, ConcurrentBag<string> survivors, Dictionary<string, string> reasons)
    {
        var lines = mutants
            .Where(mutant => survivors.Contains(mutant.Name))
            .Select(mutant => $"{mutant.Name} | {reasons.GetValueOrDefault(mutant.Name, NoReason)}\n");
        return FormattableString.Invariant(
                $"# {mutants.Count} mutants, {survivors.Count} not found; what is changed, and why that is no fault that the source shows\n"
            ) + string.Concat(lines);
    }

    static Dictionary<string, string> Reasons()
    {
        var file = Repository.PathOf(Survivors.Split('/'));
        return File.Exists(file)
            ? File.ReadLines(file)
                .Where(line => line.Contains(" | ", StringComparison.Ordinal))
                .Select(line => line.Split(" | "))
                .ToDictionary(parts => parts[0], parts => parts[1])
            : [];
    }

    // A finding that only has other values in its message is none that is new.
    static HashSet<string> Keys(JsonObject dossier)
    {
        var files = new MemoryFiles().With("dossier.json", dossier.ToJsonString());
        foreach (var (path, text) in Texts.Value)
        {
            files.With(path, text);
        }

        var result = Checker.Check(DossierReader.Read(files));
        return
        [
            .. result.Findings.Select(found =>
                $"{Weight(found)}{found.Code} {found.Verdict} {found.Record} {found.Field}"
            ),
        ];
    }

    // Certain errors and warnings are marked.
    static string Weight(Finding found) => found is { Verdict: Verdict.Violated, Severity: > Severity.Info } ? "!" : "";

    static readonly Lazy<(string Path, byte[] Text)[]> Texts = new(() =>
        [
            .. Directory
                .GetFiles(Repository.PathOf("seeds", "turkiye-azerbaijan", "sources"))
                .Select(file => ("sources/" + Path.GetFileName(file), File.ReadAllBytes(file))),
        ]
    );

    static Dossier Seed() => DossierReader.Read(FolderFiles.OfFolder(Repository.PathOf("seeds", "turkiye-azerbaijan")));

    static JsonObject Json(Dossier dossier)
    {
        using var stream = new MemoryStream();
        DossierWriter.WriteJson(dossier, stream);
        return (JsonObject)JsonNode.Parse(stream.ToArray())!;
    }
}
