using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Relations.Cli.Reports;
using Relations.Reporting;
using Relations.Rules;

namespace Relations.Cli.Commands;

/// <summary><c>relations coverage</c>: which sentences and dates of each source no record rests on.</summary>
[Registered(120)]
static partial class CoverageCommand
{
    [Localized("Show which sentences and dates of each source no record cites.")]
    static partial LocalizedString Description { get; }

    const decimal All = 100;

    [Message("--fail-under is a number from 0 to 100, not {text}")]
    private static partial Message NoPercent(string text);

    [Message("not measured, because the stored text cannot be read: {sources}")]
    private static partial Message NotMeasured(ArgumentValue sources);

    public static Command Define(Terminal terminal)
    {
        var format = Inputs.Format(terminal, "text", "json");
        var failUnder = new Option<decimal?>("--fail-under")
        {
            Description = ArgumentTexts.FailUnder.In(terminal.Language),
            HelpName = "PERCENT",
            CustomParser = result => Percent(result, terminal.Language),
        };
        var lang = LanguageOption.Make(terminal, OptionTexts.ReportLang);
        var noColor = Inputs.NoColor(terminal);
        var command = new Command("coverage", Description.In(terminal.Language)) { format, failUnder, lang, noColor };
        var path = new DossierArgument(terminal, command);
        command.SetAction(arguments =>
        {
            var least = arguments.GetValue(failUnder);
            var (given, isText) = (path.Of(arguments), arguments.GetValue(format) == "text");
            var sources = Measure(terminal, given);
            Report(terminal, InputFiles.FolderOf(terminal, given), sources, isText, arguments.GetValue(noColor));
            return least is { } percent ? Status(terminal, sources, percent) : ExitStatus.Success;
        });
        return command;
    }

    static decimal? Percent(ArgumentResult result, Language language)
    {
        var text = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
        if (
            decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var percent)
            && percent is >= 0 and <= All
        )
        {
            return percent;
        }

        result.AddError(NoPercent(text).In(language));
        return null;
    }

    // A text that cannot be read may hold anything, and so settles nothing.
    static int Status(Terminal terminal, IReadOnlyList<SourceCoverage> sources, decimal least)
    {
        var missing = sources.Where(source => source.IsMissing).Select(source => source.Source.Id).ToList();
        if (missing.Count > 0)
        {
            terminal.Tell(NotMeasured(ArgumentValue.List(missing.Select(id => new RecordValue(id)))));
        }

        return missing.Count > 0 || sources.Any(source => IsUnder(source, least))
            ? ExitStatus.Findings
            : ExitStatus.Success;
    }

    static IReadOnlyList<SourceCoverage> Measure(Terminal terminal, string path)
    {
        return Coverage.Of(DossierInputs.Whole(DossierInputs.Read(terminal, path), path));
    }

    static void Report(
        Terminal terminal,
        string folder,
        IReadOnlyList<SourceCoverage> sources,
        bool isText,
        bool noColor
    )
    {
        string PathOf(string file) => folder.Length == 0 ? file : $"{folder.TrimEnd('/')}/{file}";
        if (isText)
        {
            using var writer = new AnsiWriter(terminal, terminal.Output, noColor);
            CoverageText.Write(writer, sources, PathOf);
        }
        else
        {
            CoverageJson.Write(sources, PathOf, terminal.Output);
        }
    }

    static bool IsUnder(SourceCoverage source, decimal least) =>
        source.SentenceTally.Percent < least || source.DateTally.Percent < least;
}
