using Relations.Dossiers;
using Relations.Rules;

namespace Relations.Briefings.Tests.Content;

/// <summary>The numbers and dates of drawings, as tables below them.</summary>
public sealed class ChartTableTests
{
    [Theory]
    [InlineData(BriefingAudience.Brief)]
    [InlineData(BriefingAudience.Full)]
    public void Each_drawing_is_followed_by_its_data_where_that_is_asked_for(BriefingAudience audience)
    {
        var (plain, told) = (Composed(audience, false), Composed(audience, true));
        var figures = Outline.All<Figure>(plain).Where(figure => figure.Data is not null).ToList();
        Assert.NotEmpty(figures);
        Assert.Equal(Outline.All<Table>(plain).Count() + figures.Count, Outline.All<Table>(told).Count());
        Assert.All(Outline.All<Figure>(told), figure => Assert.Null(figure.Data));
        var tables = Outline.All<Table>(told).ToHashSet();
        Assert.All(figures, figure => Assert.Contains(tables, table => table.Caption == figure.Data!.Caption));
    }

    [Fact]
    public void The_timeline_has_a_row_for_each_date()
    {
        var data = Outline
            .All<Figure>(Composed(BriefingAudience.Brief, false))
            .Single(figure => figure.Data?.Columns.Count == 3 && figure.Title.Length > 0)
            .Data!;
        Assert.Equal(["Category", "Name", "Date"], data.Columns.Select(column => column.Header));
        Assert.Equal(20, data.Rows.Count);
    }

    static Document Composed(BriefingAudience audience, bool hasTables)
    {
        var files = FolderFiles.OfFolder(Repository.PathOf("seeds", "turkiye-azerbaijan"));
        return BriefingWriter.Compose(
            Checker.Check(DossierReader.Read(files)),
            new() { Audience = audience, HasChartTables = hasTables }
        );
    }
}
