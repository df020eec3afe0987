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
        return [.. result.Findings.Select(found => $"{found.Code} {found.Verdict} {found.Record} {found.Field}")];
    }

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
