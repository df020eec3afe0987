using System.Xml;
using System.Xml.Linq;
using System.Xml.XPath;

namespace Relations.Import;

/// <summary>
/// Chooses elements as they go by: paths of names from the root, at any depth with two slashes, and conditions on the last of
/// them, which are asked once the element has been read.
/// </summary>
sealed class XmlSelector
{
    readonly List<Step[]> paths = [];
    readonly List<XPathExpression?> conditions = [];

    public Message? Fault { get; private set; }

    public static XmlSelector Parse(string? text, IXmlNamespaceResolver names)
    {
        var selector = new XmlSelector();
        foreach (var part in Divide(string.IsNullOrWhiteSpace(text) ? "/*/*" : text, '|'))
        {
            try
            {
                selector.Add(part.Trim(), names);
            }
            catch (XPathException)
            {
                selector.Fault = XmlTexts.NotXPath(part.Trim());
            }
        }

        return selector;
    }

    /// <summary>Where the paths start, above the root.</summary>
    public ulong[] Start() => [.. paths.Select(_ => 1UL)];

    /// <summary>How far the paths are followed at an element within one where they were followed so far.</summary>
    public ulong[] Enter(ulong[] above, XName name)
    {
        var here = new ulong[above.Length];
        for (var path = 0; path < above.Length; path++)
        {
            for (var i = 0; i < paths[path].Length; i++)
            {
                if ((above[path] >> i & 1) != 0)
                {
                    var step = paths[path][i];
                    here[path] |= step.Fits(name) ? 2UL << i : 0;
                    here[path] |= step.IsDeep ? 1UL << i : 0;
                }
            }
        }

        return here;
    }

    /// <summary>Whether an element may be one that is chosen, before it has been read.</summary>
    public bool MayChoose(ulong[] here)
    {
        for (var i = 0; i < here.Length; i++)
        {
            if ((here[i] >> paths[i].Length & 1) != 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether an element is chosen that may be, and has been read.</summary>
    public bool Chooses(XElement element, ulong[] here)
    {
        for (var i = 0; i < here.Length; i++)
        {
            if (
                (here[i] >> paths[i].Length & 1) != 0
                && (conditions[i] is not { } condition || Holds(condition, element))
            )
            {
                return true;
            }
        }

        return false;
    }

    static bool Holds(XPathExpression condition, XElement element)
    {
        try
        {
            return element.CreateNavigator().Evaluate(condition) is true;
        }
        catch (Exception failure) when (failure is XPathException or NotSupportedException or InvalidOperationException)
        {
            throw new UnreadableException(ProblemKind.WrongKind, XmlTexts.NotXPath(condition.Expression), new(1, 1, 1));
        }
    }

    void Add(string path, IXmlNamespaceResolver names)
    {
        List<Step> steps = [];
        var condition = "";
        var at = 0;
        var isDeep = !path.StartsWith('/');
        while (at < path.Length)
        {
            isDeep |= path.AsSpan(at).StartsWith("//");
            at +=
                path.AsSpan(at).StartsWith("//") ? 2
                : path[at] == '/' ? 1
                : 0;
            var length = Divide(path[at..], '/').First().Length;
            var step = path[at..(at + length)].Trim();
            at += length;
            var bracket = step.IndexOf('[', StringComparison.Ordinal);
            condition = bracket < 0 ? "" : step[bracket..];
            var name = (bracket < 0 ? step : step[..bracket]).Trim();
            steps.Add(StepOf(name, names, isDeep));
            isDeep = false;
            if (
                steps.Count > 60
                || (condition.Length > 0 && (at < path.Length || XmlPredicates.AskPosition(condition, names)))
            )
            {
                Fault ??= XmlTexts.ConditionTooEarly(path);
            }
        }

        paths.Add([.. steps]);
        conditions.Add(condition.Length == 0 ? null : XPathExpression.Compile($"boolean(self::*{condition})", names));
        Fault ??= steps.Count == 0 ? XmlTexts.NotXPath(path) : null;
    }

    Step StepOf(string text, IXmlNamespaceResolver names, bool isDeep)
    {
        var name = text.StartsWith("child::", StringComparison.Ordinal) ? text[7..] : text;
        var colon = name.IndexOf(':', StringComparison.Ordinal);
        var prefix = colon < 0 ? "" : name[..colon];
        var local = name[(colon + 1)..];
        var space = prefix.Length == 0 ? "" : names.LookupNamespace(prefix);
        Fault ??=
            space is null ? XmlTexts.NoPrefix(prefix)
            : local != "*" && !IsName(local) ? XmlTexts.NotXPath(text)
            : null;
        return new(local == "*" ? null : local, local == "*" && prefix.Length == 0 ? null : space ?? "", isDeep);
    }

    static bool IsName(string text) => text.Length > 0 && text.All(XmlConvert.IsNCNameChar);

    // Not within brackets and quotation marks.
    static IEnumerable<string> Divide(string text, char divider)
    {
        var (depth, from, quote) = (0, 0, '\0');
        for (var i = 0; i < text.Length; i++)
        {
            if (quote != '\0')
            {
                quote = text[i] == quote ? '\0' : quote;
            }
            else if (text[i] is '"' or '\'')
            {
                quote = text[i];
            }
            else
            {
                depth +=
                    text[i] is '[' or '(' ? 1
                    : text[i] is ']' or ')' ? -1
                    : 0;
                if (text[i] == divider && depth == 0)
                {
                    yield return text[from..i];
                    from = i + 1;
                }
            }
        }

        yield return text[from..];
    }

    readonly record struct Step(string? Local, string? Space, bool IsDeep)
    {
        public bool Fits(XName name) =>
            (Local is null || Local == name.LocalName) && (Space is null || Space == name.NamespaceName);
    }
}
