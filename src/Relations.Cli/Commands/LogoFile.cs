using System.Text.Json;
using Relations.Briefings;
using Relations.Documents;
using Relations.Dossiers;

namespace Relations.Cli.Commands;

/// <summary>
/// Reads the logo of a theme: <c>{ "file": "logo.png", "alt": "…" }</c>. The file lies in or below the folder of the theme; the words that say
/// what it shows are one text, or one for each language.
/// </summary>
static partial class LogoFile
{
    [Message("{theme}: logo is an object with file and alt")]
    private static partial Message NoObject(string theme);

    [Message("{theme}: a logo has file and alt, not {name}")]
    private static partial Message UnknownKey(string theme, string name);

    [Message("{theme}: logo names no file")]
    private static partial Message NoFile(string theme);

    [Message("{theme}: logo has no alt, a text or texts by {codes} that say what it shows")]
    private static partial Message NoAlt(string theme, ArgumentValue codes);

    [Message("{theme}: alt of the logo has texts by {codes}, not {name}")]
    private static partial Message OtherLanguage(string theme, ArgumentValue codes, string name);

    [Message("{theme}: logo {file} {problem}")]
    private static partial Message CannotBeUsed(string theme, string file, Message problem);

    [Message("{theme}: logo {file} {problem}")]
    private static partial Message Refused(string theme, string file, LocalizedString problem);

    [Localized("does not exist")]
    static partial LocalizedString IsMissing { get; }

    [Localized("lies outside the theme's folder")]
    static partial LocalizedString IsOutside { get; }

    [Localized("is a pipe or a device and not a regular file")]
    static partial LocalizedString IsSpecial { get; }

    [Localized("cannot be read")]
    static partial LocalizedString CannotBeRead { get; }

    static ArgumentValue Codes =>
        ArgumentValue.List(Languages.All.Select(language => ArgumentValue.Of(language.Code())), ListForm.And);

    /// <summary>The logo that a member of a theme tells of.</summary>
    /// <param name="logo">The member.</param>
    /// <param name="theme">The theme's file, as it was named.</param>
    /// <param name="themePath">Its full path.</param>
    /// <exception cref="CommandFailure">It says too little, or the file cannot be used.</exception>
    public static ThemeLogo Read(JsonElement logo, string theme, string themePath)
    {
        if (logo.ValueKind != JsonValueKind.Object)
        {
            throw new CommandFailure(NoObject(theme));
        }

        string? file = null;
        LocalisedText? alt = null;
        foreach (var member in logo.EnumerateObject())
        {
            switch (member.Name)
            {
                case "file":
                    file = member.Value.ValueKind == JsonValueKind.String ? member.Value.GetString() : null;
                    break;
                case "alt":
                    alt = Alt(member.Value, theme);
                    break;
                default:
                    throw new CommandFailure(UnknownKey(theme, member.Name));
            }
        }

        return string.IsNullOrWhiteSpace(file) ? throw new CommandFailure(NoFile(theme))
            : alt is null ? throw new CommandFailure(NoAlt(theme, Codes))
            : new(Picture(file, theme, themePath), alt);
    }

    /// <summary>A text, or texts by language; null where there is none, or one that says nothing.</summary>
    static LocalisedText? Alt(JsonElement alt, string theme)
    {
        if (alt.ValueKind == JsonValueKind.String)
        {
            return Said(alt) is { } text ? LocalisedText.Plain(text) : null;
        }

        if (alt.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        List<Translation> translations = [];
        foreach (var member in alt.EnumerateObject())
        {
            if (!Languages.All.Any(language => language.Code() == member.Name))
            {
                throw new CommandFailure(OtherLanguage(theme, Codes, member.Name));
            }

            if (Said(member.Value) is not { } text)
            {
                return null;
            }

            translations.Add(new(member.Name, text));
        }

        return translations.Count > 0 ? LocalisedText.Of(translations) : null;
    }

    static string? Said(JsonElement value) =>
        value.ValueKind == JsonValueKind.String && value.GetString() is { } text && !string.IsNullOrWhiteSpace(text)
            ? text
            : null;

    static Picture Picture(string file, string theme, string themePath)
    {
        var opened = FolderFiles.OfFile(themePath).Open(file);
        using var content = opened.Content;
        if (content is null)
        {
            throw new CommandFailure(Refused(theme, file.ReplaceLineEndings(" "), Words(opened.Refusal)));
        }

        var reading = Documents.Picture.Read(Bytes(content));
        return reading.Picture
            ?? throw new CommandFailure(CannotBeUsed(theme, file.ReplaceLineEndings(" "), reading.Problem!));
    }

    static LocalizedString Words(FileRefusal refusal) =>
        refusal switch
        {
            FileRefusal.Missing => IsMissing,
            FileRefusal.Outside => IsOutside,
            FileRefusal.Special => IsSpecial,
            _ => CannotBeRead,
        };

    /// <summary>The bytes of a file, of one that is too large no more than are needed to see that.</summary>
    static byte[] Bytes(Stream stream)
    {
        var bytes = new byte[Documents.Picture.LargestFile + 1];
        return bytes[..stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false)];
    }
}
