using System.Buffers;

namespace Relations.Cli.Commands;

/// <summary>Templates of names of files in which <c>{states}</c>, <c>{for}</c> and <c>{lang}</c> stand for what a briefing is of.</summary>
static partial class FileNameTemplate
{
    // Windows takes no file that has one of these in its name.
    static readonly SearchValues<char> Refused = SearchValues.Create("<>:\"|?*\\\0");
    static readonly string[] Known = ["states", "for", "lang"];

    [Message("file {template} is not a path below the output folder that every system takes")]
    private static partial Message NoPath(string template);

    [Message("file {template}: braces hold states, for or lang")]
    private static partial Message NoPlaceholder(string template);

    /// <summary>The template for what there is several of.</summary>
    public static string Usual(bool hasAudiences, bool hasLanguages) =>
        "{states}" + (hasAudiences ? "-{for}" : "") + (hasLanguages ? "-{lang}" : "");

    /// <summary>What is wrong with a template; null where it is right.</summary>
    public static Message? FaultOf(string template)
    {
        var filled = Known.Aggregate(
            template,
            (text, name) => text.Replace("{" + name + "}", "x", StringComparison.Ordinal)
        );
        return filled.AsSpan().ContainsAny('{', '}') ? NoPlaceholder(template)
            : filled.Split('/').All(IsName) ? null
            : NoPath(template);
    }

    /// <summary>The path that a template gives.</summary>
    public static string Fill(string template, string states, string audience, string language) =>
        template
            .Replace("{states}", states, StringComparison.Ordinal)
            .Replace("{for}", audience, StringComparison.Ordinal)
            .Replace("{lang}", language, StringComparison.Ordinal);

    // Windows takes no file of these names, whatever their extension.
    static bool IsReserved(string name) =>
        name.Split('.')[0].ToUpperInvariant()
            is "CON"
                or "PRN"
                or "AUX"
                or "NUL"
                or ['C', 'O', 'M', >= '1' and <= '9']
                or ['L', 'P', 'T', >= '1' and <= '9'];

    static bool IsName(string name) =>
        name.Length > 0
        && name[0] is not ('.' or ' ' or '-')
        && name[^1] is not ('.' or ' ')
        && !name.AsSpan().ContainsAny(Refused)
        && !name.Any(char.IsControl)
        && !IsReserved(name);
}
