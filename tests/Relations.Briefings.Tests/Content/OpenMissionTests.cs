namespace Relations.Briefings.Tests.Content;

/// <summary>The box of main facts counts the missions that may exist on the as-of day, which is 2020-12-31.</summary>
public sealed class OpenMissionTests
{
    [Theory]
    [InlineData("opened: 1992 }", "grades: [{ kind: embassy, period: /2005 }] }", "1 – Embassy, Riga")]
    [InlineData(
        "opened: 1992 }",
        "opened: 1993, closed: 2020~ }",
        "2 – Embassy, Riga; Embassy, Riga (closed: c. 2020)"
    )]
    [InlineData(
        "opened: 1992 }",
        "grades: [{ kind: legation, period: 1990/.. }, { kind: embassy, period: /2005 }] }",
        "2 – Embassy, Riga; Embassy, Riga"
    )]
    [InlineData(
        "opened: 1992 }",
        "grades: [{ kind: embassy, period: 1990/2020 }] }",
        "2 – Embassy, Riga; Embassy, Riga (until 2020)"
    )]
    [InlineData("opened: 1992 }", "opened: 2021-03 }", "1 – Embassy, Riga")]
    [InlineData(
        "closed: 1940 }",
        "grades: [{ kind: embassy, period: /2005 }] }",
        "Embassy, Riga (closed: 1940); Embassy, Riga (until 2005)"
    )]
    public void Missions_that_are_over_on_the_as_of_day_are_not_counted(string first, string second, string expected) =>
        Assert.Contains(
            $"Missions of Finland in Estonia: {expected}\n",
            Composed(first, second),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData(Language.Turkish, "Büyükelçilik, Riga (kapanış: 2005)")]
    [InlineData(Language.Azerbaijani, "Səfirlik, Riga (son: 2005-ci il)")]
    public void The_end_of_the_last_grade_is_told_in_each_language(Language language, string expected) =>
        Assert.Contains(
            expected,
            Composed("closed: 1940 }", "grades: [{ kind: embassy, period: /2005 }] }", language),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("1992/..", "| 1992 |")]
    [InlineData("1992-05~/..", "| c. May 1992 |")]
    [InlineData("1992/1993", "| 1992–1993 |")]
    public void The_column_that_says_since_does_not_say_it_again(string opened, string expected) =>
        Assert.Contains(
            "| Embassy | Riga " + expected,
            Composed($"opened: \"{opened}\" }}", "closed: 1940 }"),
            StringComparison.Ordinal
        );

    static string Composed(string first, string second, Language language = Language.English) =>
        SmallDossier.Composed(
            $$"""
            places: [{ id: r, names: Riga }]
            missions:
              - { id: m1, sending: FIN, receiving: EST, kind: embassy, seat: r, {{first}}
              - { id: m2, sending: FIN, receiving: EST, kind: embassy, seat: r, {{second}}
            """,
            language
        );
}
