using System.CommandLine;
using System.Globalization;
using Relations.Cli.Reports;
using Relations.Rules;

namespace Relations.Cli.Commands;

/// <summary><c>relations rules test</c>: tries the examples of the rules that a dossier declares.</summary>
static partial class RulesTestCommand
{
    [Localized("Try the examples of the rules that a dossier declares.")]
    static partial LocalizedString Description { get; }

    [Localized("ok")]
    static partial LocalizedString Ok { get; }

    [Localized("FAILED")]
    static partial LocalizedString Failed { get; }

    [Localized("is found")]
    static partial LocalizedString IsFound { get; }

    [Localized("is not found")]
    static partial LocalizedString IsNotFound { get; }

    [Message("example {number} {expected}")]
    private static partial Message Expected(string number, LocalizedString expected);

    [Message("{count} {count|example|examples}: {passed} passed, {failed} failed")]
    private static partial Message Summary(int count, int passed, int failed);

    [Message("{code} has no examples")]
    private static partial Message NoExamples(string code);

    public static Command Define(Terminal terminal)
    {
        var lang = LanguageOption.Make(terminal, OptionTexts.ReportLang);
        var command = new Command("test", Description.In(terminal.Language)) { lang };
        var dossier = new DossierArgument(terminal, command);
        command.SetAction(arguments =>
        {
            var read = DossierInputs.HeaderOf(terminal, dossier.Of(arguments))!;
            using var writer = new AnsiWriter(terminal, terminal.Output, noColor: false);
            var tried = OwnRuleTester.Try(read, terminal.Token);
            foreach (var rule in read.Header.OwnRules)
            {
                Write(writer, rule.Code ?? "", [.. tried.Where(one => one.Rule == rule.Code)]);
            }

            var failed = tried.Count(one => one.WhyNot is not null);
            writer.Line(Summary(tried.Count, tried.Count - failed, failed).In(writer.Language), AnsiStyles.Strong);
            return failed > 0 ? ExitStatus.Findings : ExitStatus.Success;
        });
        return command;
    }

    static void Write(AnsiWriter writer, string code, IReadOnlyList<TriedExample> tried)
    {
        writer.Line(tried.Count == 0 ? NoExamples(code).In(writer.Language) : code, AnsiStyles.Strong);
        foreach (var one in tried)
        {
            var state = (one.WhyNot is null ? Ok : Failed).In(writer.Language);
            var number = one.Number.ToString(CultureInfo.InvariantCulture);
            writer.Line($"  {state}  {Expected(number, one.IsFound ? IsFound : IsNotFound).In(writer.Language)}");
            if (one.WhyNot is { } why)
            {
                writer.Line("      " + why.In(writer.Language));
            }
        }
    }
}
