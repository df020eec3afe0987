using System.CommandLine;

namespace Relations.Cli.Commands;

/// <summary>The option that chooses the language of what a command writes.</summary>
static partial class LanguageOption
{
    static readonly string[] CodeNames = [.. Languages.All.Select(language => language.Code())];

    [Message("--lang is {codes}, not {code}")]
    private static partial Message NoLanguage(ArgumentValue codes, string code);

    /// <summary>The codes of the languages, with "or" before the last.</summary>
    public static ArgumentValue Codes { get; } = ArgumentValue.ListOf(CodeNames, ListForm.OneOf);

    /// <param name="terminal">Knows the language of descriptions.</param>
    /// <param name="description">What it is the language of, with a place for the codes.</param>
    public static Option<Language> Make(Terminal terminal, LocalizedString description)
    {
        var option = new Option<Language>("--lang")
        {
            Description = description.Format(terminal.Language, ("0", Codes)),
            HelpName = string.Join('|', CodeNames),
            CustomParser = result =>
            {
                var code = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
                if (Array.IndexOf(CodeNames, code) is var at and >= 0)
                {
                    return Languages.All[at];
                }

                result.AddError(NoLanguage(Codes, code).In(terminal.Language));
                return default;
            },
        };
        option.CompletionSources.Clear();
        option.CompletionSources.Add(CodeNames);
        return option;
    }
}
