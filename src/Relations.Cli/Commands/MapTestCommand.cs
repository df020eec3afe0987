using System.CommandLine;
using Relations.Cli.Reports;
using Relations.Dossiers;
using Relations.Import;

namespace Relations.Cli.Commands;

/// <summary><c>relations map test</c>: tries the examples of mappings.</summary>
static partial class MapTestCommand
{
    [Localized("Try the examples that mappings have: rows, and the records that become of them.")]
    static partial LocalizedString Description { get; }

    [Localized("ok")]
    static partial LocalizedString Ok { get; }

    [Localized("FAILED")]
    static partial LocalizedString Failed { get; }

    [Message("{count} {count|example|examples}: {passed} passed, {failed} failed")]
    private static partial Message Summary(int count, int passed, int failed);

    [Message("{file}: has no examples")]
    private static partial Message NoExamples(string file);

    public static Command Define(Terminal terminal)
    {
        var mappings = new Argument<string[]>("MAPPING")
        {
            Description = ArgumentTexts.Mappings.In(terminal.Language),
            Arity = ArgumentArity.OneOrMore,
        };
        var lang = LanguageOption.Make(terminal, OptionTexts.ReportLang);
        var command = new Command("test", Description.In(terminal.Language)) { mappings, lang };
        command.SetAction(arguments =>
        {
            using var writer = new AnsiWriter(terminal, terminal.Output, noColor: false);
            var (count, failed, broken) = (0, 0, false);
            foreach (var path in arguments.GetValue(mappings)!)
            {
                InputFiles.Open(terminal, path).Dispose();
                var full = Path.GetFullPath(path, terminal.WorkingDirectory);
                var tried = MappingTest.Run(path, () => RegularFile.Open(full), terminal.Token);
                broken |= Write(writer, path, tried);
                count += tried.Rows.Count;
                failed += tried.Rows.Count(row => row.Faults.Count > 0);
            }

            writer.Line(Summary(count, count - failed, failed).In(writer.Language), AnsiStyles.Strong);
            return broken ? ExitStatus.Failure
                : failed > 0 ? ExitStatus.Findings
                : ExitStatus.Success;
        });
        return command;
    }

    // Whether the mapping itself is broken, so that nothing can be tried.
    static bool Write(AnsiWriter writer, string path, MappingTest tried)
    {
        foreach (var problem in tried.Problems)
        {
            writer.Line($"{path}:{problem.Place.At}: {problem.Text.In(writer.Language)}");
        }

        if (tried is { Rows.Count: 0, Problems.Count: 0 })
        {
            writer.Line(NoExamples(path).In(writer.Language));
        }

        foreach (var row in tried.Rows)
        {
            writer.Line($"  {(row.Faults.Count == 0 ? Ok : Failed).In(writer.Language)}  {row.Name}");
            foreach (var failure in row.Faults)
            {
                writer.Line($"      {path}:{failure.Place.At}: {failure.Text.In(writer.Language)}");
            }
        }

        return tried.Problems.Count > 0;
    }
}
