using System.CommandLine;
using Relations.Dossiers;
using Relations.Rules;

namespace Relations.Cli.Commands;

/// <summary>The arguments and options that several commands share, and what they mean.</summary>
static partial class Inputs
{
    [Message("{option} {text}: {why}")]
    private static partial Message NoDate(string option, string text, Message why);

    [Message("--as-of {text} is not a day, month or year")]
    private static partial Message NoDay(string text);

    [Message("no rule is left to run: --ignore removes all that --select leaves")]
    private static partial Message NoRuleLeft();

    [Message("{option} takes codes of rules with commas between, and one is empty")]
    private static partial Message EmptyCode(string option);

    [Message("no rule's code begins with {code}")]
    private static partial Message NoCode(string code);

    /// <summary>The dossier whose own fields and rules are told of as well.</summary>
    public static Option<string?> For(Terminal terminal) =>
        new("--for") { Description = OptionTexts.For.In(terminal.Language), HelpName = "DOSSIER" };

    public static Option<string?> AsOf(Terminal terminal) =>
        new("--as-of") { Description = OptionTexts.AsOf.In(terminal.Language), HelpName = "DATE" };

    public static Option<bool> Draft(Terminal terminal) =>
        new("--draft") { Description = OptionTexts.Draft.In(terminal.Language) };

    public static Option<bool> NoColor(Terminal terminal) =>
        new("--no-color") { Description = OptionTexts.NoColor.In(terminal.Language) };

    /// <summary>The format of a report: text, or one of those for programs.</summary>
    public static Option<string> Format(Terminal terminal, params string[] names)
    {
        var option = new Option<string>("--format")
        {
            Description = OptionTexts.Format.In(terminal.Language),
            DefaultValueFactory = _ => "text",
        };
        option.AcceptOnlyFromAmong(names);
        return option;
    }

    /// <summary>The as-of date that was given.</summary>
    /// <exception cref="CommandFailure">It is no EDTF, or an interval or a set.</exception>
    public static SourceDate? AsOfOf(string? text) =>
        DateOf("--as-of", text) is var date && date?.Value is EdtfInterval or EdtfSet
            ? throw new CommandFailure(NoDay(text!))
            : date;

    /// <summary>The date that an option gives; null where it is not given.</summary>
    /// <exception cref="CommandFailure">It is not EDTF.</exception>
    public static SourceDate? DateOf(string option, string? text)
    {
        var date = text is null ? null : new SourceDate(text);
        return date?.Failure is { } failure ? throw new CommandFailure(NoDate(option, text!, failure.Text)) : date;
    }

    /// <summary>What to check, by the options that say so.</summary>
    /// <exception cref="CommandFailure">The date is none, a code is that of no rule, or no rule is left.</exception>
    public static CheckOptions Options(
        Terminal terminal,
        IEnumerable<string> paths,
        string? asOf,
        string[]? select,
        string[]? ignore
    )
    {
        var isOfBook = (select ?? []).Concat(ignore ?? []).All(IsOfBook);
        string[] own = isOfBook ? [] : [.. paths.SelectMany(path => OwnCodes(terminal, path))];
        var options = new CheckOptions
        {
            AsOf = AsOfOf(asOf),
            Select = Known(select ?? [], own),
            Ignore = Known(ignore ?? [], own),
        };
        return isOfBook && options.LeavesNone ? throw new CommandFailure(NoRuleLeft()) : options;
    }

    /// <summary>An option of codes of rules, or of their beginnings, with commas between.</summary>
    public static Option<string[]> Codes(Terminal terminal, string name, LocalizedString description) =>
        new(name)
        {
            Description = description.In(terminal.Language),
            HelpName = "CODES",
            AllowMultipleArgumentsPerToken = false,
            CustomParser = result =>
            {
                var codes = result
                    .Tokens.SelectMany(token => token.Value.Split(','))
                    .Select(code => code.Trim())
                    .ToArray();
                if (codes.Contains(""))
                {
                    result.AddError(EmptyCode(name).In(terminal.Language));
                }

                return codes;
            },
        };

    /// <summary>The codes, each of which some rule has.</summary>
    /// <exception cref="CommandFailure">One is that of no rule.</exception>
    static string[] Known(string[] codes, string[] own)
    {
        var unknown = Array.Find(
            codes,
            code => !IsOfBook(code) && !own.Any(one => one.StartsWith(code, StringComparison.OrdinalIgnoreCase))
        );
        return unknown is null ? codes : throw new CommandFailure(NoCode(unknown));
    }

    static bool IsOfBook(string code) =>
        Catalogue.All.Any(rule => rule.Info.Code.StartsWith(code, StringComparison.OrdinalIgnoreCase));

    // Codes of rules that dossiers declare.
    static IEnumerable<string> OwnCodes(Terminal terminal, string path) =>
        DossierInputs.ReadHeader(terminal, path).Header.OwnRules.Select(rule => rule.Code).OfType<string>();
}
