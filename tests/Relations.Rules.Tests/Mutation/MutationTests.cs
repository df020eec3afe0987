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
        var seed = Read(ClaimSubject.Seed);
        var json = Json(seed);
        var known = Keys(json, ClaimSubject.Seed);
        var mutants = new Mutants(seed).All().ToList();
        ConcurrentBag<string> survivors = [];
        Parallel.ForEach(
            mutants,
            mutant =>
            {
                var changed = (JsonObject)json.DeepClone();
                mutant.Change(changed);
                if (Keys(changed, ClaimSubject.Seed).IsSubsetOf(known))
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
    public void At_least_90_of_100_false_claims_are_found() => FindClaims(ClaimSubject.Seed);

    /// <summary>The same of a dossier that no rule was made for: how far the words of the rules carry beyond the seed.</summary>
    [Fact]
    public void At_least_90_of_100_false_claims_of_another_pair_are_found() => FindClaims(ClaimSubject.ChileAndNorway);

    [Fact]
    public void Nothing_is_wrong_with_the_other_pair() =>
        Assert.DoesNotContain(Keys(Json(Read(ClaimSubject.ChileAndNorway)), ClaimSubject.ChileAndNorway), IsHeavy);

    static bool IsHeavy(string key) => key.StartsWith('!');

    static void FindClaims(ClaimSubject subject)
    {
        var dossier = Read(subject);
        var json = Json(dossier);
        var known = Keys(json, subject);
        var mutants = new ClaimMutants(dossier, subject).All().ToList();
        ConcurrentDictionary<string, bool> found = new();
        ConcurrentDictionary<string, bool> heavy = new();
        Parallel.ForEach(
            mutants,
            one =>
            {
                var changed = (JsonObject)json.DeepClone();
                one.Mutant.Change(changed);
                var fresh = Keys(changed, subject).Except(known).ToList();
                found[$"{one.Kind}: {one.Mutant.Name}"] = fresh.Count > 0;
                heavy[$"{one.Kind}: {one.Mutant.Name}"] = fresh.Exists(IsHeavy);
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
        Golden.Verify(string.Concat(lines), subject.Golden);
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
    static HashSet<string> Keys(JsonObject dossier, ClaimSubject subject)
    {
        var files = new MemoryFiles().With("dossier.json", dossier.ToJsonString());
        foreach (var (path, text) in Texts.GetOrAdd(subject, TextsOf))
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

    static readonly ConcurrentDictionary<ClaimSubject, (string Path, byte[] Text)[]> Texts = new();

    static (string, byte[])[] TextsOf(ClaimSubject subject) =>
        [
            .. Directory
                .GetFiles(Repository.PathOf([.. subject.Folder, "sources"]))
                .Select(file => ("sources/" + Path.GetFileName(file), File.ReadAllBytes(file))),
        ];

    static Dossier Read(ClaimSubject subject) =>
        DossierReader.Read(FolderFiles.OfFolder(Repository.PathOf(subject.Folder)));

    static JsonObject Json(Dossier dossier)
    {
        using var stream = new MemoryStream();
        DossierWriter.WriteJson(dossier, stream);
        return (JsonObject)JsonNode.Parse(stream.ToArray())!;
    }
}
