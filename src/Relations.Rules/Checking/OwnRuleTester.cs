using System.Text.Json.Nodes;
using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>An example of a rule that a dossier declares, and how it went.</summary>
/// <param name="Rule">The code of the rule.</param>
/// <param name="Number">Its place among the examples of the rule, from 1.</param>
/// <param name="IsFound">Whether it says that the rule finds something.</param>
/// <param name="WhyNot">Why it does not hold; null where it does.</param>
public sealed record TriedExample(string Rule, int Number, bool IsFound, Message? WhyNot)
{
    /// <summary>The record and those with it, as YAML.</summary>
    public string Yaml { get; init; } = "";

    /// <summary>What the rule finds in the record; null where it finds nothing.</summary>
    public Finding? Finding { get; init; }
}

/// <summary>Tries the examples of the rules that a dossier declares.</summary>
public static partial class OwnRuleTester
{
    const string Example = "b-example.yaml";

    [Message("the rule finds nothing")]
    private static partial Message FindsNothing();

    [Message("the rule finds: {finding}")]
    private static partial Message Finds(Message finding);

    [Message("the rule cannot run; relations validate says why")]
    private static partial Message CannotRun();

    [Message("the example cannot be read: {problem}")]
    private static partial Message Unread(Message problem);

    /// <summary>The rules that a dossier declares and that can run, in the order of their declarations.</summary>
    public static IReadOnlyList<Rule> RulesOf(Dossier dossier) => DeclaredRules.Of(dossier).All;

    /// <summary>Tries all examples, in the order of their declarations.</summary>
    /// <param name="dossier">The dossier; its records do not matter.</param>
    /// <param name="token">Ends the work.</param>
    public static IReadOnlyList<TriedExample> Try(Dossier dossier, CancellationToken token = default)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        return [.. dossier.Header.OwnRules.SelectMany(rule => Try(dossier, rule, token))];
    }

    /// <summary>Tries the examples of one rule, in their order; none where the dossier declares no rule of that code.</summary>
    /// <param name="dossier">The dossier; its records do not matter.</param>
    /// <param name="code">The code of the rule.</param>
    /// <param name="token">Ends the work.</param>
    public static IReadOnlyList<TriedExample> Try(Dossier dossier, string code, CancellationToken token = default)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        return dossier.Header.OwnRules.FirstOrDefault(rule => rule.Code == code) is { } declared
            ? Try(dossier, declared, token)
            : [];
    }

    static IReadOnlyList<TriedExample> Try(Dossier dossier, OwnRule rule, CancellationToken token)
    {
        var runs = DeclaredRules.Of(dossier).All.Any(one => ReferenceEquals(one.Declared, rule));
        var header = rule.Examples.Count > 0 ? HeaderOf(dossier) : "";
        return
        [
            .. rule.Examples.Select(
                (example, i) =>
                    Try(header, rule, example, runs, token) with
                    {
                        Number = i + 1,
                        Yaml = ExampleYaml.Of(dossier, rule, example),
                    }
            ),
        ];
    }

    static TriedExample Try(string header, OwnRule rule, OwnExample example, bool runs, CancellationToken token)
    {
        var tried = new TriedExample(rule.Code ?? "", 0, example.Found == true, null);
        if (!runs)
        {
            return tried with { WhyNot = CannotRun() };
        }

        var files = new MemoryFiles().With("dossier.json", header).With(Example, ExampleYaml.OfRecord(rule, example));
        files = ExampleYaml.OfOthers(example) is { } others ? files.With("a-with.yaml", others) : files;
        var read = DossierReader.Read(files, token: token);
        // What else a record needs is of no matter here.
        if (read.Problems.FirstOrDefault(one => one.Kind != ProblemKind.MissingField) is { } problem)
        {
            return tried with { WhyNot = Unread(problem.Text) };
        }

        var result = Checker.Check(read, new CheckOptions { Select = [rule.Code!] }, token);
        var found = result.Findings.FirstOrDefault(one => one.Code == rule.Code && one.Place?.File == Example);
        return tried with
        {
            Finding = found,
            WhyNot =
                result.SystemErrors.Count > 0 ? result.SystemErrors[0].Text
                : tried.IsFound == found is not null ? null
                : found is null ? FindsNothing()
                : Finds(found.Text),
        };
    }

    // What the dossier settles about its findings does not settle examples.
    static string HeaderOf(Dossier dossier)
    {
        using var output = new MemoryStream();
        DossierWriter.WriteJson(dossier, output);
        var json = JsonNode.Parse(output.ToArray())!.AsObject();
        foreach (
            var name in (IEnumerable<string>)
                [.. Shapes.All.Select(shape => shape.Collection), "rules", "baseline", "waivers"]
        )
        {
            json.Remove(name);
        }

        return json.ToJsonString();
    }
}
