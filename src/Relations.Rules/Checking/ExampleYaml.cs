using System.Text;
using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>The records of an example of a rule that a dossier declares, as files that a dossier may have.</summary>
static class ExampleYaml
{
    /// <summary>The record that is looked at. An object in JSON is one in YAML too.</summary>
    public static string OfRecord(OwnRule rule, OwnExample example) => $"{rule.On}: [{example.Record?.Json ?? "{}"}]\n";

    /// <summary>The records beside it; null where there are none.</summary>
    public static string? OfOthers(OwnExample example) => example.With is { } with ? with.Json + "\n" : null;

    /// <summary>All records of an example, as <c>fmt</c> lays them out.</summary>
    public static string Of(Dossier dossier, OwnRule rule, OwnExample example)
    {
        var record = LaidOut(dossier, OfRecord(rule, example));
        return OfOthers(example) is { } others ? LaidOut(dossier, others) + "\n" + record : record;
    }

    static string LaidOut(Dossier dossier, string yaml) =>
        Formatter.Format(Encoding.UTF8.GetBytes(yaml), dossier.Collections).Content is { } content
            ? Encoding.UTF8.GetString(content)
            : yaml;
}
