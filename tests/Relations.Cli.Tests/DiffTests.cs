namespace Relations.Cli.Tests;

public sealed class DiffTests : IDisposable
{
    readonly Tool tool = new Tool().WithSeed();

    [Fact]
    public void What_is_written_otherwise_but_says_the_same_is_no_difference()
    {
        tool.Run("export", "json", "seed", "-o", "one.json");
        Assert.Equal((0, ""), Run("diff", "seed", "one.json"));
    }

    [Fact]
    public void Changed_new_and_lost_records_are_shown_by_field()
    {
        tool.Run("export", "json", "seed", "-o", "one.json");
        tool.Change("relations.yaml", "established: 1992-01-14", "established: 1992-01")
            .Change("register.yaml", "{ en: Ganja, tr: Gence, az: Gəncə }", "{ en: Ganja, tr: Gence }")
            .Change("register.yaml", "- id: tbilisi", "- id: tiflis")
            .Change("dossier.yaml", "asOf: 2017-12-31", "asOf: 2018-12-31");
        var (status, output) = Run("diff", "one.json", "seed");
        Assert.Equal(1, status);
        Assert.Equal(
            """
            ~ dossier
                asOf
                  - 2017-12-31
                  + 2018-12-31
            ~ places ganja
                names.az
                  - Gəncə
            - places tbilisi
            + places tiflis
            ~ diplomaticRelations relations-of-azerbaijan-and-turkiye
                established
                  - 1992-01-14
                  + 1992-01

            """,
            output
        );
    }

    [Fact]
    public void A_broken_dossier_is_not_compared()
    {
        tool.Change("relations.yaml", "between: [AZE, TUR]", "between: [AZE, TUR");
        var outcome = tool.Run("diff", "seed", "seed");
        Assert.Equal((2, ""), (outcome.Status, outcome.Output));
    }

    public void Dispose() => tool.Dispose();

    (int, string) Run(params string[] args) =>
        tool.Run(args) is var outcome ? (outcome.Status, outcome.Output) : default;
}
