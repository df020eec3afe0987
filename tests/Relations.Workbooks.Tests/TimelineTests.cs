namespace Relations.Workbooks.Tests;

public sealed class TimelineTests
{
    const string Yaml = """
        format: 1
        title: T
        places: [{ id: athens, names: Athens, kind: city, state: GRC }]
        people: [{ id: envoy, names: An Envoy }]
        diplomaticRelations:
          - id: pair
            between: [TUR, GRC]
            established: 1924
            mode: treaty
            interruptions: [{ kind: severed, from: 1941 }, { kind: recalled, from: 1974 }]
        missions:
          - id: emb-ath
            sending: TUR
            receiving: GRC
            kind: embassy
            seat: athens
            opened: 1925
            accreditedTo: [AZE, GEO]
            protecting: CHE
            grades: [{ kind: legation, period: 1926/1935 }, { kind: interests-section, period: 1975/1976 }]
        appointments:
          - { id: post, person: envoy, mission: emb-ath, status: served, class: envoy, appointed: 1927 }
        """;

    static readonly Lazy<Dictionary<string, string>> Names = new(() =>
    {
        using var workbook = Made.Open(Made.Bytes(Made.Checked(Yaml)));
        return Made.Rows(workbook, "timeline")
            .ToDictionary(r => r["Date"].GetString(), r => r["Name or parties"].GetString());
    });

    [Theory]
    [InlineData("1924", "Türkiye · Greece · treaty")]
    [InlineData("1941", "Türkiye · Greece · treaty · relations severed")]
    [InlineData("1925", "Türkiye · Greece · embassy · Athens · Switzerland")]
    [InlineData("1926/1935", "Türkiye · Greece · legation · Athens · Switzerland")]
    [InlineData("1975/1976", "Türkiye · Greece · interests section · Athens · Switzerland")]
    [InlineData("1927", "An Envoy · Türkiye, Greece, embassy, Athens · envoy · served")]
    public void A_row_names_what_its_date_is_about_and_no_other_items_of_the_record(string date, string name) =>
        Assert.Equal(name, Names.Value[date], ignoreCase: true);
}
