namespace Relations.Rules.Tests;

/// <summary>Whatever a rule says is a typed message, down to the last message within it, so that no language lacks it.</summary>
public sealed class TypedFindingTests
{
    public static TheoryData<string> Codes => [.. Catalogue.All.Select(rule => rule.Info.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Findings_of_examples_hold_no_sentence_of_one_language_only(string code)
    {
        var literals = MessagesOf(code).SelectMany(Within).Where(message => message.Template is null);
        Assert.All(
            literals,
            literal =>
                Assert.True(
                    IsCommand(literal.ToString()) || !literal.ToString().Contains(' ', StringComparison.Ordinal),
                    literal.ToString()
                )
        );
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Findings_of_examples_have_a_text_in_every_language(string code)
    {
        var missing =
            from message in MessagesOf(code).SelectMany(Within)
            where message.Template is not null
            from language in Languages.All
            where language != Language.English && LanguageCatalogue.Find(language, message.Template!.Key) is null
            select $"{language.Code()} {message.Template!.Key}";
        Assert.Empty(missing.Distinct());
    }

    static IEnumerable<Message> MessagesOf(string code) =>
        Catalogue
            .Find(code)!
            .Examples.SelectMany(Checked)
            .Where(finding => finding.Code == code)
            .SelectMany(finding =>
                (IEnumerable<Message?>)
                    [finding.Text, finding.HelpText, finding.Fix?.Text, .. finding.Related.Select(other => other.Text)]
            )
            .OfType<Message>();

    static IReadOnlyList<Finding> Checked(Example example) => Checker.Check(ExampleDossier.Read(example)).Findings;

    static IEnumerable<Message> Within(Message message) =>
        message.Arguments.SelectMany(argument => Within(argument.Value)).Prepend(message);

    static IEnumerable<Message> Within(ArgumentValue value) =>
        value switch
        {
            MessageValue inner => Within(inner.Message),
            ListValue list => list.Items.SelectMany(Within),
            _ => [],
        };

    static bool IsCommand(string text) => text.StartsWith("relations ", StringComparison.Ordinal);
}
