namespace Relations.Briefings.Tests.Content;

/// <summary>Visits are counted under a year only where the year is certain.</summary>
public sealed class UncertainYearTests
{
    const string Visits = """
        visits:
          - { id: a, from: FIN, to: EST, dates: "1989-05" }
          - { id: b, from: FIN, to: EST, dates: "1990?" }
          - { id: c, from: FIN, to: EST, dates: "1991~" }
          - { id: d, from: FIN, to: EST, dates: "1992-03?/1992-04" }
          - { id: e, from: FIN, to: EST, dates: "[1993-01?,1993-02]" }
          - { id: f, from: FIN, to: EST, dates: "1994-?05" }
          - { id: g, from: FIN, to: EST, dates: "[1995,1996]" }
          - { id: h, from: FIN, to: EST }
          - { id: i, from: FIN, to: EST }
        """;

    [Theory]
    [InlineData(
        Language.English,
        "| 1989 | 1 | 1 |\n| 1994 | 1 | 1 |\n| year not certain | 5 | 5 |\n| undated | 2 | 2 |\n| Total | 9 | 9 |",
        "(not drawn: 5 visits whose year is not certain; 2 undated visits)"
    )]
    [InlineData(
        Language.Turkish,
        "| 1994 | 1 | 1 |\n| yılı kesin değil | 5 | 5 |\n| tarihsiz | 2 | 2 |",
        "(gösterilmeyen: yılı kesin olmayan 5 ziyaret; tarihsiz 2 ziyaret)"
    )]
    [InlineData(
        Language.Azerbaijani,
        "| 1994 | 1 | 1 |\n| ili dəqiq deyil | 5 | 5 |\n| tarixsiz | 2 | 2 |",
        "(göstərilməyən: ili dəqiq olmayan 5 səfər; tarixsiz 2 səfər)"
    )]
    public void Visits_of_uncertain_year_and_undated_ones_are_counted_apart(
        Language language,
        string rows,
        string caption
    )
    {
        var text = DocumentText.Write(
            BriefingWriter.Compose(
                SmallDossier.Check(Visits, "EST, FIN"),
                new() { Language = language, VisitsListed = 2 }
            )
        );
        Assert.Contains(rows, text.Replace("**", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains(caption, text, StringComparison.Ordinal);
    }
}
