using System.Text;

namespace Relations.Briefings.Tests.Content;

/// <summary>References of a wrong type, which may lead back to where they come from or share what they lead to without end.</summary>
public sealed class LoopTests
{
    [Theory]
    [InlineData("appointments: [{ id: third, person: third }]")]
    [InlineData("appointments: [{ id: third, mission: third }]")]
    [InlineData("visits: [{ id: third, to: third }]")]
    [InlineData(
        "visits: [{ id: third, from: third, to: TUR, visitors: [{ person: third, office: third }], occasion: third, met: [third], places: [third] }]"
    )]
    [InlineData("tenures: [{ id: third, person: other, office: other }, { id: other, person: third, office: third }]")]
    [InlineData("sessions: [{ id: third, mechanism: third, place: third }]")]
    [InlineData("missions: [{ id: third, sending: third, receiving: third, seat: third, accreditedTo: [third] }]")]
    [InlineData("offices: [{ id: third, title: T, of: third }]")]
    [InlineData("recognitions: [{ id: third, by: third, of: third }]")]
    [InlineData("diplomaticRelations: [{ id: third, between: [third, third] }]")]
    [InlineData("independence: [{ id: third, state: third, from: third }]")]
    [InlineData("statements: [{ id: third, holder: third, about: [third], text: T }]")]
    [InlineData("agreements: [{ id: third, title: T, amends: third, during: third, place: third, parties: [third] }]")]
    public void A_reference_that_leads_back_ends(string records) => AssertWritten(records);

    [Fact]
    public void References_that_share_what_they_lead_to_do_not_grow()
    {
        var records = new StringBuilder("tenures:\n");
        for (var i = 0; i < 60; i++)
            records.Append(FormattableString.Invariant($"  - {{ id: t{i}, person: t{i + 1}, office: t{i + 1} }}\n"));
        AssertWritten(records.ToString());
    }

    [Fact]
    public void A_reference_of_a_wrong_type_is_said_to_be_one()
    {
        var document = BriefingWriter.Compose(
            SampleDossier.CheckOnly([("a.yaml", "appointments: [{ id: third, person: third, mission: third }]")]),
            new() { Audience = BriefingAudience.Archive }
        );
        Assert.Contains("[record of another kind: third]", DocumentText.Write(document), StringComparison.Ordinal);
    }

    static void AssertWritten(string records)
    {
        var document = BriefingWriter.Compose(
            SampleDossier.CheckOnly([("a.yaml", records)]),
            new() { Audience = BriefingAudience.Archive }
        );
        using var output = new MemoryStream();
        MarkdownRenderer.Write(document, output);
        WordRenderer.Write(document, output);
        Assert.Empty(PdfRenderer.Write(document, output));
        Assert.InRange(output.Length, 1, 1_000_000);
    }
}
