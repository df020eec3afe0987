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
        ImmutableArray<TextModel> declared,
        ImmutableArray<(string Key, string English)> others,
        ImmutableArray<(string Path, CatalogueFile File)> catalogues,
        string section
    )
    {
        var texts = new Dictionary<string, string>();
        foreach (var (key, english) in declared.Select(text => (text.Key, text.English)).Concat(others))
        {
            texts[key] = english;
        }

        foreach (var (path, file) in catalogues.Where(catalogue => catalogue.File["language"] != "en"))
        {
            var name = "languages/" + file["language"] + ".json";
            if (file.Fault is { } fault)
            {
                Report(output, Broken, path, fault);
                continue;
            }

            Check(output, texts, name, Section(file, "texts." + section + "."));
        }
    }

    public static void Report(SourceProductionContext output, DiagnosticDescriptor rule, params object[] values) =>
        output.ReportDiagnostic(Diagnostic.Create(rule, Location.None, values));

    static void Check(
        SourceProductionContext output,
        Dictionary<string, string> texts,
        string name,
        Dictionary<string, string> translated
    )
    {
        foreach (var text in texts.OrderBy(text => text.Key, System.StringComparer.Ordinal))
        {
            if (!translated.TryGetValue(text.Key, out var translation))
            {
                Report(output, Missing, name, text.Key);
            }
            else if (!TextModel.PlaceholdersOf(text.Value).SequenceEqual(TextModel.PlaceholdersOf(translation)))
            {
                Report(
                    output,
                    Placeholders,
                    text.Key,
                    name,
                    string.Join(", ", TextModel.PlaceholdersOf(translation)),
                    string.Join(", ", TextModel.PlaceholdersOf(text.Value))
                );
            }
        }

        foreach (var key in translated.Keys.Where(key => !texts.ContainsKey(key)))
        {
            Report(output, Unused, name, key);
        }
    }

    static Dictionary<string, string> Section(CatalogueFile file, string prefix) =>
        file
            .Members.Where(member => member.Key.StartsWith(prefix, System.StringComparison.Ordinal))
            .ToDictionary(member => member.Key.Substring(prefix.Length), member => member.Value);

    static DiagnosticDescriptor Rule(string id, string title, string message) =>
        new(id, title, message, "Localization", DiagnosticSeverity.Warning, isEnabledByDefault: true);
}
