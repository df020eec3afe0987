namespace Relations.Cli.Tests;

/// <summary>Commands that know the fields which a dossier adds.</summary>
public sealed class OwnFieldTests : IDisposable
{
    const string Header = """
        format: 1
        title: T
        ownFields:
          - { on: visits, name: guests, kind: integer }
          - { on: visits, name: cost, kind: number }

        """;

    readonly Tool tool = new Tool()
        .With("d/dossier.yaml", Header)
        .With("d/sub/visits.yaml", "visits:\n  - { note: N, cost: 2.5, guests: 3, to: AZE, id: v }\n");

    [Fact]
    public void The_schema_for_a_dossier_has_them()
    {
        Assert.Contains("\"guests\": {", tool.Run("schema", "--for", "d").Output, StringComparison.Ordinal);
        Assert.Contains("| `guests` |", tool.Run("schema", "fields", "--for", "d").Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\"guests\": {", tool.Run("schema").Output, StringComparison.Ordinal);
        Assert.Equal(2, tool.Run("schema", "--for", "nowhere").Status);
    }

    [Theory]
    [InlineData("d")]
    [InlineData("d/sub/visits.yaml")]
    public void Fmt_orders_them_by_the_header_of_the_dossier(string path)
    {
        Assert.Equal(0, tool.Run("fmt", path).Status);
        Assert.Equal(
            "visits:\n  - id: v\n    to: AZE\n    guests: 3\n    cost: 2.5\n    note: N\n",
            System.Text.Encoding.UTF8.GetString(tool.Bytes("d/sub/visits.yaml"))
        );
    }

    [Fact]
    public void A_declaration_that_is_wrong_is_a_finding_at_its_place()
    {
        tool.With("d/dossier.yaml", Header.Replace("name: cost", "name: to", StringComparison.Ordinal));
        var outcome = tool.Run("validate", "d", "--select", "SET021");
        Assert.StartsWith(
            "error[SET021] own-field-faulty: visits has a field to already\n --> d/dossier.yaml:5:25\n",
            outcome.Output,
            StringComparison.Ordinal
        );
    }

    public void Dispose() => tool.Dispose();
}
