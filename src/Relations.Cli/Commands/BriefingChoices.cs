using System.CommandLine;
using Relations.Briefings;
using Relations.Documents;
using Relations.Documents.Word;
using Relations.Dossiers;

namespace Relations.Cli.Commands;

/// <summary>What the user wants of a briefing.</summary>
/// <param name="Audience">Whom it is for.</param>
/// <param name="Sections">The sections; those of the audience where null.</param>
/// <param name="Paper">The paper.</param>
/// <param name="AttachesData">Whether a PDF file carries the data that it was made from.</param>
/// <param name="Theme">Colours, and whose briefing it is, with the logo.</param>
/// <param name="ThemeFile">The file of the theme, as it was named; null for none.</param>
sealed record BriefingChoices(
    BriefingAudience Audience,
    IReadOnlyList<string>? Sections,
    PaperSize Paper,
    bool AttachesData,
    BriefingTheme Theme,
    string? ThemeFile
)
{
    /// <summary>Whether each drawing has its numbers and dates below it.</summary>
    public bool HasChartTables { get; init; }

    /// <summary>The earlier edition with which the dossier is compared; null for none.</summary>
    public EarlierEdition? Since { get; init; }

    /// <summary>The Word file that gives a Word file its styles, cover, header and footer; null for none.</summary>
    public WordTemplate? Template { get; init; }
}

/// <summary>The options of the command line that choose it.</summary>
sealed partial class BriefingChoiceOptions(Terminal terminal)
{
    [Message("--paper is a4 or letter, not {other}")]
    private static partial Message NoPaper(string other);

    [Message("--for is brief, full or archive, not {other}")]
    private static partial Message NoAudience(string other);

    [Message("there is no section {name}; there are {names}")]
    private static partial Message NoSection(string name, ArgumentValue names);

    [Message("there is no section {name} (did you mean {nearest}?)")]
    private static partial Message NoSectionBut(string name, string nearest);

    [Message("--sections cannot be used with --for brief, which has its own sections")]
    private static partial Message HasOwnSections();

    [Message("--sections names no section")]
    private static partial Message NoSections();

    readonly Option<string?> sections = new("--sections")
    {
        Description = OptionTexts.Sections.Format(terminal.Language, ("0", SectionNames)),
        HelpName = "NAMES",
    };

    readonly Option<BriefingAudience> audience = new("--for")
    {
        Description = OptionTexts.Audience.In(terminal.Language),
        HelpName = "brief|full|archive",
        CustomParser = result =>
        {
            switch (result.Tokens.Count == 1 ? result.Tokens[0].Value : "")
            {
                case "brief":
                    return BriefingAudience.Brief;
                case "full":
                    return BriefingAudience.Full;
                case "archive":
                    return BriefingAudience.Archive;
                case var other:
                    result.AddError(NoAudience(other).In(terminal.Language));
                    return default;
            }
        },
    };

    readonly Option<bool> chartTables = new("--chart-tables")
    {
        Description = OptionTexts.ChartTables.In(terminal.Language),
    };

    readonly Option<string?> since = new("--since")
    {
        Description = OptionTexts.Since.In(terminal.Language),
        HelpName = "OLD",
    };

    readonly Option<PaperSize> paper = new("--paper")
    {
        Description = OptionTexts.Paper.In(terminal.Language),
        HelpName = "a4|letter",
        CustomParser = result =>
        {
            switch (result.Tokens.Count == 1 ? result.Tokens[0].Value : "")
            {
                case "a4":
                    return PaperSize.A4;
                case "letter":
                    return PaperSize.Letter;
                case var other:
                    result.AddError(NoPaper(other).In(terminal.Language));
                    return default;
            }
        },
    };

    readonly Option<bool> attachData = new("--attach-data")
    {
        Description = OptionTexts.AttachData.In(terminal.Language),
    };

    readonly Option<string?> theme = new("--theme")
    {
        Description = OptionTexts.Theme.In(terminal.Language),
        HelpName = "FILE",
    };

    readonly Option<string?> template = new("--template")
    {
        Description = OptionTexts.Template.In(terminal.Language),
        HelpName = "FILE",
    };

    /// <summary>Adds the options that a format uses to its command.</summary>
    public void AddTo(Command command, BriefingFeatures features)
    {
        foreach (
            var (feature, option) in ((BriefingFeatures, Option)[])
                [
                    (BriefingFeatures.Sections, audience),
                    (BriefingFeatures.Sections, sections),
                    (BriefingFeatures.Sections, chartTables),
                    (BriefingFeatures.Sections, since),
                    (BriefingFeatures.Paper, paper),
                    (BriefingFeatures.Data, attachData),
                    (BriefingFeatures.Theme, theme),
                    (BriefingFeatures.Template, template),
                ]
        )
        {
            if (features.HasFlag(feature))
            {
                command.Add(option);
            }
        }
    }

    /// <summary>What was chosen.</summary>
    /// <exception cref="CommandFailure">There is no such section, or no such theme.</exception>
    public BriefingChoices Of(ParseResult arguments)
    {
        var (reader, chosen) = (arguments.GetValue(audience), Sections(arguments.GetValue(sections)));
        return reader == BriefingAudience.Brief && chosen is not null
            ? throw new CommandFailure(HasOwnSections())
            : new(
                reader,
                chosen,
                arguments.GetValue(paper),
                arguments.GetValue(attachData),
                ThemeFile.Read(terminal, arguments.GetValue(theme)),
                arguments.GetValue(theme)
            )
            {
                HasChartTables = arguments.GetValue(chartTables),
                Since = arguments.GetValue(since) is { } old ? EarlierEdition.Read(terminal, old) : null,
                Template = TemplateFile.Read(terminal, arguments.GetValue(template)),
            };
    }

    static ArgumentValue SectionNames => ArgumentValue.ListOf(BriefingWriter.SectionNames);

    static string[]? Sections(string? text)
    {
        if (text is null)
        {
            return null;
        }

        var names = text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        foreach (var name in names.Where(name => !BriefingWriter.SectionNames.Contains(name)))
        {
            var nearest = Nearest.To(name, BriefingWriter.SectionNames);
            throw new CommandFailure(nearest is null ? NoSection(name, SectionNames) : NoSectionBut(name, nearest));
        }

        return names.Length > 0 ? names : throw new CommandFailure(NoSections());
    }
}

/// <summary>Which choices a format uses.</summary>
[Flags]
enum BriefingFeatures
{
    None = 0,
    Sections = 1,
    Paper = 2,
    Data = 4,
    Theme = 8,
    Template = 16,
    Text = Sections | Theme,
    All = Text | Paper | Data | Template,
}
