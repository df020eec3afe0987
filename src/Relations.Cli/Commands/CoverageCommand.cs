using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Relations.Cli.Reports;
using Relations.Rules;

namespace Relations.Cli.Commands;

/// <summary><c>relations coverage</c>: which sentences and dates of each source no record rests on.</summary>
static class CoverageCommand
{
    const decimal All = 100;

    public static Command Define(Terminal terminal)
    {
        var path = Inputs.Dossier();
        var format = new Option<string>("--format")
        {
            Description = "How to report.",
            DefaultValueFactory = _ => "text",
        };
        format.AcceptOnlyFromAmong("text", "json");
        var failUnder = new Option<decimal?>("--fail-under")
        {
            Description =
                "End with status 1 where less of the sentences or of the dates of a source is settled, or its stored text cannot be read.",
            HelpName = "PERCENT",
            CustomParser = Percent,
        };
        var noColor = new Option<bool>("--no-color") { Description = "No colours, also not on a terminal." };
        var command = new Command("coverage", "Tell which sentences and dates of each source no record rests on.")
        {
            path,
            format,
            failUnder,
            noColor,
        };
        command.SetAction(arguments =>
        {
            var least = arguments.GetValue(failUnder);
            var (given, isText) = (arguments.GetValue(path)!, arguments.GetValue(format) == "text");
            var sources = Measure(terminal, given);
            Report(terminal, Inputs.FolderOf(terminal, given), sources, isText, arguments.GetValue(noColor));
            return least is { } percent ? Status(terminal, sources, percent) : ExitStatus.Success;
        });
        return command;
    }

    static decimal? Percent(ArgumentResult result)
    {
        var text = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
        if (
            decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var percent)
            && percent is >= 0 and <= All
        )
        {
            return percent;
        }

        result.AddError($"--fail-under is a number from 0 to 100, not {text}");
        return null;
    }

    // A text that cannot be read may hold anything, and so settles nothing.
    static int Status(Terminal terminal, IReadOnlyList<SourceCoverage> sources, decimal least)
    {
        var missing = sources.Where(source => source.IsMissing).Select(source => source.Source.Id).ToList();
        if (missing.Count > 0)
        {
            terminal.Error.WriteLine(
                $"relations: not measured, because the stored text cannot be read: {string.Join(", ", missing)}"
            );
        }

        return missing.Count > 0 || sources.Any(source => IsUnder(source, least))
            ? ExitStatus.Findings
            : ExitStatus.Success;
    }

    static IReadOnlyList<SourceCoverage> Measure(Terminal terminal, string path)
    {
        var dossier = Inputs.Read(terminal, path);
        return dossier.IsIncomplete
            ? throw new CommandFailure($"{path}: a file could not be read to its end; relations validate shows where")
            : Coverage.Of(dossier);
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
            using var ink = new Ink(terminal, terminal.Output, noColor);
            CoverageText.Write(ink, sources, PathOf);
        }
        else
        {
            CoverageJson.Write(sources, PathOf, terminal.Output);
        }
    }

    static bool IsUnder(SourceCoverage source, decimal least) =>
        source.SentenceTally.Percent < least || source.DateTally.Percent < least;
}
