using System.Globalization;
using System.Text;

namespace Relations.Pdf.Tests;

public class ReproducibilityTests
{
    [Fact]
    public void Two_documents_of_the_same_calls_have_the_same_bytes() => Assert.Equal(Sample.Bytes(), Sample.Bytes());

    [Fact]
    public void The_bytes_do_not_depend_on_the_culture()
    {
        var expected = Sample.Bytes();
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("")
            {
                NumberFormat = { NumberDecimalSeparator = ",", NegativeSign = "–" },
            };
            Assert.Equal(expected, Sample.Bytes());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void The_identifier_follows_from_the_content()
    {
        Assert.NotEqual(IdentifierOf(Sample.Bytes()), IdentifierOf(Sample.Bytes(attach: false)));
        Assert.Equal(IdentifierOf(Sample.Bytes()), IdentifierOf(Sample.Bytes()));
    }

    static string IdentifierOf(byte[] file)
    {
        var text = Encoding.Latin1.GetString(file);
        return text.Substring(text.LastIndexOf("/ID ", StringComparison.Ordinal), 72);
    }
}
