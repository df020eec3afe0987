namespace Relations.Import;

/// <summary>What is said of files of separated values.</summary>
static partial class DelimitedTexts
{
    [Message("the fields are divided by {delimiter} and enclosed by {quote}")]
    internal static partial Message Dialect(string delimiter, string quote);

    [Message("state the delimiter and the quotation mark in the mapping where they are others")]
    internal static partial Message SayDialect();

    [Message("no line is read as headers; the columns are called 1, 2, 3")]
    internal static partial Message NoHeaders();

    [Message("line {line} is read as the headers; the lines above it are not read")]
    internal static partial Message HeadersAt(int line);

    [Message("the header {header} stands a second time; this column is called {name}")]
    internal static partial Message HeaderTwice(string header, string name);

    [Message("the record is longer than the limit of {limit} characters and is not read")]
    internal static partial Message LongRecord(int limit);

    [Message("a quotation mark that is not closed; it is read as part of the field")]
    internal static partial Message OpenQuote();

    [Message("text follows the quotation mark that closes the field; it is read as part of the field")]
    internal static partial Message TextAfterQuote();

    [Message("enclose a field that holds the delimiter in quotation marks, or remove the additional fields")]
    internal static partial Message QuoteDelimiter();

    [Message("write a delimiter for each field that is left empty")]
    internal static partial Message AddDelimiters();
}
