namespace Relations.Pdf.Tests;

public class ReproducibilityTests
{
    [Fact]
    public void Two_documents_of_the_same_calls_have_the_same_bytes() => Assert.Equal(Sample.Bytes(), Sample.Bytes());

    [Fact]
    public void Dump()
    {
        File.WriteAllBytes("/tmp/sample.pdf", Sample.Bytes());
        File.WriteAllBytes("/tmp/sample-plain.pdf", Sample.Bytes(false));
        File.WriteAllBytes("/tmp/sample-2a.pdf", Sample.Bytes(true, false));
    }
}
