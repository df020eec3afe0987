using System.Globalization;

namespace Relations.Import;

/// <summary>Makes settings of how files are read.</summary>
static class SettingsCompiler
{
    /// <summary>The settings of an input or a table.</summary>
    public static ReadingPlan Of(MappingNode node, ProblemList problems)
    {
        var format = node.TextOf("format") is { } word ? ForeignFormats.Of(word) : null;
        var settings = new SourceSettings
        {
            Format = format ?? default,
            Encoding = node.TextOf("encoding"),
            Delimiter = Character(node["delimiter"], problems),
            Quote = Character(node["quote"], problems),
            HeaderRow = node.TextOf("headers") is { } row ? int.Parse(row, CultureInfo.InvariantCulture) : null,
            Sheet = node.TextOf("sheet"),
            Range = node.TextOf("range"),
            Records = node.TextOf("records"),
            Table = node.TextOf("table"),
            Query = node.TextOf("query"),
            Namespaces = (node["namespaces"]?.Members ?? []).ToDictionary(
                member => member.Name,
                member => member.Value.Text,
                StringComparer.Ordinal
            ),
        };
        var divider = node["delimiter"] ?? node["quote"];
        if (divider is not null && (IsBreak(settings.Delimiter) || IsBreak(settings.Quote) || IsTwice(settings)))
        {
            problems.Add(ProblemKind.WrongKind, MappingTexts.NoDividers(), divider.Span);
        }

        return new(settings, format is not null);
    }

    static bool IsBreak(char? sign) => sign is '\n' or '\r';

    static bool IsTwice(SourceSettings settings) =>
        settings.Delimiter is { } delimiter && delimiter == (settings.Quote ?? '"');

    /// <summary>The patterns of a list of texts.</summary>
    public static IReadOnlyList<FilePattern> Patterns(MappingNode? node) =>
        [.. (node?.OneOrMore ?? []).Select(pattern => new FilePattern(pattern.Text))];

    static char? Character(MappingNode? node, ProblemList problems)
    {
        var text = node?.Text == "\\t" ? "\t" : node?.Text;
        if (text is null or [_])
        {
            return text?[0];
        }

        problems.Add(ProblemKind.WrongKind, MappingTexts.OneCharacter(), node!.Span);
        return null;
    }
}
