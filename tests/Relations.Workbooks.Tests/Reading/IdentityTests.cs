using CsCheck;
using Relations.Dossiers;
using Relations.Dossiers.Tests;
using Relations.Rules;
using Record = Relations.Dossiers.Record;

namespace Relations.Workbooks.Tests;

public sealed class IdentityTests
{
    static readonly Gen<Dossier> Dossiers = Gen.Select(
        Generated.Header,
        Generated.Records,
        (header, records) => new Dossier(header, null, new MemoryFiles(), Collected(records), [], ReadLimits.Default)
    );

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Turkish)]
    [InlineData(Language.Azerbaijani)]
    [InlineData(Language.French)]
    public void The_seed_reads_back_as_it_was(Language language)
    {
        var result = Made.Seed();
        var read = Reopened.Read(Made.Bytes(result, language));
        Assert.Empty(read.Problems);
        Assert.Equal(result.Dossier.Header, read.Header);
        Assert.Equal(Collected(result.Dossier.Records), Collected(read.Records));
    }

    // CsCheck found it with seed 8UbgJ2Y9fL73.
    [Fact]
    public void What_the_header_lists_and_is_not_a_language_has_no_columns()
    {
        var dossier = new Dossier(
            new Header
            {
                Format = 1,
                Title = LocalisedText.Plain("T"),
                Languages = ["en", "sp", "kat"],
            },
            null,
            new MemoryFiles(),
            [new Place { Id = "baku", Names = LocalisedText.Plain("Baku") }],
            [],
            ReadLimits.Default
        );
        var read = Reopened.Read(Made.Bytes(new CheckResult(dossier, [], [], [], []), Language.English));
        Assert.Empty(read.Problems);
        Assert.Equal(dossier.Header, read.Header);
    }

    [Fact]
    public void What_a_workbook_can_hold_reads_back_as_it_was()
    {
        var held = 0;
        Gen.Select(Dossiers, Gen.Enum<Language>())
            .Sample(
                (dossier, language) =>
                {
                    var result = new CheckResult(dossier, [], [], [], []);
                    if (WorkbookWriter.FindProblems(result).Count > 0)
                    {
                        return;
                    }

                    Interlocked.Increment(ref held);
                    var read = Reopened.Read(Made.Bytes(result, language));
                    Assert.Empty(read.Problems);
                    Assert.Equal(Settled(dossier.Header), Settled(read.Header));
                    Assert.Equal(dossier.Records, read.Records);
                },
                iter: 30
            );
        Assert.True(held > 0, FormattableString.Invariant($"{held} dossiers were tried"));
    }

    // Margins without a number, however they are nested, are no margins.
    static Header Settled(Header header) =>
        FieldWalk.Values(DateMargins.Shape, header.Margins ?? new()).Any() ? header : header with { Margins = null };

    static Record[] Collected(IEnumerable<Record> records) =>
        [
            .. Shapes.All.SelectMany(shape =>
                records.Where(r => r.RecordShape == shape).OrderBy(r => r.Id, StringComparer.Ordinal)
            ),
        ];
}
