using System.Globalization;
using System.Text;

namespace Relations.Workbooks;

/// <summary>Reads the texts of a workbook.</summary>
static class SheetText
{
    /// <summary>A character more than a cell may hold, so that one that holds more is not taken for one that does not.</summary>
    public const int Most = CellText.MaxLength + 1;

    /// <summary>Takes <c>_x000D_</c> and its kin for the characters they stand for.</summary>
    public static string Unescaped(string text)
    {
        var at = text.IndexOf("_x", StringComparison.Ordinal);
        if (at < 0)
        {
            return text;
        }

        var made = new StringBuilder(text.Length);
        var from = 0;
        for (; at >= 0; at = text.IndexOf("_x", at, StringComparison.Ordinal))
        {
            if (at + 6 < text.Length && text[at + 6] == '_' && CodeOf(text.AsSpan(at + 2, 4)) is { } code)
            {
                made.Append(text, from, at - from).Append((char)code);
                from = at += 7;
            }
            else
            {
                at += 2;
            }
        }

        return made.Append(text, from, text.Length - from).ToString();
    }

    /// <summary>The text of a shared or inline string, whose runs follow each other; readings beside them are left out.</summary>
    public static string Of(PartReader part)
    {
        if (part.IsEmpty)
        {
            return "";
        }

        var depth = part.Depth;
        string? only = null;
        StringBuilder? more = null;
        while (part.NextWithin(depth))
        {
            if (part.Name == "rPh")
            {
                part.Text(0);
            }
            else if (part.Name == "t")
            {
                var text = part.Text(Most - (more?.Length ?? 0));
                more = only is null ? more : (more ?? new StringBuilder(only)).Append(text);
                only ??= text;
            }
        }

        return Unescaped(more?.ToString() ?? only ?? "");
    }

    static int? CodeOf(ReadOnlySpan<char> digits) =>
        int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) ? code : null;
}
