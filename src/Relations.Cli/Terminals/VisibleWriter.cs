using System.Diagnostics.CodeAnalysis;
using System.Text;
using Relations.Reporting;

namespace Relations.Cli;

/// <summary>
/// Writes text for people, through <see cref="ControlPictures"/>: whatever the text quotes, it steers no terminal. All lines
/// on standard error go through it, so that no caller can forget it.
/// </summary>
sealed class VisibleWriter(TextWriter inner) : TextWriter(inner.FormatProvider)
{
    // The first half of a character, or of a line break, that is written in two pieces.
    char? held;

    /// <summary>A writer that shows what would steer, and writes to another.</summary>
    public static TextWriter Of(TextWriter inner) => new VisibleWriter(inner);

    public override Encoding Encoding => inner.Encoding;

    [AllowNull]
    public override string NewLine
    {
        get => inner.NewLine;
        set => inner.NewLine = value!;
    }

    public override void Write(char value) => Write(value.ToString());

    public override void Write(char[] buffer, int index, int count) => Write(new string(buffer, index, count));

    public override void Write(ReadOnlySpan<char> buffer) => Write(buffer.ToString());

    public override void Write(string? value)
    {
        if (string.IsNullOrEmpty(value))
        {
            return;
        }

        var text = held + value;
        held = char.IsHighSurrogate(text[^1]) || text[^1] == '\r' ? text[^1] : null;
        inner.Write(ControlPictures.Of(held is null ? text : text[..^1], keepBreaks: true));
    }

    public override void WriteLine()
    {
        Release();
        inner.WriteLine();
    }

    public override void WriteLine(string? value)
    {
        Write(value);
        WriteLine();
    }

    public override void Flush()
    {
        Release();
        inner.Flush();
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            Flush();
        }

        base.Dispose(disposing);
    }

    void Release()
    {
        if (held is { } rest)
        {
            held = null;
            inner.Write(ControlPictures.Of(rest.ToString(), keepBreaks: true));
        }
    }
}
