using Relations.Pdf.Conformance;

namespace Relations.Pdf.Tests;

public class ConformanceTests
{
    [Theory]
    [InlineData(true, true)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(false, false)]
    public void A_document_with_every_feature_conforms(bool compress, bool attach) =>
        Assert.Empty(ConformanceCheck.Run(Sample.Bytes(compress, attach)));
}
