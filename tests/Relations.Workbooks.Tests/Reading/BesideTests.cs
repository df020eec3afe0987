using Relations.Dossiers;

namespace Relations.Workbooks.Tests;

/// <summary>What people write beside a table, which not every program stretches over it.</summary>
public sealed class BesideTests
{
    static readonly byte[] Small = Made.Bytes(Made.Checked(Made.Small));

    [Fact]
    public void A_column_headed_right_beside_a_table_is_read_with_it()
    {
        var read = Reopened.Read(Beside("Name (hy)", "Բաքու"));
        Assert.Empty(read.Problems);
        Assert.Equal("Բաքու", read.Of(Place.Shape)[0].Names?.Find("hy"));
    }

    [Fact]
    public void A_header_beside_a_table_that_nobody_knows_is_found() =>
        Assert.Contains("Place has no column Remarks", Assert.Single(Found("Remarks", "x")), StringComparison.Ordinal);

    [Fact]
    public void What_stands_beside_a_table_without_a_header_is_found_at_its_cell()
    {
        var found = Assert.Single(Found("", "call them"));
        Assert.EndsWith("4 call them is beside the table places and is not read", found, StringComparison.Ordinal);
    }

    static IEnumerable<string> Found(string header, string text) => Reopened.Found(Reopened.Read(Beside(header, text)));

    // The column after the last one of the sheet of places.
    static byte[] Beside(string header, string text) =>
        Reopened.Rewrite(
            Small,
            (_, part) => part.Contains("<t>city</t>", StringComparison.Ordinal) ? Added(part, header, text) : part
        );

    static string Added(string part, string header, string text)
    {
        var row = part.IndexOf("<row r=\"3\"", StringComparison.Ordinal);
        var end = part.IndexOf("</row>", row, StringComparison.Ordinal);
        var last = part.LastIndexOf("<c r=\"", end, StringComparison.Ordinal) + 6;
        var column = (char)(part[last] + 1);
        var next = part.IndexOf("</row>", end + 1, StringComparison.Ordinal);
        return part.Insert(next, $"<c r=\"{column}4\" t=\"str\"><v>{text}</v></c>")
            .Insert(end, header.Length == 0 ? "" : $"<c r=\"{column}3\" t=\"str\"><v>{header}</v></c>");
    }
}
