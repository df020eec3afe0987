using CsvHelper;

namespace Relations.Dossiers;

/// <summary>What the reader of CSV says of broken files. It says it in English only, of which each fault is known here.</summary>
static partial class CsvFaults
{
    static readonly Message[] All = [NeverClosed(), StrayQuote(), AfterQuote(), LineBreak(), EscapeAtEnd()];

    /// <summary>What the reader said, without a full stop, in every language; as it said it where that is not known.</summary>
    public static Message Of(CsvFormatException broken)
    {
        var english = broken.Message.ReplaceLineEndings(" ").TrimEnd('.');
        var said = All.Where(fault => english.Contains(fault.ToString(), StringComparison.Ordinal))
            .Select(fault => Malformed(broken.RecordNumber, broken.LineNumber, fault, broken.ByteOffset))
            .FirstOrDefault();
        return said?.ToString() == english ? said : Message.Literal(english);
    }

    [Message("Malformed CSV in record {record} (line {line}): {fault} (byte offset {offset})")]
    private static partial Message Malformed(long record, long line, Message fault, long offset);

    [Message("a quoted field that is never closed")]
    private static partial Message NeverClosed();

    [Message("a quote inside an unquoted field")]
    private static partial Message StrayQuote();

    [Message("text after the closing quote of a quoted field")]
    private static partial Message AfterQuote();

    [Message("a line break inside a quoted field")]
    private static partial Message LineBreak();

    [Message("an escape character at the end of the input")]
    private static partial Message EscapeAtEnd();
}
