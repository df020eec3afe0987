using System.Text;

namespace Relations.Import;

/// <summary>The YAML of a draft, written line by line.</summary>
sealed class DraftText
{
    readonly StringBuilder text = new();

    /// <summary>Whether it has no line.</summary>
    public bool IsEmpty => text.Length == 0;

    public void Line(int indent, string line) => text.Append(' ', indent * 2).Append(line).Append('\n');

    /// <summary>Adds what stands in another text.</summary>
    public void Lines(DraftText other) => text.Append(other.text);

    public override string ToString() => text.ToString();

    /// <summary>A text as YAML has it: plain where that is read as the same text, and in quotation marks elsewhere.</summary>
    public static string Quoted(string value) =>
        value.Length > 0
        && char.IsAsciiLetter(value[0])
        && value.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-' or '/' or '.')
        && value is not ("true" or "false" or "null" or "yes" or "no" or "on" or "off" or "y" or "n")
        && !value.Equals("null", StringComparison.OrdinalIgnoreCase)
            ? value
            : Escaped(value);

    static string Escaped(string value)
    {
        var made = new StringBuilder("\"");
        foreach (var c in value)
        {
            made.Append(
                c switch
                {
                    '"' => "\\\"",
                    '\\' => "\\\\",
                    '\n' => "\\n",
                    '\r' => "\\r",
                    '\t' => "\\t",
                    < ' ' => FormattableString.Invariant($"\\x{(int)c:X2}"),
                    _ => c.ToString(),
                }
            );
        }

        return made.Append('"').ToString();
    }
}
