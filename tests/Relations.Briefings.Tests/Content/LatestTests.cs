namespace Relations.Briefings.Tests.Content;

/// <summary>What is said to be the latest where the dates do or do not decide.</summary>
public sealed class LatestTests
{
    const string Register = """
        offices: [{ id: o, title: Head, of: FIN, rank: head-of-state }, { id: p, title: Premier, of: EST, rank: head-of-government }]

        """;

    [Theory]
    [InlineData(
        Language.English,
        "Latest visit: 22 February 2009 – Head (Finland) (to Estonia)\n",
        "2008",
        "2009-02-22"
    )]
    [InlineData(
        Language.English,
        "Latest visit: 22 February 2009 – Head (Finland) (to Estonia); may be later: February 2009 (uncertain) – Head (Finland) (to Estonia)\n",
        "2009-02-22",
        "2009-02?"
    )]
    [InlineData(
        Language.English,
        "Latest visit: 22 February 2009 – Head (Finland) (to Estonia); 3 others may be later\n",
        "2009-02-22",
        "2009",
        "2009-02?",
        "[2008-12-31,2009-03-04]"
    )]
    [InlineData(
        Language.Turkish,
        "Son ziyaret: 22 Şubat 2009 – Head (Finlandiya) (ziyaret edilen: Estonya); 2 başka ziyaret daha sonra olabilir\n",
        "2009-02-22",
        "2009",
        "2009-02?"
    )]
    [InlineData(
        Language.Azerbaijani,
        "Son səfər: 22 fevral 2009-cu il – Head (Finlandiya) (səfər edilən: Estoniya); başqa 2 səfər daha sonra ola bilər\n",
        "2009-02-22",
        "2009",
        "2009-02?"
    )]
    public void Visits_that_may_be_later_than_the_latest_are_told_of(
        Language language,
        string expected,
        params string[] dates
    ) =>
        Assert.Contains(
            expected,
            SmallDossier.Composed(
                Register + "visits:\n" + string.Concat(dates.Select((date, i) => Visit(i, "FIN", "EST", "o", date))),
                language
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_visit_without_a_date_may_be_later_than_one_with_a_date() =>
        Assert.Contains(
            "Latest visit: 2009 – Head (Finland) (to Estonia); may be later: date not known – Head (Finland) (to Estonia)\n",
            SmallDossier.Composed(
                Register
                    + "visits:\n"
                    + Visit(1, "FIN", "EST", "o", "2009")
                    + "  - { id: v, visitors: [{ office: o }], from: FIN, to: EST }\n"
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public void Only_a_visit_between_the_parties_is_the_latest()
    {
        var text = SmallDossier.Composed(
            Register
                + "visits:\n"
                + Visit(1, "FIN", "EST", "o", "1990")
                + "  - { id: v, visitors: [{ office: p }], to: FIN, dates: 1995 }\n"
                + "  - { id: w, visitors: [{ office: o }], to: FIN, dates: 1996 }\n"
                + Visit(2, "FIN", "LVA", "o", "2001")
                + Visit(3, "SWE", "EST", "o", "2002")
        );
        Assert.Contains("Latest visit: 1995 – Premier (Estonia) (to Finland)\n", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        Language.English,
        "Latest session: Council, 1st session – March 2008; may be later: Council, 2nd session – 2008 (uncertain)\n",
        "| March 2008 (1st); may be later: 2008 (uncertain) (2nd) |"
    )]
    [InlineData(
        Language.Turkish,
        "Son toplantı: Council, 1. toplantı – Mart 2008; daha sonra olabilir: Council, 2. toplantı – 2008 (kesin değil)\n",
        "| Mart 2008 (1.); daha sonra olabilir: 2008 (kesin değil) (2.) |"
    )]
    [InlineData(
        Language.Azerbaijani,
        "Son iclas: Council, 1-ci iclas – 2008-ci ilin martı; daha sonra ola bilər: Council, 2-ci iclas – 2008-ci il (dəqiq deyil)\n",
        "| 2008-ci ilin martı (1-ci); daha sonra ola bilər: 2008-ci il (dəqiq deyil) (2-ci) |"
    )]
    public void A_session_that_may_be_later_is_named(Language language, string fact, string cell)
    {
        var text = SmallDossier.Composed(Sessions("2008?", "2008-03"), language);
        Assert.Contains(fact, text, StringComparison.Ordinal);
        Assert.Contains(cell, text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_session_of_a_lower_number_is_not_later()
    {
        var text = SmallDossier.Composed(Sessions("2008-03", "2008"));
        Assert.Contains("Latest session: Council, 2nd session – March 2008\n", text, StringComparison.Ordinal);
        Assert.Contains("| March 2008 (2nd) |", text, StringComparison.Ordinal);
    }

    static string Visit(int number, string from, string to, string office, string date) =>
        FormattableString.Invariant(
            $"  - {{ id: v{number}, visitors: [{{ office: {office} }}], from: {from}, to: {to}, dates: \"{date}\" }}\n"
        );

    static string Sessions(string second, string first) =>
        $$"""
            mechanisms: [{ id: m, names: Council, parties: [EST, FIN] }]
            sessions:
              - { id: s1, mechanism: m, ordinal: 2, dates: "{{second}}" }
              - { id: s2, mechanism: m, ordinal: 1, dates: "{{first}}" }
            """;
}
