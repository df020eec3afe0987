using System.Globalization;
using System.Text.Json;
using NodaTime;
using Relations.Dossiers;
using Relations.Rules;

namespace Relations.Cli.Commands;

/// <summary>The options that a briefing was made with, as the briefing itself carries them.</summary>
/// <param name="Version">The version of the tool.</param>
/// <param name="Format">The format.</param>
/// <param name="Language">The language.</param>
/// <param name="AsOf">The as-of date of the command line; null for the dossier's own.</param>
/// <param name="Epoch">The moment that SOURCE_DATE_EPOCH gave; null for none.</param>
/// <param name="Briefing">What is wanted of the briefing.</param>
/// <param name="Excerpt">What the dossier was taken from; null for a whole one.</param>
/// <param name="Texts">The stored texts, each with the name under which it is attached.</param>
sealed record BriefingRecipe(
    string Version,
    string Format,
    Language Language,
    SourceDate? AsOf,
    Instant? Epoch,
    BriefingChoices Briefing,
    DossierExcerpt? Excerpt,
    IReadOnlyList<AttachedText> Texts
)
{
    /// <summary>The name of its file among those attached.</summary>
    public const string Name = "briefing.json";

    /// <summary>
    /// Where the briefing is compared with an earlier edition, the records of that one which no longer belong to its part; null where it is
    /// compared with none.
    /// </summary>
    public IReadOnlyList<string>? Outside { get; init; }

    /// <summary>Whether the briefing is compared with an earlier edition.</summary>
    public bool HasEarlier => Outside is not null;

    /// <summary>The as-of date that the earlier edition was exported with; null where its own holds.</summary>
    public SourceDate? EarlierAsOf { get; init; }

    /// <summary>The recipe of a request.</summary>
    public static BriefingRecipe Of(ExportRequest request, string format, IReadOnlyList<string> texts) =>
        new(
            request.ToolVersion,
            format,
            request.Language,
            request.AsOf,
            request.Epoch,
            request.Briefing,
            request.Result.Dossier.Excerpt,
            [.. texts.Select((path, at) => new AttachedText(path, NameOf(path, at + 1)))]
        )
        {
            Outside = request.Briefing.Since?.OutsideOf(request.Result.Dossier),
            EarlierAsOf = request.Briefing.Since?.AsOf,
        };

    // Two texts of different folders may have one name.
    static string NameOf(string path, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"text-{number}-{path.Split('/')[^1]}");

    /// <summary>A request by this recipe.</summary>
    public ExportRequest Request(CheckResult result) =>
        new(result, Language, AsOf, Epoch, Briefing, _ => { }) { ToolVersion = Version };

    /// <summary>The recipe as JSON.</summary>
    public byte[] Write()
    {
        using var output = new MemoryStream();
        using (var json = new Utf8JsonWriter(output, new() { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteString("version", Version);
            json.WriteString("format", Format);
            json.WriteString("language", Language.Code());
            WriteText(json, "asOf", AsOf?.ToString());
            if (Epoch is { } epoch)
            {
                json.WriteNumber("epoch", epoch.ToUnixTimeSeconds());
            }

            WriteChoices(json);
            WriteExcerpt(json);
            if (HasEarlier)
            {
                json.WriteStartObject("earlier");
                WriteText(json, "asOf", EarlierAsOf?.ToString());
                json.WriteStartArray("outside");
                foreach (var id in Outside!)
                {
                    json.WriteStringValue(id);
                }

                json.WriteEndArray();
                json.WriteEndObject();
            }

            json.WriteStartObject("texts");
            foreach (var text in Texts)
            {
                json.WriteString(text.Path, text.Name);
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        return output.ToArray();
    }

    void WriteChoices(Utf8JsonWriter json)
    {
        json.WriteString("for", Briefing.Audience.ToString().ToLowerInvariant());
        if (Briefing.Sections is { } sections)
        {
            json.WriteStartArray("sections");
            foreach (var section in sections)
            {
                json.WriteStringValue(section);
            }

            json.WriteEndArray();
        }

        json.WriteBoolean("chartTables", Briefing.HasChartTables);
        json.WriteString("paper", Briefing.Paper.ToString().ToLowerInvariant());
        var theme = Briefing.Theme;
        json.WriteStartObject("theme");
        json.WriteString("organization", theme.Organization);
        json.WriteString("contact", theme.Contact);
        json.WriteString("marking", theme.Marking);
        WriteColor(json, "accent", theme.Colors.Accent);
        WriteColor(json, "second", theme.Colors.Second);
        if (theme.Logo is { } logo)
        {
            json.WriteBase64String("logo", logo.Picture.File.Span);
            WriteTexts(json, "alt", logo.Alt);
        }

        json.WriteEndObject();
    }

    void WriteExcerpt(Utf8JsonWriter json)
    {
        if (Excerpt is not { } excerpt)
        {
            return;
        }

        json.WriteStartObject("excerpt");
        json.WriteStartArray("parties");
        foreach (var party in excerpt.Scope.Parties)
        {
            json.WriteStringValue(party);
        }

        json.WriteEndArray();
        WriteText(json, "period", excerpt.Scope.Period?.ToString());
        WriteText(json, "asOf", excerpt.Scope.AsOf?.ToString());
        if (excerpt.Title is { } title)
        {
            WriteTexts(json, "title", title);
        }

        json.WriteNumber("total", excerpt.Total);
        json.WriteNumber("belonging", excerpt.Belonging);
        json.WriteNumber("undated", excerpt.Undated);
        json.WriteEndObject();
    }

    static void WriteText(Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
        {
            json.WriteString(name, text);
        }
    }

    static void WriteColor(Utf8JsonWriter json, string name, int? color)
    {
        if (color is { } value)
        {
            json.WriteNumber(name, value);
        }
    }

    static void WriteTexts(Utf8JsonWriter json, string name, LocalisedText texts)
    {
        json.WriteStartObject(name);
        foreach (var one in texts.Translations)
        {
            json.WriteString(one.Language, one.Text);
        }

        json.WriteEndObject();
    }
}

/// <summary>A stored text that a briefing carries.</summary>
/// <param name="Path">Its path in the dossier.</param>
/// <param name="Name">The name under which it is attached.</param>
sealed record AttachedText(string Path, string Name);
