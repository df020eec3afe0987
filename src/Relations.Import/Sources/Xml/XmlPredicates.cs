using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.XPath;

namespace Relations.Import;

/// <summary>The conditions in brackets behind a step of an XPath.</summary>
static partial class XmlPredicates
{
    /// <summary>Whether a condition asks which one of several elements it is. A number does, whatever it is worked out from.</summary>
    /// <exception cref="XPathException">A condition is not an XPath.</exception>
    public static bool AskPosition(string conditions, IXmlNamespaceResolver names) =>
        Divide(conditions)
            .Any(one =>
                XPathExpression.Compile(one, names).ReturnType == XPathResultType.Number
                || Position().IsMatch(Inner().Replace(Texts().Replace(one, ""), ""))
            );

    static IEnumerable<string> Divide(string conditions)
    {
        var (depth, from, quote) = (0, 0, '\0');
        for (var i = 0; i < conditions.Length; i++)
        {
            var sign = conditions[i];
            if (quote != '\0' || sign is '"' or '\'')
            {
                quote =
                    quote == '\0' ? sign
                    : quote == sign ? '\0'
                    : quote;
            }
            else if (sign == '[' && depth++ == 0)
            {
                from = i + 1;
            }
            else if (sign == ']' && --depth == 0)
            {
                yield return conditions[from..i];
            }
        }
    }

    [GeneratedRegex(@"'[^']*'|""[^""]*""", RegexOptions.NonBacktracking)]
    internal static partial Regex Texts();

    // Conditions within a condition ask for the position of what stands before them.
    [GeneratedRegex(@"\[.*\]", RegexOptions.NonBacktracking)]
    private static partial Regex Inner();

    [GeneratedRegex(@"\b(?:position|last)\s*\(", RegexOptions.NonBacktracking)]
    private static partial Regex Position();
}
