using System.Xml.Linq;
using System.Xml.XPath;

namespace Relations.Import;

/// <summary>
/// An XPath of a mapping, compiled. Paths of names alone, which most are, are followed without the general engine.
/// </summary>
sealed class XmlQuery
{
    readonly XName[]? steps;
    readonly XName? attribute;
    readonly XPathExpression? expression;

    XmlQuery(XName[]? steps, XName? attribute, XPathExpression? expression) =>
        (this.steps, this.attribute, this.expression) = (steps, attribute, expression);

    /// <summary>Compiles an XPath.</summary>
    /// <exception cref="XPathException">It is none, or uses a prefix that is not declared.</exception>
    public static XmlQuery Compile(string path, XmlNames names)
    {
        var text = path.Trim();
        var parts = text.Split('/');
        var isPlain = parts.All(part => IsName(part.StartsWith('@') ? part[1..] : part));
        if (text == ".")
        {
            return new([], null, null);
        }

        if (!isPlain || parts[..^1].Any(part => part.StartsWith('@')))
        {
            return new(null, null, XPathExpression.Compile(text, names.Resolver));
        }

        return parts[^1].StartsWith('@')
            ? new([.. parts[..^1].Select(part => XName.Get(part))], XName.Get(parts[^1][1..]), null)
            : new([.. parts.Select(part => XName.Get(part))], null, null);
    }

    /// <summary>Whether it chooses elements, and no attributes, texts or numbers.</summary>
    public bool ChoosesElements =>
        attribute is null && expression?.ReturnType is null or XPathResultType.NodeSet or XPathResultType.Any;

    /// <summary>The elements, attributes and texts at the path, or the text or number that it works out.</summary>
    /// <exception cref="UnreadableException">It cannot be evaluated there.</exception>
    public IEnumerable<object> Of(XElement record) =>
        steps is null ? Evaluate(record)
        : attribute is null ? Plain(record)
        : Plain(record).Select(element => element.Attribute(attribute)).OfType<object>();

    IEnumerable<XElement> Plain(XElement record)
    {
        IEnumerable<XElement> found = [record];
        foreach (var step in steps!)
        {
            found = found.SelectMany(element => element.Elements(step));
        }

        return found;
    }

    List<object> Evaluate(XElement record)
    {
        try
        {
            return record.CreateNavigator().Evaluate(expression!) switch
            {
                XPathNodeIterator nodes =>
                [
                    .. nodes.Cast<XPathNavigator>().Select(node => node.UnderlyingObject).OfType<object>(),
                ],
                var value => [value],
            };
        }
        catch (Exception failure) when (failure is XPathException or NotSupportedException or InvalidOperationException)
        {
            throw new UnreadableException(
                ProblemKind.WrongKind,
                XmlTexts.NotXPath(expression!.Expression),
                new(1, 1, 1)
            );
        }
    }

    static bool IsName(string text) =>
        text.Length > 0
        && (char.IsLetter(text[0]) || text[0] == '_')
        && text.All(c => char.IsLetterOrDigit(c) || c is '_' or '-' or '.');
}
