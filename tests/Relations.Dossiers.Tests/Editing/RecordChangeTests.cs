namespace Relations.Dossiers.Tests.Editing;

public sealed class RecordChangeTests
{
    [Theory]
    [InlineData("1992-01", "1992-01-14", 1)]
    [InlineData("1992-01-14", "1992-01", -1)]
    [InlineData("1992-01-14?", "1992-01-14", 1)]
    [InlineData("1992?", "1992-01-14", 1)]
    [InlineData("1992", "1992-01?", 0)]
    [InlineData("1992-01-14", "1992-01-15", 0)]
    [InlineData("1992-01-14/", "1992-01-14/2001", 1)]
    [InlineData("1992-01-14/..", "1992-01-14/2001", 0)]
    [InlineData("1992-01-14/", "1992-01-14/..", 0)]
    [InlineData("[2017-10-30,2017-10-31]", "2017-10-31", 1)]
    [InlineData("nonsense", "1992", 0)]
    public void A_narrower_date_within_the_earlier_one_is_more_certain(string old, string now, int expected)
    {
        Assert.Equal(expected, DateCertainty.Compare(new(old), new(now)));
        Assert.Equal(-expected, DateCertainty.Compare(new(now), new(old)));
    }

    [Theory]
    [InlineData("established: 1992-01", "established: 1992-01-14", ChangeKind.NowCertain)]
    [InlineData("mode: treaty", "established: 1992", ChangeKind.NowCertain)]
    [InlineData("established: 1992", "established: 1992, note: Ratified.", ChangeKind.Changed)]
    [InlineData("established: 1992", "established: 1992, ended: 2001", ChangeKind.Changed)]
    [InlineData("established: 1992", "established: 1992, rank: deprecated", ChangeKind.Withdrawn)]
    [InlineData(
        "established: 1992, citations: [{ source: s, quote: a, reading: inferred }]",
        "established: 1992, citations: [{ source: s, quote: a, reading: stated }]",
        ChangeKind.NowCertain
    )]
    [InlineData(
        "established: 1992, citations: [{ source: s, quote: a, reading: stated }]",
        "established: 1992, citations: [{ source: s, quote: a, reading: inferred }]",
        ChangeKind.NewlyDoubtful
    )]
    public void A_change_of_a_record_is_of_one_kind(string old, string now, ChangeKind expected) =>
        Assert.Contains(RecordChanges.Between(Relations(old), Relations(now)), change => change.Kind == expected);

    [Fact]
    public void What_changes_in_two_ways_stands_once_for_each_with_its_fields()
    {
        var changes = RecordChanges.Between(
            Relations("established: 1992, ended: 2001-05"),
            Relations("established: 1992-01, ended: 2002")
        );
        Assert.Equal(
            ["Changed ended", "NowCertain established"],
            changes.Select(change => $"{change.Kind} {string.Join(' ', change.Difference.Fields.Select(f => f.Path))}")
        );
    }

    static Dossier Relations(string fields) =>
        DossierReader.Read(
            new MemoryFiles()
                .With("dossier.yaml", "format: 1\n")
                .With(
                    "relations.yaml",
                    $"diplomaticRelations:\n  - {{ id: r, between: [EST, FIN], {fields} }}\nsources:\n  - {{ id: s, title: S }}\n"
                )
        );
}
