namespace Relations.Workbooks.Tests;

/// <summary>
/// Nearly right workbooks: whatever stands in one of their parts, they are read or refused with a reason. See
/// <see cref="Mutations"/> for larger runs.
/// </summary>
public sealed class MutationTests
{
    const string Styles =
        "<styleSheet><numFmts><numFmt numFmtId=\"170\" formatCode=\"0000\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"170\"/></cellXfs></styleSheet>";

    const string Rows = """
        <row r="1"><c r="A1" t="inlineStr"><is><t>id</t></is></c><c r="B1" t="inlineStr"><is><r><t>na</t></r><r><t>mes</t></r></is></c><c r="C1" t="s"><v>0</v></c><c r="D1" t="str"><v>note</v></c></row>
        <row r="2"><c r="A2" t="inlineStr"><is><t>a</t></is></c><c r="B2" t="str"><f>"A"</f><v>A</v></c><c r="C2" s="1"><v>33617</v></c><c r="D2" t="b"><v>1</v></c></row>
        <row r="3"><c r="A3" s="2"><v>7</v></c><c r="B3" t="e"><v>#NAME?</v></c><c r="C3" t="d"><v>1992-01-14</v></c><c r="D3"><v>1.5E+300</v></c></row>
        """;

    static readonly byte[] Own = Made.Bytes(Made.Checked(Made.Small));
    static readonly byte[] Bare = Reopened.WithStrings(Reopened.Book(Styles, ("people", Rows)), "<si><t>born</t></si>");

    [Fact]
    public void A_mutated_part_of_our_workbook_is_no_exception() => Try(Own, 150);

    [Fact]
    public void A_mutated_part_of_another_workbook_is_no_exception() => Try(Bare, 1_500);

    [Fact]
    public void Mutated_bytes_of_a_workbook_are_no_exception() => Try(1_500, mutations => mutations.Of(Bare));

    static void Try(byte[] book, int sample)
    {
        var parts = 0;
        Reopened.Rewrite(
            book,
            (_, text) =>
            {
                parts++;
                return text;
            }
        );
        Try(
            sample,
            mutations =>
            {
                var chosen = mutations.Next(parts);
                return Reopened.Rewrite(book, (_, text) => chosen-- == 0 ? mutations.Of(text) : text);
            }
        );
    }

    static void Try(int sample, Func<Mutations, byte[]> make)
    {
        for (var i = 0; i < Mutations.Count(sample); i++)
        {
            try
            {
                var dossier = Reopened.Read(make(new(i)));
                Assert.All(dossier.Problems, problem => Assert.NotEmpty(problem.Message));
            }
            catch (Exception failure)
            {
                Assert.Fail(FormattableString.Invariant($"seed {i}: {failure}"));
            }
        }
    }
}
