namespace Relations.Briefings.Tests.Content;

public sealed class HeadsTests
{
    const string Consul = """
        people: [{ id: p, names: A Person }]
        missions: [{ id: m, sending: TUR, receiving: GEO, kind: consulate, opened: 1920 }]
        appointments: [{ id: a, person: p, mission: m, class: consul, category: honorary, commission: 1921-02-02, admitted: 1921-03-01, exequatur: 1921-03-03, duties: 1921-03-04, personaNonGrata: 1922, ended: 1922-05 }]

        """;

    [Theory]
    [InlineData(
        Language.English,
        "Consul, honorary officer",
        "commission: 2 February 1921; provisionally admitted: 1 March 1921; exequatur: 3 March 1921; took up duties: 4 March 1921; declared persona non grata: 1922; ended: May 1922"
    )]
    [InlineData(
        Language.Turkish,
        "Konsolos, fahri konsolosluk memuru",
        "konsolosluk patenti: 2 Şubat 1921; geçici kabul: 1 Mart 1921; buyrultu: 3 Mart 1921; göreve başlama: 4 Mart 1921; istenmeyen kişi ilanı: 1922; görevin sona ermesi: Mayıs 1922"
    )]
    [InlineData(
        Language.Azerbaijani,
        "Konsul, fəxri (ştatdankənar) konsul",
        "konsul patenti: 2 fevral 1921-ci il; müvəqqəti icazə: 1 mart 1921-ci il; ekzekvatura: 3 mart 1921-ci il; vəzifəyə başlama: 4 mart 1921-ci il; persona non qrata elanı: 1922-ci il; vəzifədən azad edilmə: 1922-ci ilin mayı"
    )]
    public void The_steps_of_a_consul_are_told_like_those_of_an_envoy(Language language, string type, string service)
    {
        var cells = Table(language).Rows[0].Select(cell => BriefingContext.Plain(cell.Content)).ToList();
        Assert.Equal(["A Person", type, service], cells.Take(3));
    }

    [Theory]
    [InlineData("commission")]
    [InlineData("admitted")]
    [InlineData("exequatur")]
    [InlineData("duties")]
    public void Any_step_of_a_consul_dates_the_appointment(string step)
    {
        const string Missing = "Appointment of heads of mission: A Person";
        Assert.DoesNotContain(Missing, Text($"{step}: 1921"), StringComparison.Ordinal);
        Assert.Contains(Missing, Text("class: consul"), StringComparison.Ordinal);
    }

    [Fact]
    public void Embassies_stand_before_consulates_and_the_first_party_before_the_other()
    {
        var document = BriefingWriter.Compose(
            SampleDossier.CheckOnly([
                (
                    "heads.yaml",
                    """
                    people: [{ id: p, names: A Person }]
                    missions:
                      - { id: a-consulate, sending: TUR, receiving: GEO, kind: consulate, opened: 1920 }
                      - { id: b-embassy, sending: GEO, receiving: TUR, kind: embassy, opened: 1921 }
                      - { id: c-embassy, sending: TUR, receiving: GEO, kind: embassy, opened: 1922 }
                    appointments:
                      - { id: x, person: p, mission: a-consulate, commission: 1921 }
                      - { id: y, person: p, mission: b-embassy, credentials: 1922 }
                      - { id: z, person: p, mission: c-embassy, credentials: 1923 }
                      - { id: w, person: p, mission: unknown, credentials: 1923 }
                    """
                ),
            ]),
            new() { Sections = ["heads"] }
        );
        Assert.Equal(
            [
                "Embassy of Türkiye in Georgia",
                "Consulate of Türkiye in Georgia",
                "Embassy of Georgia in Türkiye",
                "[not on record: unknown]",
            ],
            document
                .Blocks.OfType<Heading>()
                .Where(one => one.Level == 2)
                .Select(one => BriefingContext.Plain([.. one.Content]))
        );
    }

    static Table Table(Language language) =>
        BriefingWriter
            .Compose(
                SampleDossier.CheckOnly([("heads.yaml", Consul)]),
                new() { Language = language, Sections = ["heads"] }
            )
            .Blocks.OfType<Table>()
            .Single();

    static string Text(string step) =>
        DocumentText.Write(
            BriefingWriter.Compose(
                SampleDossier.CheckOnly([
                    (
                        "heads.yaml",
                        Consul[..Consul.IndexOf("appointments", StringComparison.Ordinal)]
                            + $"appointments: [{{ id: a, person: p, mission: m, {step} }}]\n"
                    ),
                ])
            )
        );
}
