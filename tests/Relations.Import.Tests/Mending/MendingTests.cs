using Relations.Dossiers;
using static Relations.Tests.Packages;

namespace Relations.Import.Tests.Mending;

public sealed class MendingTests
{
    static (Dossier Dossier, Import.Mending Mending) Read(params (string Name, string Rows)[] sheets)
    {
        var mending = new Import.Mending();
        var files = new MemoryFiles().With("our missions.xlsx", Excel(false, sheets));
        return (DossierReader.Read(files, formats: [mending.Format]), mending);
    }

    [Fact]
    public void What_is_certain_is_mended_and_each_change_is_listed()
    {
        var (dossier, mending) = Read(
            (
                "Missions",
                Row(1, 'A', "Id", "Sending", "Receiving", "Kind", "Opened", "Closed", "Accredited to")
                    + Row(
                        2,
                        'A',
                        "emb-1 ",
                        "Turkey",
                        "Azerbaijan",
                        "EMBASSY",
                        "14.01.1992",
                        "<c s='1'><v>33617</v></c>",
                        ""
                    )
                    + Row(3, 'A', "emb-2", "TUR", "Gürcistan", "embassy", "03.02.1993", "1999", "Armenia\nIRN")
            )
        );
        Assert.DoesNotContain(dossier.Problems, problem => problem is { IsRemark: false, IsWarning: false });
        var missions = dossier.Records.OfType<Mission>().ToList();
        Assert.Equal(["emb-1", "emb-2"], missions.Select(mission => mission.Id));
        Assert.Equal(["TUR", "TUR"], missions.Select(mission => mission.Sending!.Id));
        Assert.Equal(["1992-01-14", "1993-02-03"], missions.Select(mission => mission.Opened!.Text));
        Assert.Equal(["1992-01-14", "1999"], missions.Select(mission => mission.Closed!.Text));
        Assert.Equal(["ARM", "IRN"], missions[1].AccreditedTo.Select(state => state.Id));
        Assert.Equal(
            [
                "Missions!A2 emb-1  → emb-1 (spaces around it)",
                "Missions!B2 Turkey → TUR (name of a state)",
                "Missions!C2 Azerbaijan → AZE (name of a state)",
                "Missions!D2 EMBASSY → embassy (kind of mission)",
                "Missions!E2 14.01.1992 → 1992-01-14 (date as d.M.yyyy, which 14.01.1992 shows)",
                "Missions!C3 Gürcistan → GEO (name of a state)",
                "Missions!E3 03.02.1993 → 1993-02-03 (date as d.M.yyyy, which 14.01.1992 shows)",
                "Missions!G3 Armenia\nIRN → ARM\nIRN (name of a state)",
            ],
            mending.Changes.Select(change => $"{change.Place.At} {change.From} → {change.To} ({change.Why})")
        );
        Assert.Equal(
            ["the workbook does not say what the dossier is; its title is our missions"],
            mending.Made.Select(made => made.ToString())
        );
    }

    [Fact]
    public void Dates_whose_order_nothing_shows_stay_as_they_are()
    {
        var (dossier, mending) = Read(
            (
                "Missions",
                Row(1, 'A', "Id", "Sending", "Receiving", "Opened") + Row(2, 'A', "emb-1", "TUR", "AZE", "03.02.1993")
            )
        );
        Assert.Equal("03.02.1993", Assert.Single(dossier.Records.OfType<Mission>()).Opened!.Text);
        Assert.Empty(mending.Changes);
    }

    [Fact]
    public void Columns_of_ones_own_become_own_fields()
    {
        var (dossier, mending) = Read(
            (
                "Missions",
                Row(1, 'A', "Id", "Sending", "Receiving", "Weather note", "Kind of note", "Note")
                    + Row(2, 'A', "emb-1", "TUR", "AZE", "mild", "x", "n")
            )
        );
        Assert.DoesNotContain(dossier.Problems, problem => problem is { IsRemark: false, IsWarning: false });
        var mission = Assert.Single(dossier.Records.OfType<Mission>());
        Assert.Equal(["mild", "x"], ((string[])["weatherNote", "kindOfNote"]).Select(name => mission.Own.Find(name)));
        Assert.Equal(["weatherNote", "kindOfNote"], dossier.Header.OwnFields.Select(field => field.Name));
        Assert.Contains(
            "the column Weather note of missions is kept as the own field weatherNote",
            mending.Made.Select(made => made.ToString())
        );
    }

    [Fact]
    public void Dates_of_several_forms_are_mended_each_by_its_own_evidence()
    {
        var rows = new[] { "9.11.1991", "25.12.1991", "12/12/1991", "3/4/1992", "13-1-1992", "2-3-1992", "1-31-1992" };
        var (dossier, _) = Read(
            (
                "Recognitions",
                Row(1, 'A', "Id", "By", "Of", "Date", "Form")
                    + string.Concat(
                        rows.Select(
                            (date, i) =>
                                Row(i + 2, 'A', FormattableString.Invariant($"r{i}"), "TUR", "AZE", date, "dejure")
                        )
                    )
            )
        );
        Assert.Equal(
            ["1991-11-09", "1991-12-25", "1991-12-12", "3/4/1992", "1992-01-13", "2-3-1992", "1992-01-31"],
            dossier.Records.OfType<Recognition>().Select(one => one.Date!.Text)
        );
        Assert.All(dossier.Records.OfType<Recognition>(), one => Assert.Equal(RecognitionForm.DeJure, one.Form));
    }

    [Fact]
    public void Names_of_fields_are_taken_for_headers()
    {
        var (dossier, mending) = Read(
            ("People", Row(1, 'A', "id", "names", "Notes") + Row(2, 'A', "a", "Ali Ak", "seen"))
        );
        Assert.Equal("Ali Ak", Assert.IsType<Person>(Assert.Single(dossier.Records)).Names!.ToString());
        Assert.Contains("the column names of people is read as Name", mending.Made.Select(made => made.ToString()));
    }

    [Fact]
    public void A_problem_of_a_cell_is_found_once()
    {
        var (dossier, _) = Read(
            (
                "Recognitions",
                Row(1, 'A', "Id", "By", "Of", "Date") + Row(2, 'A', "r", "TUR", "AZE", "<c><f>1+1</f></c>")
            )
        );
        Assert.Single(dossier.Problems, problem => problem.Message.Contains("formula", StringComparison.Ordinal));
    }

    [Fact]
    public void A_column_of_names_is_not_taken_for_a_list_that_has_a_sheet()
    {
        var (_, mending) = Read(("Visits", Row(1, 'A', "id", "visitors", "to") + Row(2, 'A', "v", "Ali Ak", "AZE")));
        Assert.Contains(
            "the column visitors of visits is kept as the own field visitors2",
            mending.Made.Select(made => made.ToString())
        );
    }
}
