using System.Diagnostics;
using static Relations.Tests.Packages;

namespace Relations.Import.Tests.Sources;

/// <summary>Very many columns, attributes and repeated rows are read or refused in bounded time.</summary>
public sealed class WideTests
{
    const string Head = """
        <?xml version="1.0"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet><table:table table:name="S">
        """;

    static string Row(string cell, string rows = "1", string columns = "1") =>
        $"<table:table-row table:number-rows-repeated='{rows}'><table:table-cell table:number-columns-repeated='{columns}' office:value-type='string'><text:p>{cell}</text:p></table:table-cell></table:table-row>";

    static byte[] Sheet(params string[] rows) =>
        Zip(
            (
                "content.xml",
                Head
                    + string.Concat(rows)
                    + "</table:table></office:spreadsheet></office:body></office:document-content>"
            )
        );

    [Fact]
    public void Rows_beyond_the_last_one_of_a_sheet_are_told()
    {
        var read = Foreign.Read(
            "a.ods",
            Sheet(
                Row("name"),
                Row("Ann"),
                "<table:table-row table:number-rows-repeated='2000000000'><table:table-cell/></table:table-row>",
                Row("Bob")
            )
        );
        Assert.Equal(["S!A1048576 more rows than the limit of 1048576; those after it are not read"], read.Faults);
        Assert.Single(read.Records);
    }

    [Fact]
    public void An_element_of_very_many_attributes_is_refused()
    {
        var many = string.Concat(Enumerable.Range(0, 300_000).Select(i => FormattableString.Invariant($" a{i}='1'")));
        var read = Foreign.Read("a.xml", $"<r><v>1</v><v{many}/></r>");
        Assert.StartsWith(
            "1:13 more than the limit of 10000 attributes",
            Assert.Single(read.Faults),
            StringComparison.Ordinal
        );
        Assert.Single(read.Records);
    }

    [Fact]
    public void Very_many_columns_take_no_quadratic_time()
    {
        var watch = Stopwatch.StartNew();
        var columns = Enumerable.Range(0, 100_000).Select(i => FormattableString.Invariant($"c{i}")).ToList();
        var text = $"{string.Join(',', columns)}\n{string.Join(',', columns)}\n";
        const string Mapping =
            "mapping: 1\ninputs:\n  make: { collection: people, id: \"{c1}\", fields: { names: c1, note: no } }\n";
        var found = Imported.Found(Imported.By(Mapping, ("a.csv", text))).ToList();
        Assert.Contains(found, one => one.EndsWith(", c39, …)", StringComparison.Ordinal));
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 60);
    }
}
