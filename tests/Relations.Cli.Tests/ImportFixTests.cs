using static Relations.Tests.Packages;

namespace Relations.Cli.Tests;

public sealed class ImportFixTests : IDisposable
{
    readonly Tool tool = new Tool().With(
        "our missions.xlsx",
        Excel(
            false,
            (
                "Missions",
                Row(1, 'A', "Id", "Sending", "Receiving", "Kind", "Opened", "Weather")
                    + Row(2, 'A', "emb-1", "Turkey", "AZE", "Embassy", "14.01.1992", "mild")
            ),
            ("Scratch", Row(1, 'A', "x"))
        )
    );

    public void Dispose() => tool.Dispose();

    [Fact]
    public void With_fix_what_is_certain_is_mended_and_listed()
    {
        var outcome = tool.Run("import", "our missions.xlsx", "-o", "out", "--fix");
        Assert.Equal((0, ""), (outcome.Status, outcome.Output));
        Assert.Equal(
            """
            relations: our missions.xlsx:Missions!B2: Turkey is read as TUR (name of a state)
            relations: our missions.xlsx:Missions!D2: Embassy is read as embassy (kind of mission)
            relations: our missions.xlsx:Missions!E2: 14.01.1992 is read as 1992-01-14 (date as d.M.yyyy, which 14.01.1992 shows)
            relations: the column Weather of missions is kept as the own field weather
            relations: the workbook does not say what the dossier is; its title is our missions
            relations: our missions.xlsx:Scratch!A1: the sheet Scratch has no table of a dossier, and is not read

            """,
            outcome.Error
        );
        var missions = File.ReadAllText(Path.Combine(tool.Folder, "out", "missions.yaml"));
        Assert.Contains("sending: TUR", missions, StringComparison.Ordinal);
        Assert.Contains("opened: 1992-01-14", missions, StringComparison.Ordinal);
        Assert.Contains("weather: mild", missions, StringComparison.Ordinal);
        Assert.Equal(0, tool.Run("validate", "out", "--ignore", "SRC").Status);
    }

    [Fact]
    public void Without_it_the_reasons_are_named()
    {
        var outcome = tool.Run("import", "our missions.xlsx", "-o", "out");
        Assert.NotEqual(0, outcome.Status);
        Assert.Contains("Weather", outcome.Output + outcome.Error, StringComparison.Ordinal);
        Assert.Contains("with --fix, what is certain is mended", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_no_field_can_take_is_kept_aside_and_named()
    {
        tool.With(
            "lists.xlsx",
            Excel(
                false,
                (
                    "Visits",
                    Row(1, 'A', "Id", "From", "To", "Dates") + Row(2, 'A', "v-1", "TUR", "AZE", "1993", "a remark")
                ),
                (
                    "Visitors",
                    Row(1, 'A', "Record", "Collection", "No.", "Person", "Mood")
                        + Row(2, 'A', "v-1", "visits", "1", "p-1", "good, mostly")
                )
            )
        );
        var outcome = tool.Run("import", "lists.xlsx", "-o", "out", "--fix");
        Assert.Equal((0, ""), (outcome.Status, outcome.Output));
        Assert.Equal(
            """
            relations: the workbook does not say what the dossier is; its title is lists
            relations: 1 value without a header, from Visits!E2 on, has no field; kept in out/.import/kept.csv
            relations: 1 value of the column Mood of visitors has no field; kept in out/.import/kept.csv

            """,
            outcome.Error
        );
        Assert.Equal(
            "cell,table,column,value\nVisits!E2,visits,,a remark\nVisitors!E2,visitors,Mood,\"good, mostly\"\n",
            File.ReadAllText(Path.Combine(tool.Folder, "out", ".import", "kept.csv"))
        );
    }
}
