namespace Relations.Import;

/// <summary>Says what is wrong with XML, as far as the parser tells it.</summary>
static class XmlFault
{
    // The parser of .NET says it in English only, and nothing else tells one fault from another.
    public static Message Of(string message) =>
        message.Contains("DTD", StringComparison.Ordinal) ? XmlTexts.DocumentType()
        : message.Contains("undeclared entity", StringComparison.Ordinal) ? XmlTexts.NoEntity()
        : message.Contains("end tag", StringComparison.Ordinal)
        || message.Contains("not closed", StringComparison.Ordinal)
            ? XmlTexts.NotClosed()
        : XmlTexts.Malformed();
}
