using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Relations.Documents.Html.Tests;

/// <summary>Pages as trees: what the renderer writes is XML but for elements that have no content.</summary>
static partial class Pages
{
    public static string Of(Document document, HtmlSettings? settings = null)
    {
        using var output = new MemoryStream();
        HtmlRenderer.Write(document, output, settings);
        return Encoding.UTF8.GetString(output.ToArray());
    }

    public static XElement Parsed(Document document) => Parsed(Of(document));

    public static XElement Parsed(string page) =>
        XDocument
            .Parse(Void().Replace(page.Replace("<!doctype html>", "", StringComparison.Ordinal), "${tag}/>"))
            .Root!;

    public static IEnumerable<XElement> All(this XElement page, string name) => page.Descendants(name);

    public static string? At(this XElement element, string attribute) => element.Attribute(attribute)?.Value;

    [GeneratedRegex("(?<tag><(?:meta|img)[^>]*)>", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Void();
}
