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
            var dossier = Inputs.HeaderOf(terminal, arguments.GetValue(of));
            var own = dossier is null ? [] : OwnRuleTester.RulesOf(dossier);
            var rule =
                Catalogue.Find(name)
                ?? own.FirstOrDefault(one => one.Info.Code.Equals(name, StringComparison.OrdinalIgnoreCase))
                ?? throw new CommandFailure(Unknown(name, own));
            using var ink = new AnsiWriter(terminal, terminal.Output, noColor: false);
            Write(ink, rule);
            WriteOwn(ink, rule, dossier, terminal.Token);
            return ExitStatus.Success;
        });
        return command;
    }

    // The examples of a rule of a dossier are tried as they are shown.
    static void WriteOwn(AnsiWriter ink, Rule rule, Dossier? dossier, CancellationToken token)
    {
        foreach (var tried in dossier is null ? [] : OwnRuleTester.Try(dossier, rule.Info.Code, token))
        {
            ink.Line();
            ink.Line(ExampleReport.TitleOf(tried, ink.Language), AnsiStyles.Strong);
            WriteExample(ink, tried.Yaml, tried.Finding is { } found ? [ExampleReport.Told(found, ink.Language)] : []);
        }
    }

    static Message Unknown(string name, IReadOnlyList<Rule> own)
    {
        var known = Catalogue.All.Concat(own).SelectMany(rule => (IEnumerable<string>)[rule.Info.Code, rule.Info.Name]);
        var nearest = Nearest.To(name, known);
        return nearest is null ? NoRule(name) : NoRuleBut(name, nearest);
    }

    static void Write(AnsiWriter ink, Rule rule)
    {
        var info = rule.Info;
        ink.Line($"{info.Code} {info.Name} ({FindingWords.WordOf(info.Severity).In(ink.Language)})", AnsiStyles.Strong);
        Prose(ink, info.SummaryText.In(ink.Language));
        foreach (var (title, text) in RuleReference.Sections(info, ink.Language))
        {
            Section(ink, title, text);
        }

        foreach (var example in rule.Examples)
        {
            Write(ink, rule, example);
        }
    }

    static void Section(AnsiWriter ink, string title, string text)
    {
        ink.Line();
        ink.Line(title, AnsiStyles.Strong);
        Prose(ink, text);
    }

    static void Write(AnsiWriter ink, Rule rule, Example example)
    {
        ink.Line();
        foreach (var line in LineWrapping.Lines(ExampleReport.TitleOf(example, ink.Language), ink.Width))
        {
            ink.Line(line, AnsiStyles.Strong);
        }

        WriteExample(ink, example.Dossier, ExampleReport.FindingsIn(example, rule.Info.Code, ink.Language));
    }

    static void WriteExample(AnsiWriter ink, string yaml, IEnumerable<string> findings)
    {
        foreach (var line in yaml.TrimEnd().ReplaceLineEndings("\n").Split('\n'))
        {
            ink.Line("    " + line);
        }

        foreach (var finding in findings)
        {
            foreach (var line in LineWrapping.Lines(finding, ink.Width - 4, -2))
            {
                ink.Line("  " + line, AnsiStyles.Help);
            }
        }
    }

    static void Prose(AnsiWriter ink, string text)
    {
        foreach (var line in LineWrapping.Lines(text, ink.Width - 2))
        {
            ink.Line("  " + line);
        }
    }
}
