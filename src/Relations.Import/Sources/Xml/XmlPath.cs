using System.Text.RegularExpressions;
using System.Xml.XPath;

namespace Relations.Import;

/// <summary>Says what is wrong with an XPath of a mapping, before any file is read by it.</summary>
static partial class XmlPath
{
    // The functions of XPath 1.0, but for id, which needs a document type.
    static readonly HashSet<string> Functions = new(StringComparer.Ordinal)
    {
        "boolean",
        "ceiling",
        "concat",
        "contains",
        "count",
        "false",
        "floor",
        "lang",
        "last",
        "local-name",
        "name",
        "namespace-uri",
        "normalize-space",
        "not",
        "number",
        "position",
        "round",
        "starts-with",
        "string",
        "string-length",
        "substring",
        "substring-after",
        "substring-before",
        "sum",
        "translate",
        "true",
    };

    // What else may stand before a parenthesis: kinds of nodes, and operators.
    static readonly HashSet<string> BeforeParenthesis = new(StringComparer.Ordinal)
    {
        "and",
        "comment",
        "div",
        "mod",
        "node",
        "or",
        "processing-instruction",
        "text",
    };

    /// <summary>What is wrong with a path; null where nothing is.</summary>
    public static Message? FaultOf(string path, XmlNames names, PathUse use)
    {
        if (FaultOfNames(XmlPredicates.Texts().Replace(path, "''"), names) is { } fault)
        {
            return fault;
        }

        if (use == PathUse.Records)
        {
            return XmlSelector.Parse(path, names.Resolver).Fault;
        }

        try
        {
            // What an expression cannot do, as an axis that is not there, may be told only when it is evaluated.
            var query = XmlQuery.Compile(path, names);
            query.Of(new("record"));
            return use == PathUse.Parts && !query.ChoosesElements ? XmlTexts.NoElements(path) : null;
        }
        catch (Exception failure) when (failure is XPathException or UnreadableException)
        {
            return XmlTexts.NotXPath(path);
        }
    }

    static Message? FaultOfNames(string path, XmlNames names)
    {
        foreach (Match found in Prefix().Matches(path))
        {
            if (names.Resolver.LookupNamespace(found.Groups["name"].Value) is null)
            {
                return XmlTexts.NoPrefix(found.Groups["name"].Value);
            }
        }

        foreach (Match found in Call().Matches(path))
        {
            var name = found.Groups["name"].Value;
            if (!Functions.Contains(name) && !BeforeParenthesis.Contains(name))
            {
                return XmlTexts.NoFunction(name);
            }
        }

        return Variable().Match(path) is { Success: true } variable ? XmlTexts.NoVariable(variable.Value) : null;
    }

    // Two colons stand after an axis.
    [GeneratedRegex(@"(?<![\w.-])(?<name>[\p{L}_][\w.-]*):(?!:)", RegexOptions.None, 1000)]
    private static partial Regex Prefix();

    [GeneratedRegex(@"(?<![\w.:-])(?<name>[\p{L}_][\w.-]*)\s*\(", RegexOptions.None, 1000)]
    private static partial Regex Call();

    [GeneratedRegex(@"\$[\w.:-]*", RegexOptions.NonBacktracking)]
    private static partial Regex Variable();
}
