using System.Text;

namespace Relations.Import;

/// <summary>Opens foreign files as text, in whatever encoding they are.</summary>
static class TextInput
{
    /// <summary>How many bytes are looked at to find a byte order mark and the zeros of wide encodings.</summary>
    const int Sample = 1 << 16;

    /// <summary>The encoding of a file; null where it cannot be opened or is not text, which is a problem then.</summary>
    /// <param name="input">The file.</param>
    /// <param name="declared">The encoding that the file itself declares; null where it declares none.</param>
    public static DetectedEncoding? EncodingOf(ForeignInput input, string? declared = null)
    {
        if (input.Settings.Encoding is { } named && EncodingDetector.Find(named) is null)
        {
            input.Problems.Add(ProblemKind.UnknownWord, ForeignTexts.NoEncoding(named), Guard.StartOf(input));
            return null;
        }

        if (Start(input) is not { } start)
        {
            return null;
        }

        if (TextForm.WhyPackage(start) is { } why)
        {
            input.Problems.Add(ProblemKind.Unreadable, ForeignTexts.NotText(why), Guard.StartOf(input));
            return null;
        }

        var found = EncodingDetector.Detect(start, () => input.File.Open().Content, input.Token);
        return
            (input.Settings.Encoding ?? (found.Basis == EncodingBasis.Declared ? null : declared)) is { } name
            && EncodingDetector.Find(name) is { } encoding
            ? new(
                encoding,
                MarkLength(found, encoding),
                input.Settings.Encoding is null ? EncodingBasis.Declared : EncodingBasis.Named
            )
            : found;
    }

    /// <summary>Opens a file as text in an encoding, without the byte order mark; null where it cannot be opened.</summary>
    public static TextReader? Open(ForeignInput input, DetectedEncoding encoding)
    {
        if (Content(input) is not { } content)
        {
            return null;
        }

        Tell(input, encoding.Encoding);
        Span<byte> mark = stackalloc byte[encoding.MarkLength];
        content.ReadExactly(mark);
        var limited = new LimitedStream(content, input.Limits.FileBytes);
        return new StreamReader(limited, encoding.Encoding, detectEncodingFromByteOrderMarks: false, 1 << 16);
    }

    /// <summary>Says in which encoding a file is read, so that reports can show its lines.</summary>
    public static void Tell(ForeignInput input, Encoding encoding) =>
        input.File.Place.Encoding = encoding is UTF8Encoding ? null : encoding;

    /// <summary>Opens a file; null where it cannot be opened, which is a problem then.</summary>
    public static Stream? Content(ForeignInput input)
    {
        var opened = input.File.Open();
        if (opened.Content is null)
        {
            input.Problems.Add(ProblemKind.Unreadable, ForeignTexts.Unopened(opened.Refusal), Guard.StartOf(input));
        }

        return opened.Content;
    }

    /// <summary>The first bytes of a file; null where it cannot be opened.</summary>
    public static byte[]? Start(ForeignInput input)
    {
        using var content = Content(input);
        if (content is null)
        {
            return null;
        }

        var start = new byte[Sample];
        return start[..content.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)];
    }

    static int MarkLength(DetectedEncoding found, Encoding encoding) =>
        found.Encoding.CodePage == encoding.CodePage ? found.MarkLength : 0;
}
