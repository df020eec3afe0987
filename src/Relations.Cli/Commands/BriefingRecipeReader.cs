using System.Text.Json;
using NodaTime;
using Relations.Briefings;
using Relations.Documents;
using Relations.Dossiers;

namespace Relations.Cli.Commands;

/// <summary>Reads the options that a briefing was made with, as <see cref="BriefingRecipe.Write"/> writes them.</summary>
static class BriefingRecipeReader
{
    /// <summary>The recipe; null where the bytes are not one.</summary>
    public static BriefingRecipe? Read(ReadOnlyMemory<byte> content)
    {
        try
        {
            using var json = JsonDocument.Parse(content);
            return Of(json.RootElement);
        }
        catch (Exception failure)
            when (failure
                    is JsonException
                        or InvalidOperationException
                        or KeyNotFoundException
                        or FormatException
                        or ArgumentException
            )
        {
            return null;
        }
    }

    static BriefingRecipe Of(JsonElement root) =>
        new(
            Text(root, "version"),
            Text(root, "format"),
            Languages.All.First(language => language.Code() == Text(root, "language")),
            Date(root, "asOf"),
            root.TryGetProperty("epoch", out var epoch) ? Instant.FromUnixTimeSeconds(epoch.GetInt64()) : null,
            new(
                Enum.Parse<BriefingAudience>(Text(root, "for"), ignoreCase: true),
                root.TryGetProperty("sections", out var sections) ? Names(sections) : null,
                Enum.Parse<PaperSize>(Text(root, "paper"), ignoreCase: true),
                AttachesData: true,
                Theme(root.GetProperty("theme")),
                ThemeFile: null
            )
            {
                HasChartTables = root.GetProperty("chartTables").GetBoolean(),
            },
            root.TryGetProperty("excerpt", out var excerpt) ? Excerpt(excerpt) : null,
            [
                .. root.GetProperty("texts")
                    .EnumerateObject()
                    .Select(text => new AttachedText(text.Name, text.Value.GetString()!)),
            ]
        )
        {
            Outside = root.TryGetProperty("earlier", out var earlier) ? Names(earlier.GetProperty("outside")) : null,
            EarlierAsOf = earlier.ValueKind == JsonValueKind.Object ? Date(earlier, "asOf") : null,
        };

    static BriefingTheme Theme(JsonElement theme) =>
        BriefingTheme.Default with
        {
            Organization = Text(theme, "organization"),
            Contact = Text(theme, "contact"),
            Marking = Text(theme, "marking"),
            Colors = DocumentTheme.Default with { Accent = Color(theme, "accent"), Second = Color(theme, "second") },
            Logo = theme.TryGetProperty("logo", out var logo)
                ? new(
                    Picture.Read(logo.GetBytesFromBase64()).Picture ?? throw new FormatException(),
                    Texts(theme.GetProperty("alt"))
                )
                : null,
        };

    static DossierExcerpt Excerpt(JsonElement excerpt) =>
        new(
            new()
            {
                Parties = Names(excerpt.GetProperty("parties")),
                Period = Date(excerpt, "period"),
                AsOf = Date(excerpt, "asOf"),
            },
            excerpt.TryGetProperty("title", out var title) ? Texts(title) : null,
            excerpt.GetProperty("total").GetInt32(),
            excerpt.GetProperty("belonging").GetInt32(),
            excerpt.GetProperty("undated").GetInt32()
        );

    static string[] Names(JsonElement list) => [.. list.EnumerateArray().Select(name => name.GetString()!)];

    static string Text(JsonElement of, string name) => of.GetProperty(name).GetString() ?? throw new FormatException();

    static SourceDate? Date(JsonElement of, string name) =>
        of.TryGetProperty(name, out var date) ? new SourceDate(date.GetString()!) : null;

    static int? Color(JsonElement theme, string name) =>
        theme.TryGetProperty(name, out var color) ? color.GetInt32() : null;

    static LocalisedText Texts(JsonElement texts) =>
        LocalisedText.Of(texts.EnumerateObject().Select(one => new Translation(one.Name, one.Value.GetString()!)));
}
