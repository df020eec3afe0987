using System.Globalization;
using System.Text;

namespace Relations.Documents.Html;

/// <summary>Writes the elements of a page. Texts and attributes are escaped here and nowhere else.</summary>
sealed class Markup
{
    readonly StringBuilder text = new();

    public Markup Open(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        text.Append('<').Append(name);
        foreach (var (attribute, value) in attributes)
        {
            if (value is not null)
                text.Append(' ').Append(attribute).Append("=\"").Append(Escaped(value)).Append('"');
        }
        text.Append('>');
        return this;
    }

    public Markup Close(string name)
    {
        text.Append("</").Append(name).Append('>');
        return this;
    }

    /// <summary>Ends a line, where white space has no meaning.</summary>
    public Markup Line()
    {
        text.Append('\n');
        return this;
    }

    public Markup Text(string content)
    {
        text.Append(Escaped(content));
        return this;
    }

    public Markup Element(string name, string content, params ReadOnlySpan<(string Name, string? Value)> attributes) =>
        Open(name, attributes).Text(content).Close(name);

    /// <summary>Markup of the page itself, or of another of these; never a text.</summary>
    public Markup Raw(string markup)
    {
        text.Append(markup);
        return this;
    }

    public override string ToString() => text.ToString();

    /// <summary>An id of a name that may hold anything; ids of this page begin otherwise.</summary>
    public static string IdOf(string anchor)
    {
        var id = new StringBuilder("at-", anchor.Length + 3);
        foreach (var letter in anchor)
        {
            if (char.IsAsciiLetterOrDigit(letter) || letter is '-')
                id.Append(letter);
            else
                id.Append(CultureInfo.InvariantCulture, $"_{(int)letter:X}_");
        }
        return id.ToString();
    }

    static string Escaped(string text)
    {
        if (!text.AsSpan().ContainsAny("&<>\""))
            return text;
        return new StringBuilder(text)
            .Replace("&", "&amp;")
            .Replace("<", "&lt;")
            .Replace(">", "&gt;")
            .Replace("\"", "&quot;")
            .ToString();
    }
}
