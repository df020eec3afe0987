using System.CommandLine;
using Relations.Cli.Reports;
using Relations.Dossiers;
using Relations.Reporting;
using Relations.Rules;

namespace Relations.Cli.Commands;

/// <summary><c>relations explain</c>: everything there is to know about one rule.</summary>
[Registered(90)]
static partial class ExplainCommand
{
    [Localized("Explain a rule: its reason, its basis and examples.")]
    static partial LocalizedString Description { get; }

    [Message("there is no rule {name}; relations rules lists them")]
    private static partial Message NoRule(string name);

    [Message("there is no rule {name}; did you mean {nearest}?")]
    private static partial Message NoRuleBut(string name, string nearest);

    public static Command Define(Terminal terminal)
    {
        var code = new Argument<string>("CODE") { Description = ArgumentTexts.Rule.In(terminal.Language) };
        var lang = LanguageOption.Make(terminal, OptionTexts.ReportLang);
        var of = Inputs.For(terminal);
        var command = new Command("explain", Description.In(terminal.Language)) { code, lang, of };
        command.SetAction(arguments =>
        {
            var name = arguments.GetValue(code)!;
            var dossier = DossierInputs.HeaderOf(terminal, arguments.GetValue(of));
            var own = dossier is null ? [] : OwnRuleTester.RulesOf(dossier);
            var rule =
                Catalogue.Find(name)
                ?? own.FirstOrDefault(one => one.Info.Code.Equals(name, StringComparison.OrdinalIgnoreCase))
                ?? throw new CommandFailure(Unknown(name, own));
            using var writer = new AnsiWriter(terminal, terminal.Output, noColor: false);
            Write(writer, rule);
            WriteOwn(writer, rule, dossier, terminal.Token);
            return ExitStatus.Success;
        });
        return command;
    }

    // The examples of a rule of a dossier are tried as they are shown.
    static void WriteOwn(AnsiWriter writer, Rule rule, Dossier? dossier, CancellationToken token)
    {
        foreach (var tried in dossier is null ? [] : OwnRuleTester.Try(dossier, rule.Info.Code, token))
        {
            writer.Line();
            writer.Line(ExampleReport.TitleOf(tried, writer.Language), AnsiStyles.Strong);
            WriteExample(
                writer,
                tried.Yaml,
                tried.Finding is { } found ? [ExampleReport.Told(found, writer.Language)] : []
            );
        }
    }

    static Message Unknown(string name, IReadOnlyList<Rule> own)
    {
        var known = Catalogue.All.Concat(own).SelectMany(rule => (IEnumerable<string>)[rule.Info.Code, rule.Info.Name]);
        var nearest = Nearest.To(name, known);
        return nearest is null ? NoRule(name) : NoRuleBut(name, nearest);
    }

    static void Write(AnsiWriter writer, Rule rule)
    {
        var info = rule.Info;
        writer.Line(
            $"{info.Code} {info.Name} ({FindingWords.WordOf(info.Severity).In(writer.Language)})",
            AnsiStyles.Strong
        );
        Prose(writer, info.SummaryText.In(writer.Language));
        foreach (var (title, text) in RuleReference.Sections(info, writer.Language))
        {
            Section(writer, title, text);
        }

        foreach (var example in rule.Examples)
        {
            Write(writer, rule, example);
        }
    }

    static void Section(AnsiWriter writer, string title, string text)
    {
        writer.Line();
        writer.Line(title, AnsiStyles.Strong);
        Prose(writer, text);
    }

    static void Write(AnsiWriter writer, Rule rule, Example example)
    {
        writer.Line();
        foreach (var line in LineWrapping.Lines(ExampleReport.TitleOf(example, writer.Language), writer.Width))
        {
            writer.Line(line, AnsiStyles.Strong);
        }

        WriteExample(writer, example.Dossier, ExampleReport.FindingsIn(example, rule.Info.Code, writer.Language));
    }

    static void WriteExample(AnsiWriter writer, string yaml, IEnumerable<string> findings)
    {
        foreach (var line in yaml.TrimEnd().ReplaceLineEndings("\n").Split('\n'))
        {
            writer.Line("    " + line);
        }

        foreach (var finding in findings)
        {
            foreach (var line in LineWrapping.Lines(finding, writer.Width - 4, -2))
            {
                writer.Line("  " + line, AnsiStyles.Help);
            }
        }
    }

    static void Prose(AnsiWriter writer, string text)
    {
        foreach (var line in LineWrapping.Lines(text, writer.Width - 2))
        {
            writer.Line("  " + line);
        }
    }
}
