using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Relations.Generators;

/// <summary>Holds each catalogue to the texts of one assembly.</summary>
static class CatalogueCheck
{
    public static readonly DiagnosticDescriptor Placeholders = Rule(
        "REL0001",
        "Placeholders differ",
        "{0} ({1}) has the placeholders '{2}' where the text needs '{3}'"
    );

    static readonly DiagnosticDescriptor Missing = Rule("REL0002", "Text missing", "{0} has no text {1}");

    static readonly DiagnosticDescriptor Unused = Rule(
        "REL0003",
        "Text unused",
        "{0} has the text {1}, which nothing uses"
    );

    static readonly DiagnosticDescriptor Broken = Rule("REL0004", "Catalogue unreadable", "{0}: {1}");

    public static void Run(
        SourceProductionContext output,
        IEnumerable<NeededText> needed,
        ImmutableArray<(string Path, CatalogueFile File)> catalogues,
        string section
    )
    {
        var texts = needed.OrderBy(text => text.Key, System.StringComparer.Ordinal).ToList();

        foreach (var (path, file) in catalogues.Where(catalogue => catalogue.File["language"] != "en"))
        {
            var name = "languages/" + file["language"] + ".json";
            if (file.Fault is { } fault)
            {
                Report(output, Broken, path, fault);
                continue;
            }

            Check(output, texts, name, section + ".", Section(file, "texts." + section + "."));
        }
    }

    public static void Report(SourceProductionContext output, DiagnosticDescriptor rule, params object[] values) =>
        output.ReportDiagnostic(Diagnostic.Create(rule, Location.None, values));

    static void Check(
        SourceProductionContext output,
        List<NeededText> texts,
        string name,
        string section,
        Dictionary<string, string> translated
    )
    {
        var used = new HashSet<string>();
        foreach (var text in texts)
        {
            var key = translated.ContainsKey(text.Key) || text.SharedKey is null ? text.Key : text.SharedKey;
            used.Add(key);
            if (!translated.TryGetValue(key, out var translation))
            {
                Report(output, Missing, name, section + key);
            }
            else if (!TextModel.PlaceholdersOf(text.English).SequenceEqual(TextModel.PlaceholdersOf(translation)))
            {
                Report(
                    output,
                    Placeholders,
                    section + key,
                    name,
                    string.Join(", ", TextModel.PlaceholdersOf(translation)),
                    string.Join(", ", TextModel.PlaceholdersOf(text.English))
                );
            }
        }

        foreach (var key in translated.Keys.Where(key => !used.Contains(key) && !ModelTexts.IsOptional(key)))
        {
            Report(output, Unused, name, section + key);
        }
    }

    static Dictionary<string, string> Section(CatalogueFile file, string prefix) =>
        file
            .Members.Where(member => member.Key.StartsWith(prefix, System.StringComparison.Ordinal))
            .ToDictionary(member => member.Key.Substring(prefix.Length), member => member.Value);

    static DiagnosticDescriptor Rule(string id, string title, string message) =>
        new(id, title, message, "Localization", DiagnosticSeverity.Warning, isEnabledByDefault: true);
}
