using Microsoft.Data.Sqlite;

namespace Relations.Import.Tests.Sources;

public sealed class SqliteTests : IDisposable
{
    readonly string folder = Directory.CreateTempSubdirectory("relations-sqlite").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    string Make(params string[] statements)
    {
        var path = Path.Combine(folder, "a b%#.sqlite");
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        foreach (var statement in statements)
        {
            using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The statements are those of the tests.
            command.CommandText = statement;
#pragma warning restore CA2100
            command.ExecuteNonQuery();
        }

        return path;
    }

    static Foreign Read(string path, SourceSettings? settings = null) =>
        Foreign.Read("a.sqlite", () => File.OpenRead(path), settings, path);

    [Fact]
    public void The_only_table_is_read_and_nothing_is_written()
    {
        var path = Make(
            "CREATE TABLE visits (\"from\" TEXT, year INTEGER, weight REAL, scan BLOB, note TEXT)",
            "INSERT INTO visits VALUES ('TUR', 1992, 0.5, x'01', NULL), ('AZE', 1993, NULL, NULL, 'x')"
        );
        var before = File.ReadAllBytes(path);
        var read = Read(path);
        Assert.Equal(["visits!A1 TUR", "visits!A2 AZE"], read.At("from"));
        Assert.Equal(["visits!B1 1992", "visits!B2 1993"], read.At("year"));
        Assert.Equal(["0.5"], read.Texts("weight"));
        Assert.Equal(["visits!D1 the column scan holds binary values, which are not read"], read.Faults);
        Assert.Equal(before, File.ReadAllBytes(path));
        Assert.Single(Directory.GetFiles(folder));
    }

    [Fact]
    public void Of_several_tables_one_has_to_be_named()
    {
        var path = Make("CREATE TABLE a (x)", "CREATE TABLE \"b \"\" c\" (x)", "INSERT INTO \"b \"\" c\" VALUES (7)");
        Assert.Equal(["1:1 the mapping does not name the table of the database"], Read(path).Faults);
        Assert.Contains("b \" c", Read(path).Problems[0].Help, StringComparison.Ordinal);
        Assert.Equal(["7"], Read(path, new() { Table = "b \" c" }).Texts("x"));
        Assert.Equal(["1:1 there is no table d"], Read(path, new() { Table = "d" }).Faults);
    }

    [Fact]
    public void A_query_is_read()
    {
        var path = Make("CREATE TABLE a (x, y)", "INSERT INTO a VALUES (1, 2), (3, 4)");
        Assert.Equal(["query!A1 3", "query!A2 7"], Read(path, new() { Query = "SELECT x + y AS z FROM a;" }).At("z"));
    }

    [Theory]
    [InlineData("DELETE FROM a")]
    [InlineData("SELECT 1; DELETE FROM a")]
    [InlineData("ATTACH 'other.db' AS o")]
    [InlineData("VACUUM INTO 'other.db'")]
    [InlineData("PRAGMA journal_mode = WAL")]
    public void A_query_that_may_write_is_refused(string query)
    {
        var path = Make("CREATE TABLE a (x)");
        Assert.Equal(
            ["1:1 the query is not one SELECT without a semicolon in it"],
            Read(path, new() { Query = query }).Faults
        );
        Assert.Single(Directory.GetFiles(folder));
    }

    [Fact]
    public void A_query_without_end_is_ended()
    {
        var path = Make("CREATE TABLE a (x)");
        const string endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n";
        Assert.Contains(
            "takes too long",
            Assert.Single(Read(path, new() { Query = endless }).Faults),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void What_is_no_database_or_damaged_is_a_problem()
    {
        var path = Path.Combine(folder, "b.db");
        File.WriteAllText(path, "from,to\n");
        Assert.Equal(["1:1 not a database of SQLite"], Read(path).Faults);
        File.WriteAllBytes(path, [.. "SQLite format 3\0"u8, .. new byte[5000]]);
        Assert.Single(Read(path).Faults);
    }
}
