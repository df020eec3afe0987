using System.Text;
using CsCheck;
using Relations.Dossiers;

namespace Relations.Workbooks.Tests;

public sealed class HostileTests
{
    static readonly byte[] Small = Made.Bytes(Made.Checked(Made.Small));

    [Fact]
    public void What_is_no_zip_is_said_to_be_no_workbook() =>
        Assert.Equal("not a workbook: it cannot be unpacked", Only(Encoding.UTF8.GetBytes("id,names\n")));

    [Fact]
    public void A_zip_that_holds_no_workbook_is_said_to_be_none() =>
        Assert.StartsWith("not a workbook", Only(Reopened.Rewrite(Small, (_, _) => null)), StringComparison.Ordinal);

    [Fact]
    public void An_old_or_encrypted_workbook_is_said_to_be_one() =>
        Assert.Contains(
            "password",
            Only([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0]),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_part_whose_check_sum_does_not_hold_is_said_to_be_broken()
    {
        var bytes = Reopened.Rewrite(Small, (_, text) => text);
        // In the directory at the end, the sum stands 30 bytes before the name.
        bytes[bytes.AsSpan().LastIndexOf("xl/workbook.xml"u8) - 30] ^= 1;
        Assert.Contains("check sum of its part xl/workbook.xml does not hold", Only(bytes), StringComparison.Ordinal);
    }

    [Fact]
    public void A_workbook_with_two_parts_of_one_name_is_said_to_be_damaged() =>
        Assert.Contains(
            "two parts xl/workbook.xml",
            Only(Reopened.With(Small, "xl/workbook.xml", "<x/>")),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("<c r=\"H4\"")]
    [InlineData("<sheetData")]
    [InlineData("<sheet ")]
    [InlineData("<xf ")]
    public void An_element_of_very_many_attributes_is_over_the_limit(string element)
    {
        var many = string.Concat(Enumerable.Range(0, 200_000).Select(i => FormattableString.Invariant($" a{i}=\"1\"")));
        var clock = System.Diagnostics.Stopwatch.StartNew();
        var bytes = Reopened.Rewrite(
            Small,
            (name, text) =>
                name is "xl/workbook.xml" or "xl/styles.xml" || text.Contains(">de-jure<", StringComparison.Ordinal)
                    ? text.Replace(element, element.TrimEnd() + many + " ", StringComparison.Ordinal)
                    : text
        );
        var problem = Assert.Single(Reopened.Read(bytes).Problems);
        Assert.Equal(ProblemKind.OverLimit, problem.Kind);
        Assert.Contains("an element with 2000", problem.Message, StringComparison.Ordinal);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(20), $"{clock.Elapsed}");
    }

    [Fact]
    public void A_workbook_without_tables_of_a_dossier_is_said_to_have_none()
    {
        var read = Reopened.Read(
            Reopened.Rewrite(
                Small,
                (name, text) =>
                    name.StartsWith("xl/worksheets/_rels/", StringComparison.Ordinal) ? null
                    : name == "xl/workbook.xml" ? text.Replace(" name=\"", " name=\"x", StringComparison.Ordinal)
                    : text
            )
        );
        var unreadable = Assert.Single(read.Problems, problem => problem.Kind == ProblemKind.Unreadable);
        Assert.Contains("without a table of a dossier", unreadable.Message, StringComparison.Ordinal);
        // The sheets that hold something are named as well.
        Assert.Contains(read.Problems, problem => problem.Message.Contains("the sheet x", StringComparison.Ordinal));
    }

    [Fact]
    public void A_part_that_unpacks_without_end_is_given_up()
    {
        var read = Reopened.Read(
            Reopened.With(Small, "docProps/custom.xml", "x"),
            ReadLimits.Default with
            {
                UnpackedBytes = 20_000,
            }
        );
        Assert.Contains(read.Problems, problem => problem.Kind == ProblemKind.OverLimit);
    }

    [Fact]
    public void A_part_that_unpacks_to_far_more_than_its_size_is_given_up()
    {
        var spaces = new string(' ', 40 << 20);
        var bomb = Reopened.Change(Small, "<sheetData>", "<sheetData>" + spaces);
        Assert.Contains(Reopened.Read(bomb).Problems, problem => problem.Kind == ProblemKind.OverLimit);
    }

    [Fact]
    public void Too_many_parts_are_given_up() =>
        Assert.Equal(
            ProblemKind.OverLimit,
            Reopened.Read(Small, ReadLimits.Default with { Parts = 5 }).Problems[0].Kind
        );

    [Fact]
    public void A_document_type_is_refused()
    {
        var read = Reopened.Read(
            Reopened.Rewrite(
                Small,
                (name, text) => name == "xl/workbook.xml" ? "<!DOCTYPE x [<!ENTITY a \"b\">]><x>&a;</x>" : text
            )
        );
        Assert.Equal(
            "the part xl/workbook.xml is broken: it declares a document type, which the parts of workbooks do not have",
            Assert.Single(read.Problems, problem => problem.Kind == ProblemKind.Unreadable).Message
        );
    }

    [Fact]
    public void XML_that_is_not_well_formed_is_said_to_be_so_at_its_place() =>
        Assert.Equal(
            "the part xl/workbook.xml is broken: its XML is not well-formed at line 2, column 3",
            Only(Reopened.Rewrite(Small, (name, text) => name == "xl/workbook.xml" ? "<x>\n</y>" : text))
        );

    [Fact]
    public void A_workbook_that_is_cut_off_or_damaged_anywhere_is_read_or_reported()
    {
        Gen.Int[0, Small.Length - 1].Sample(length => _ = Reopened.Read(Small[..length]).Problems.Count, iter: 60);
        Gen.Select(Gen.Int[0, Small.Length - 1], Gen.Byte)
            .Array[1, 20]
            .Sample(
                changes =>
                {
                    var bytes = Small.ToArray();
                    foreach (var (at, value) in changes)
                    {
                        bytes[at] = value;
                    }

                    var read = Reopened.Read(bytes);
                    _ = new RecordLocator(read).Find(
                        read.Records.Select(record => new FieldRef(record, "citations[0].quote"))
                    );
                },
                iter: 60
            );
    }

    [Fact]
    public void A_sheet_whose_XML_is_anything_is_read_or_reported()
    {
        Gen.Select(Gen.Int[0, 20_000], Gen.String[Gen.Char["<>/\"=cvrtis :A4 1&;"], 0, 12])
            .Sample(
                (at, noise) =>
                {
                    var bytes = Reopened.Rewrite(
                        Small,
                        (name, text) =>
                            name.StartsWith("xl/worksheets/", StringComparison.Ordinal) && text.Length > at
                                ? text.Insert(at, noise)
                                : text
                    );
                    _ = Reopened.Read(bytes).Problems.Count;
                },
                iter: 30
            );
    }

    static string Only(byte[] bytes)
    {
        var read = Reopened.Read(bytes);
        Assert.Equal(ProblemKind.Unreadable, read.Problems[0].Kind);
        return read.Problems[0].Message;
    }
}
