using System.Text.Json;
using Relations.Briefings;
using Relations.Documents;

namespace Relations.Cli.Commands;

/// <summary>
/// Reads theme files: <c>{ "organization": "…", "contact": "…", "marking": "…", "accent": "#12395B", "second": "#0C6670", "logo": { "file": "…", "alt": "…" } }</c>, each member of
/// which may be left out.
/// </summary>
static partial class ThemeFile
{
    const int LargestFile = 1 << 16;
    const string Example = """{ "organization": "Example Institute", "accent": "#12395B" }""";

    [Message("--theme names no file")]
    private static partial Message NoFile();

    [Message("{path}: too large for a theme")]
    private static partial Message TooLarge(string path);

    [Message("{path}: {problem}")]
    private static partial Message At(string path, Message problem);

    [Message("{path}: the file is empty; a theme is a JSON object such as {example}")]
    private static partial Message IsEmpty(string path, string example);

    [Message("{path}:{line}:{column}: not JSON; a theme is an object such as {example}")]
    private static partial Message NoJson(string path, long line, long column, string example);

    [Message("{path}: a theme is an object with organization, contact, marking, accent, second and logo")]
    private static partial Message NoObject(string path);

    [Message("{path}: {name} occurs twice")]
    private static partial Message IsTwice(string path, string name);

    [Message("{path}: unknown key {name}; a theme has organization, contact, marking, accent, second and logo")]
    private static partial Message UnknownKey(string path, string name);

    [Message("{path}: {name} is not a text")]
    private static partial Message NoText(string path, string name);

    [Message("{path}: {name} is a colour such as #12395B, not {text}")]
    private static partial Message NoColor(string path, string name, string text);

    /// <summary>The theme of a file, or the default one where none is named.</summary>
    /// <exception cref="CommandFailure">It cannot be read, or its colours are not fit to be read.</exception>
    public static BriefingTheme Read(Terminal terminal, string? path)
    {
        if (path is null)
        {
            return BriefingTheme.Default;
        }

        if (string.IsNullOrWhiteSpace(path))
        {
            throw new CommandFailure(NoFile());
        }

        try
        {
            using var json = Parse(path, InputFiles.ReadSpared(terminal, path, LargestFile, TooLarge));
            var theme = Read(json.RootElement, path, Path.GetFullPath(path, terminal.WorkingDirectory));
            return theme.Colors.Problem is { } problem ? throw new CommandFailure(At(path, problem)) : theme;
        }
        catch (Exception failure)
            when (failure
                    is IOException
                        or UnauthorizedAccessException
                        or ArgumentException
                        or InvalidOperationException
            )
        {
            throw new CommandFailure(At(path, SystemFailures.Of(failure)));
        }
    }

    // The parser's own words are about its innards; it counts lines and bytes from 0.
    static JsonDocument Parse(string path, byte[] content)
    {
        if (content.AsSpan().IndexOfAnyExcept(" \t\r\n"u8) < 0)
        {
            throw new CommandFailure(IsEmpty(path, Example));
        }

        try
        {
            return JsonDocument.Parse(content.AsMemory(content is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0));
        }
        catch (JsonException failure)
        {
            throw new CommandFailure(
                NoJson(path, (failure.LineNumber ?? 0) + 1, (failure.BytePositionInLine ?? 0) + 1, Example)
            );
        }
    }

    static BriefingTheme Read(JsonElement root, string path, string fullPath)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            throw new CommandFailure(NoObject(path));
        }

        var theme = BriefingTheme.Default;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in root.EnumerateObject())
        {
            if (!seen.Add(member.Name))
            {
                throw new CommandFailure(IsTwice(path, member.Name));
            }

            if (member.Name == "logo")
            {
                theme = theme with { Logo = LogoFile.Read(member.Value, path, fullPath) };
                continue;
            }

            var text = member.Value.ValueKind == JsonValueKind.String ? member.Value.GetString()! : null;
            theme = (member.Name, text) switch
            {
                (not ("organization" or "contact" or "marking" or "accent" or "second"), _) => throw new CommandFailure(
                    UnknownKey(path, member.Name)
                ),
                (_, null) => throw new CommandFailure(NoText(path, member.Name)),
                ("organization", _) => theme with { Organization = text },
                ("contact", _) => theme with { Contact = text },
                ("marking", _) => theme with { Marking = text },
                ("accent", _) => theme with { Colors = theme.Colors with { Accent = Color(path, member.Name, text) } },
                _ => theme with { Colors = theme.Colors with { Second = Color(path, member.Name, text) } },
            };
        }

        return theme;
    }

    static int Color(string path, string name, string text) =>
        DocumentTheme.ColorOf(text) ?? throw new CommandFailure(NoColor(path, name, text));
}
