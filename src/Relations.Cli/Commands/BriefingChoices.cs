using System.CommandLine;
using Relations.Briefings;
using Relations.Dossiers;

namespace Relations.Cli.Commands;

/// <summary>What the user wants of a briefing.</summary>
/// <param name="Sections">The sections; all where null.</param>
/// <param name="Paper">The paper.</param>
/// <param name="AttachesData">Whether a PDF file carries the data that it was made from.</param>
/// <param name="Theme">Colours, and whose briefing it is, with the logo.</param>
/// <param name="ThemeFile">The file of the theme, as it was named; null for none.</param>
sealed record BriefingChoices(
    IReadOnlyList<string>? Sections,
    PaperSize Paper,
    bool AttachesData,
    BriefingTheme Theme,
    string? ThemeFile
);

/// <summary>The options of the command line that choose it.</summary>
sealed class BriefingChoiceOptions
{
    readonly Option<string?> sections = new("--sections")
    {
        Description =
            "The sections of the briefing, with commas between: "
            + string.Join(", ", BriefingWriter.SectionNames)
            + ".",
        HelpName = "NAMES",
    };

    readonly Option<PaperSize> paper = new("--paper")
    {
        Description = "The paper of the briefing: a4 or letter.",
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
                    result.AddError($"--paper is a4 or letter, not {other}");
                    return default;
            }
        },
    };

    readonly Option<bool> attachData = new("--attach-data")
    {
        Description = "Attach the dossier and its findings as JSON to the PDF file, which then is PDF/A-3a.",
    };

    readonly Option<string?> theme = new("--theme")
    {
        Description = "A JSON file with the colours of the briefing, the organization that it is of and its logo.",
        HelpName = "FILE",
    };

    /// <summary>Adds the options that a format heeds to its command.</summary>
    public void AddTo(Command command, BriefingFeatures features)
    {
        foreach (
            var (feature, option) in ((BriefingFeatures, Option)[])
                [
                    (BriefingFeatures.Sections, sections),
                    (BriefingFeatures.Paper, paper),
                    (BriefingFeatures.Data, attachData),
                    (BriefingFeatures.Theme, theme),
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
    public BriefingChoices Of(Terminal terminal, ParseResult arguments) =>
        new(
            Sections(arguments.GetValue(sections)),
            arguments.GetValue(paper),
            arguments.GetValue(attachData),
            ThemeFile.Read(terminal, arguments.GetValue(theme)),
            arguments.GetValue(theme)
        );

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
            throw new CommandFailure(
                $"there is no section {name}"
                    + (
                        nearest is null
                            ? "; there are " + string.Join(", ", BriefingWriter.SectionNames)
                            : $" (did you mean {nearest}?)"
                    )
            );
        }

        return names.Length > 0 ? names : throw new CommandFailure("--sections names no section");
    }
}

/// <summary>Which choices a format heeds.</summary>
[Flags]
enum BriefingFeatures
{
    None = 0,
    Sections = 1,
    Paper = 2,
    Data = 4,
    Theme = 8,
}
