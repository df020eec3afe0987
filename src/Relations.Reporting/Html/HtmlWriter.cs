using System.Net;

namespace Relations.Reporting;

/// <summary>Writes HTML. Texts and attributes are escaped here and nowhere else.</summary>
sealed class HtmlWriter(TextWriter output)
{
    public HtmlWriter Open(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        output.Write($"<{name}");
        foreach (var (attribute, value) in attributes)
        {
            output.Write(value is null ? $" {attribute}" : $" {attribute}=\"{Escaped(value)}\"");
        }

        output.Write('>');
        return this;
    }

    public HtmlWriter Close(string name)
    {
        output.Write($"</{name}>");
        if (name is not ("mark" or "span" or "code" or "label" or "option" or "b" or "cite"))
        {
            output.WriteLine();
        }

        return this;
    }

    /// <summary>An element that has no content.</summary>
    public HtmlWriter Void(string name, params ReadOnlySpan<(string Name, string? Value)> attributes) =>
        Open(name, attributes);

    public HtmlWriter Element(string name, string text, params ReadOnlySpan<(string Name, string? Value)> attributes) =>
        Open(name, attributes).Text(text).Close(name);

    public HtmlWriter Text(string text)
    {
        output.Write(Escaped(text));
        return this;
    }

    /// <summary>Markup of the report's own; never of a dossier.</summary>
    public HtmlWriter Raw(string markup)
    {
        output.Write(markup);
        return this;
    }

    // Controls are no part of HTML, and what turns the direction of text would turn that of the page.
    static string Escaped(string text) => WebUtility.HtmlEncode(ControlPictures.Of(text, keepBreaks: true));
}
