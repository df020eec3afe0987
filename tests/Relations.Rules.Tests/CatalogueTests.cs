using System.Text.RegularExpressions;
using Relations.Dossiers;

namespace Relations.Rules.Tests;

public sealed partial class CatalogueTests
{
    [Fact]
    public void Codes_and_names_are_well_formed_and_used_once()
    {
        Assert.All(Catalogue.All, rule => Assert.Matches(Code(), rule.Info.Code));
        Assert.All(Catalogue.All, rule => Assert.Matches(Name(), rule.Info.Name));
        Assert.Distinct(Catalogue.All.Select(rule => rule.Info.Code));
        Assert.Distinct(Catalogue.All.Select(rule => rule.Info.Name));
    }

    [Fact]
    public void Every_rule_says_what_it_flags_why_and_on_what_it_rests()
    {
        Assert.All(
            Catalogue.All.Select(rule => rule.Info),
            info =>
            {
                Assert.EndsWith(".", info.Why, StringComparison.Ordinal);
                Assert.EndsWith(".", info.Basis, StringComparison.Ordinal);
                Assert.NotEmpty(info.Needs);
            }
        );
    }

    [Fact]
    public void Every_rule_says_in_each_language_what_it_flags()
    {
        Assert.All(
            Catalogue.All.Select(rule => rule.Info.SummaryText),
            summary =>
            {
                List<string> texts = [.. Languages.All.Select(summary.In)];
                Assert.Distinct(texts);
                Assert.All(texts, text => Assert.Matches(Sentence(), text));
                Assert.All(texts[1..], text => Assert.DoesNotMatch(EnglishWord(), text));
            }
        );
        Assert.All(
            Languages.All,
            language => Assert.Distinct(Catalogue.All.Select(rule => rule.Info.SummaryText.In(language)))
        );
    }

    [Fact]
    public void A_rule_stands_in_a_file_named_after_its_code_and_name()
    {
        Assert.All(
            Catalogue.All,
            rule =>
                Assert.Equal(
                    (rule.Info.Code + rule.Info.Name.Replace("-", "", StringComparison.Ordinal)).ToUpperInvariant(),
                    rule.GetType().Name.ToUpperInvariant()
                )
        );
    }

    [Fact]
    public void Every_kind_of_problem_that_reading_meets_has_one_rule()
    {
        var kinds = Catalogue.All.OfType<ReadingRule>().Select(rule => rule.Kind).Order();
        Assert.Equal(Enum.GetValues<ProblemKind>(), kinds);
    }

    // It may stand within another sentence, so that its first word is neither a name nor an abbreviation.
    [GeneratedRegex(@"^\p{Lu}[\p{Ll}-]*[ ,][^.{}]+\.$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Sentence();

    [GeneratedRegex(
        @"\b(the|of|is|are|was|that|which|and|or|with|than)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex EnglishWord();

    [GeneratedRegex("^[A-Z]{3}[0-9]{3}$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Code();

    [GeneratedRegex("^[a-z]+(-[a-z]+)*$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Name();
}
