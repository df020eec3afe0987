using Relations.Dossiers;

namespace Relations.Import.Tests;

public sealed class ForeignFileTests
{
    [Fact]
    public void Places_of_one_sheet_are_one_object()
    {
        var file = new ForeignFile("ledger.xlsx", () => new(null, FileRefusal.Missing));
        Assert.Same(file.PlaceOf("Visits", 1), file.PlaceOf("Visits", 1));
        Assert.Equal("Visits!B3", new SourceLocation(file.Path, new(3, 2, 1) { Table = file.PlaceOf("Visits", 1) }).At);
    }
}
