using System.Text;

namespace Relations.Import.Tests.Sources;

public sealed class XmlTests
{
    const string Visits = """
        <visits decade="1990">
          <visit>
            <id>7</id>
            <visitor title="President">Süleyman  Demirel</visitor>
            <from id="turkey">Turkey</from>
          </visit>
          <visit><id>8</id><note>a <b>bold</b> one</note></visit>
        </visits>
        """;

    [Theory]
    [InlineData(null)]
    [InlineData("/visits/visit")]
    [InlineData("//visit")]
    [InlineData("visit")]
    [InlineData("//visit[id]")]
    public void Elements_are_chosen_as_they_go_by(string? records)
    {
        var read = Foreign.Read("visits.xml", Visits, new() { Records = records });
        Assert.Empty(read.Problems);
        Assert.Equal(["3:9 7", "7:14 8"], read.At("id"));
        Assert.Equal(["5:11 turkey"], read.At("from/@id"));
        Assert.Equal(["President"], read.Texts("visitor/@title"));
        Assert.Equal(["1990", "1990"], read.Texts("../@decade"));
        Assert.Equal(["1990", "1990"], read.Texts("/visits/@decade"));
        Assert.Equal(["a bold one"], read.Texts("note"));
        Assert.Equal(["PRESIDENT", ""], read.Texts("translate(visitor/@title, 'residnt', 'RESIDNT')"));
    }

    [Fact]
    public void The_record_is_kept_as_it_stands_in_the_file()
    {
        var read = Foreign.Read("a.xml", "<r>\r\n<v a='1' b=\"&gt;>\"/><v >x &amp; y</v ><v/></r>");
        Assert.Equal(
            ["<v a='1' b=\"&gt;>\"/>", "<v >x &amp; y</v >", "<v/>"],
            read.Records.Select(record => record.OriginalText)
        );
        Assert.Equal([(2, 1), (2, 21), (2, 39)], read.Records.Select(record => (record.Span.Line, record.Span.Column)));
    }

    [Fact]
    public void Leaves_have_paths_without_indexes()
    {
        var read = Foreign.Read("visits.xml", Visits);
        Assert.Equal(
            ["id", "visitor/@title", "visitor", "from/@id", "from"],
            read.Records[0].Leaves().Select(value => value.GenericPath)
        );
        Assert.Equal(
            ["id", "note/text()", "note/b", "note/text()"],
            read.Records[1].Leaves().Select(value => value.GenericPath)
        );
    }

    [Fact]
    public void Namespaces_are_declared_by_the_mapping()
    {
        const string text = "<TEI xmlns='http://www.tei-c.org/ns/1.0'><p n='1'>x</p></TEI>";
        var spaces = new Dictionary<string, string> { ["t"] = "http://www.tei-c.org/ns/1.0" };
        var read = Foreign.Read("a.xml", text, new() { Records = "//t:p", Namespaces = spaces });
        Assert.Equal(["x"], read.Texts("."));
        Assert.Equal(["x"], read.Texts("self::t:p"));
        var without = Foreign.Read("a.xml", text, new() { Records = "//p" });
        Assert.Equal(["1:1 no element is chosen by //p"], without.Faults);
        Assert.Contains("http://www.tei-c.org/ns/1.0", without.Problems[0].Help, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<!DOCTYPE a [<!ENTITY x 'y'>]><a><b>&x;</b></a>", "1:1 a document type")]
    [InlineData("<!DOCTYPE a SYSTEM 'http://example.org/a.dtd'><a><b/></a>", "1:1 a document type")]
    [InlineData("<a><b>1</b><b>&nbsp;</b></a>", "1:16 an entity that XML does not define")]
    [InlineData("<a><b>1</b><b>2</c></a>", "1:18 the end tag here is not that of the element which is open")]
    [InlineData("<a><b>1</b><b>2</b>", "1:20 the end tag here")]
    [InlineData("<a><b>1</b><b></b><b>\u0001</b></a>", "1:22 the XML is not well-formed here")]
    public void What_is_broken_or_refused_is_found_at_its_place(string text, string fault)
    {
        var read = Foreign.Read("a.xml", text);
        Assert.StartsWith(fault, Assert.Single(read.Faults), StringComparison.Ordinal);
    }

    [Fact]
    public void Deep_nesting_is_refused() =>
        Assert.Contains(
            "nested too deep",
            Assert.Single(Foreign.Read("a.xml", string.Concat(Enumerable.Repeat("<a>", 100_000))).Faults),
            StringComparison.Ordinal
        );

    [Fact]
    public void The_declared_encoding_is_used()
    {
        var bytes = EncodingDetector
            .Find("iso-8859-9")!
            .GetBytes("<?xml version='1.0' encoding='ISO-8859-9'?><a><b>Şırnak</b></a>");
        Assert.Equal(["Şırnak"], Foreign.Read("a.xml", bytes).Texts("."));
        Assert.Equal(
            ["Şırnak"],
            Foreign
                .Read("a.xml", Encoding.Unicode.GetBytes("<?xml version='1.0' encoding='utf-16'?><a><b>Şırnak</b></a>"))
                .Texts(".")
        );
    }

    [Theory]
    [InlineData("//a[1]")]
    [InlineData("//a[@x]/b")]
    [InlineData("//t:a")]
    [InlineData("//a[")]
    [InlineData("//a b")]
    public void A_selector_that_cannot_be_followed_has_a_fault(string selector) =>
        Assert.NotNull(new XmlSource().FaultOf(selector, SourceSettings.Default, PathUse.Records));
}
