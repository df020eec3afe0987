using System.Text;
using Relations.Pdf.Conformance;
using UglyToad.PdfPig.Tokens;

namespace Relations.Cli.Tests;

public sealed class AttachedDataTests : IDisposable
{
    readonly Tool tool = new Tool().WithSeed();

    [Theory]
    [InlineData("en")]
    [InlineData("tr")]
    [InlineData("az")]
    public void A_briefing_with_its_data_is_an_archive_that_conforms_and_holds_the_dossier_to_the_byte(string language)
    {
        Assert.Equal(0, tool.Run("export", "pdf", "seed", "-o", "x.pdf", "--attach-data", "--lang", language).Status);
        Assert.Equal(0, tool.Run("export", "json", "seed", "-o", "x.json").Status);
        Assert.Empty(ConformanceCheck.Run(tool.Bytes("x.pdf")));

        using var pdf = new InspectedPdf(tool.Bytes("x.pdf"));
        var packet = Encoding.UTF8.GetString(((StreamToken)pdf.Get(pdf.Catalog, "Metadata")!).Data.Span);
        Assert.Contains("<pdfaid:part>3<", packet, StringComparison.Ordinal);
        Assert.Contains("<pdfaid:conformance>A<", packet, StringComparison.Ordinal);
        var files = pdf.GetDictionaries(pdf.Catalog, "AF").ToDictionary(file => pdf.GetText(file, "UF")!);
        Assert.Equal(
            ["briefing.json", "dossier.json", "findings.json", "text-1-turkey-azerbaijan-political-relations.txt"],
            files.Keys.Order(StringComparer.Ordinal)
        );
        Assert.All(files.Values, file => Assert.Equal("Source", pdf.GetName(file, "AFRelationship")));
        var attached = (StreamToken)pdf.Get(pdf.GetDictionary(files["dossier.json"], "EF"), "F")!;
        Assert.Equal(tool.Bytes("x.json"), pdf.Decode(attached));
    }

    [Fact]
    public void A_briefing_without_its_data_is_an_archive_of_the_part_that_holds_no_files()
    {
        Assert.Equal(0, tool.Run("export", "pdf", "seed", "-o", "x.pdf").Status);
        Assert.Empty(ConformanceCheck.Run(tool.Bytes("x.pdf")));
        using var pdf = new InspectedPdf(tool.Bytes("x.pdf"));
        var packet = Encoding.UTF8.GetString(((StreamToken)pdf.Get(pdf.Catalog, "Metadata")!).Data.Span);
        Assert.Contains("<pdfaid:part>2<", packet, StringComparison.Ordinal);
        Assert.Null(pdf.Get(pdf.Catalog, "AF"));
    }

    public void Dispose() => tool.Dispose();
}
