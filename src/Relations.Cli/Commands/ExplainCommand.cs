using System.CommandLine;
using Relations.Cli.Reports;
using Relations.Dossiers;
using Relations.Rules;

namespace Relations.Cli.Commands;

/// <summary><c>relations explain</c>: everything there is to know about one rule.</summary>
static class ExplainCommand
{
    public static Command Define(Terminal terminal)
    {
        var code = new Argument<string>("CODE") { Description = "A rule's code or name." };
        var command = new Command("explain", "Explain a rule: why it is one, on what it rests, and examples.") { code };
        command.SetAction(arguments =>
        {
            var name = arguments.GetValue(code)!;
            var rule = Catalogue.Find(name) ?? throw new CommandFailure(Unknown(name));
            using var ink = new Ink(terminal, terminal.Output, noColor: false);
            Write(ink, rule);
            return ExitStatus.Success;
        });
        return command;
    }

    static string Unknown(string name)
    {
        var known = Catalogue.All.SelectMany(rule => (IEnumerable<string>)[rule.Info.Code, rule.Info.Name]);
        var nearest = Nearest.To(name, known);
        return $"there is no rule {name}"
            + (nearest is null ? "; relations rules lists them" : $"; did you mean {nearest}?");
    }

    static void Write(Ink ink, Rule rule)
    {
        var info = rule.Info;
        ink.Line($"{info.Code} {info.Name} ({FindingWords.Of(info.Severity)})", Styles.Strong);
        Prose(ink, info.Summary);
        foreach (var (title, text) in RuleReference.Sections(info))
        {
            Section(ink, title, text);
        }

        foreach (var example in rule.Examples)
        {
            Write(ink, example);
        }
    }

    static void Section(Ink ink, string title, string text)
    {
        ink.Line();
        ink.Line(title, Styles.Strong);
        Prose(ink, text);
    }

    static void Write(Ink ink, Example example)
    {
        ink.Line();
        foreach (var line in Wrap.Lines(RuleReference.TitleOf(example), ink.Width))
        {
            ink.Line(line, Styles.Strong);
        }

        foreach (var line in example.Dossier.ReplaceLineEndings("\n").Split('\n'))
        {
            ink.Line("    " + line);
        }

        foreach (var finding in example.Findings)
        {
            foreach (var line in Wrap.Lines(finding, ink.Width - 4, -2))
            {
                ink.Line("  " + line, Styles.Help);
            }
        }
    }

    static void Prose(Ink ink, string text)
    {
        foreach (var line in Wrap.Lines(text, ink.Width - 2))
        {
            ink.Line("  " + line);
        }
    }
}
