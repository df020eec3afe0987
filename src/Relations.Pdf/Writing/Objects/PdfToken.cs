using System.Globalization;
using System.Text;

namespace Relations.Pdf;

/// <summary>The notations of PDF objects, as text of Latin-1 characters.</summary>
static class PdfToken
{
    public static string Reference(int id) => string.Create(CultureInfo.InvariantCulture, $"{id} 0 R");

    public static string Integer(long value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>A number, rounded to thousandths.</summary>
    public static string Number(double value) => Encoding.Latin1.GetString(new ByteBuffer().Add(value).Written);

    /// <summary>A name; what may not stand in one is written as its code.</summary>
    public static string Name(string name)
    {
        var token = new StringBuilder("/");
        foreach (var b in Encoding.UTF8.GetBytes(name))
        {
            if (char.IsAsciiLetterOrDigit((char)b) || b is (byte)'-' or (byte)'+' or (byte)'.' or (byte)'_')
                token.Append((char)b);
            else
                token.Append(CultureInfo.InvariantCulture, $"#{b:X2}");
        }
        return token.ToString();
    }

    /// <summary>A text: as it stands where it is printable ASCII, else UTF-16 in hexadecimal.</summary>
    public static string Text(string text)
    {
        if (text.All(c => c is >= ' ' and <= '~'))
            return $"({text.Replace("\\", "\\\\").Replace("(", "\\(").Replace(")", "\\)")})";
        return $"<{Convert.ToHexString(TextBytes(text))}>";
    }

    /// <summary>The bytes of a text, by which name trees are sorted.</summary>
    public static byte[] TextBytes(string text) =>
        text.All(c => c is >= ' ' and <= '~')
            ? Encoding.ASCII.GetBytes(text)
            : [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(text)];

    public static string Date(DateTimeOffset moment) =>
        string.Create(CultureInfo.InvariantCulture, $"(D:{moment.UtcDateTime:yyyyMMddHHmmss}Z)");

    public static string Array(IEnumerable<string> items) => $"[{string.Join(' ', items)}]";
}
