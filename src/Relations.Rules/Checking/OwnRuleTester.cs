using System.Text.Json.Nodes;
using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>An example of a rule that a dossier declares, and how it went.</summary>
/// <param name="Rule">The code of the rule.</param>
/// <param name="Number">Its place among the examples of the rule, from 1.</param>
/// <param name="IsFound">Whether it says that the rule finds something.</param>
/// <param name="WhyNot">Why it does not hold; null where it does.</param>
public sealed record TriedExample(string Rule, int Number, bool IsFound, Message? WhyNot);

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
        var header = HeaderOf(dossier);
        return
        [
            .. dossier.Header.OwnRules.SelectMany(rule =>
                rule.Examples.Select(
                    (example, i) =>
                        new TriedExample(
                            rule.Code ?? "",
                            i + 1,
                            example.Found == true,
                            WhyNot(dossier, header, rule, example, token)
                        )
                )
            ),
        ];
    }

    static Message? WhyNot(Dossier dossier, string header, OwnRule rule, OwnExample example, CancellationToken token)
    {
        if (!DeclaredRules.Of(dossier).All.Any(one => one.Info.Code == rule.Code))
        {
            return CannotRun();
        }

        var files = new MemoryFiles()
            .With("dossier.json", header)
            .With(Example, $"{rule.On}:\n  -\n{Indented(example.Record ?? "")}");
        files = example.With is null ? files : files.With("a-with.yaml", example.With);
        var read = DossierReader.Read(files, token: token);
        // What else a record needs is of no matter here.
        if (read.Problems.FirstOrDefault(one => one.Kind != ProblemKind.MissingField) is { } problem)
        {
            return Unread(problem.Text);
        }

        var result = Checker.Check(read, new CheckOptions { Select = [rule.Code!] }, token);
        var found = result.Findings.FirstOrDefault(one => one.Code == rule.Code && one.Place?.File == Example);
        return result.SystemErrors.Count > 0 ? result.SystemErrors[0].Text
            : example.Found == true ? (found is null ? FindsNothing() : null)
            : found is null ? null
            : Finds(found.Text);
    }

    static string Indented(string text) =>
        string.Concat(text.ReplaceLineEndings("\n").Split('\n').Select(line => $"    {line}\n"));

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
