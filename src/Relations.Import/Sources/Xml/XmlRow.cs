using System.Globalization;
using System.Xml.Linq;

namespace Relations.Import;

/// <summary>An element that is a record.</summary>
/// <param name="element">The element.</param>
/// <param name="text">The outermost record as it stands; null for an element within one.</param>
/// <param name="names">The prefixes that the mapping declares.</param>
/// <param name="file">The file.</param>
/// <param name="outer">The outermost record; null where it is this one.</param>
sealed class XmlRow(XElement element, string? text, XmlNames names, TablePlace file, XElement? outer = null)
    : ForeignRecord
{
    public override TextSpan Span => element.Annotation<XmlPlace>()!.Span(element.Name.LocalName.Length + 2, file);

    public override string OriginalText => text ?? element.ToString(SaveOptions.DisableFormatting);

    public override IReadOnlyList<ForeignValue> Select(ForeignPath path) =>
        [.. QueryOf(path).Of(element).Select(ValueOf)];

    public override IEnumerable<ForeignValue> Leaves() =>
        LeavesOf(element, "").Where(value => !string.IsNullOrWhiteSpace(value.Text));

    public override IEnumerable<ForeignRecord> Children(ForeignPath path) =>
        QueryOf(path)
            .Of(element)
            .OfType<XElement>()
            .Select(child => new XmlRow(child, null, names, file, outer ?? element));

    /// <summary>Counts elements that hold others or have attributes by their paths from the root, with how many parts they have.</summary>
    public void CountPaths(Dictionary<string, (int Count, int Parts)> paths) =>
        CountPaths(element, PathOf(element.Parent ?? element, root: ""), paths);

    void CountPaths(XElement within, string above, Dictionary<string, (int Count, int Parts)> paths)
    {
        var path = names.PathOf(above, within);
        var parts = within.Elements().Count() + within.Attributes().Count();
        if (parts > 0)
        {
            var (count, all) = paths.GetValueOrDefault(path);
            paths[path] = (count + 1, all + parts);
        }

        foreach (var child in within.Elements())
        {
            CountPaths(child, path, paths);
        }
    }

    XmlQuery QueryOf(ForeignPath path)
    {
        if (path.Compiled is not NamedQuery compiled || compiled.Names != names)
        {
            path.Compiled = compiled = new(names, XmlQuery.Compile(path.Text, names));
        }

        return compiled.Query;
    }

    IEnumerable<ForeignValue> LeavesOf(XElement within, string path)
    {
        foreach (var attribute in within.Attributes())
        {
            yield return Value(attribute.Value, names.PathOf(path, attribute), attribute);
        }

        if (!within.HasElements)
        {
            yield return Value(within.Value, path.Length == 0 ? "." : path, within);
            yield break;
        }

        foreach (var node in within.Nodes())
        {
            if (node is XElement child)
            {
                foreach (var leaf in LeavesOf(child, names.PathOf(path, child)))
                {
                    yield return leaf;
                }
            }
            else if (node is XText own)
            {
                yield return Value(own.Value, path.Length == 0 ? "text()" : path + "/text()", own);
            }
        }
    }

    ForeignValue ValueOf(object found) =>
        found switch
        {
            XElement inner => Value(inner.Value, PathOf(inner), inner),
            XAttribute attribute => Value(
                attribute.Value,
                names.PathOf(PathOf(attribute.Parent!, root: ""), attribute),
                attribute
            ),
            XText own => Value(own.Value, PathOf(own), own),
            bool truth => new(truth ? "true" : "false", ForeignKind.Boolean, ".", Span),
            double number => new(number.ToString("R", CultureInfo.InvariantCulture), ForeignKind.Number, ".", Span),
            _ => new(found.ToString() ?? "", ForeignKind.Text, ".", Span),
        };

    ForeignValue Value(string value, string path, XObject node) =>
        new(value, ForeignKind.Text, path, SpanOf(node, FirstLine(value)));

    // From the record downwards; of what stands around the record, from the root of the file.
    string PathOf(XElement inner, string root = ".")
    {
        if (inner == (outer ?? element))
        {
            return root;
        }

        if (inner.Parent is not { } parent)
        {
            return "/" + names.PathOf("", inner);
        }

        return names.PathOf(PathOf(parent, ""), inner);
    }

    // The text of an element that holds nothing else is the element's own.
    string PathOf(XText own) =>
        !own.Parent!.HasElements ? PathOf(own.Parent)
        : PathOf(own.Parent, root: "") is { Length: > 0 } path ? path + "/text()"
        : "text()";

    static int FirstLine(string value)
    {
        var end = value.AsSpan().IndexOfAny('\n', '\r');
        return end < 0 ? value.Length : end;
    }

    // Of an element that holds text alone, its text, unless it begins on another line.
    TextSpan SpanOf(XObject node, int length)
    {
        var at =
            node is XElement { HasElements: false, FirstNode: XText first } && first.Value[0] is not ('\n' or '\r')
                ? first
                : node;
        return at.Annotation<XmlPlace>()!.Span(length, file);
    }

    sealed record NamedQuery(XmlNames Names, XmlQuery Query);
}
