using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace Relations.Import;

/// <summary>Reads XML: the elements that a selector chooses, those right below the root where there is none.</summary>
sealed partial class XmlSource : IForeignReader
{
    public IReadOnlyList<string> Settings => ["encoding", "records", "namespaces"];

    public IEnumerable<ForeignRecord> Read(ForeignInput input) => Guard.Records(input, ReadElements(input));

    public Message? FaultOf(string path, SourceSettings settings, PathUse use) =>
        XmlPath.FaultOf(path, new(settings.Namespaces), use);

    /// <summary>The namespace of the root element; null where it has none, or there is no XML.</summary>
    public static string? NamespaceOf(ForeignInput input) =>
        AtRoot(input, static xml => xml.NamespaceURI) is { Length: > 0 } space ? space : null;

    /// <summary>The root element, with its namespace; null where there is no XML.</summary>
    public static string? RootOf(ForeignInput input) =>
        AtRoot(input, static xml => $"{xml.LocalName} {xml.NamespaceURI}");

    static string? AtRoot(ForeignInput input, Func<XmlReader, string> take)
    {
        if (
            TextInput.EncodingOf(input, DeclaredEncoding(input)) is not { } encoding
            || TextInput.Open(input, encoding) is not { } text
        )
        {
            return null;
        }

        using var xml = XmlReader.Create(text, new() { DtdProcessing = DtdProcessing.Prohibit, CloseInput = true });
        try
        {
            xml.MoveToContent();
            return take(xml);
        }
        catch (XmlException)
        {
            return null;
        }
    }

    static IEnumerable<ForeignRecord> ReadElements(ForeignInput input)
    {
        var names = new XmlNames(input.Settings.Namespaces);
        var selector = XmlSelector.Parse(input.Settings.Records, names.Resolver);
        if (selector.Fault is { } fault)
        {
            throw new UnreadableException(ProblemKind.WrongKind, fault, Guard.StartOf(input));
        }

        if (
            TextInput.EncodingOf(input, DeclaredEncoding(input)) is not { } encoding
            || TextInput.Open(input, encoding) is not { } text
        )
        {
            yield break;
        }

        using var stream = new XmlStream(text, input, selector);
        var count = 0;
        while (stream.Next() is var (element, original))
        {
            count++;
            yield return new XmlRow(element, original, names, input.File.Place);
        }

        if (count == 0 && stream.Root is { } root)
        {
            var help =
                root.Name.NamespaceName.Length > 0
                && !input.Settings.Namespaces.Values.Contains(root.Name.NamespaceName)
                    ? XmlTexts.DeclareNamespace(root.Name.NamespaceName)
                    : XmlTexts.RootIs(root.Name.LocalName);
            var nothing = XmlTexts.NothingChosen(input.Settings.Records ?? "/*/*");
            input.Problems.AddWarning(ProblemKind.MissingField, nothing, Guard.StartOf(input), help);
        }
    }

    // The declaration is in ASCII in every encoding that it can name, but for those that are known without it.
    static string? DeclaredEncoding(ForeignInput input)
    {
        if (input.File.Open().Content is not { } content)
        {
            return null;
        }

        using (content)
        {
            var start = new byte[256];
            var read = content.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
            var found = Declaration().Match(Encoding.Latin1.GetString(start, 0, read));
            return
                found.Success
                && EncodingDetector.Find(found.Groups["name"].Value) is { } known
                && known is not (UnicodeEncoding or UTF32Encoding)
                ? found.Groups["name"].Value
                : null;
        }
    }

    [GeneratedRegex(
        """^(ï»¿)?\s*<\?xml\s[^>]*?encoding\s*=\s*["'](?<name>[A-Za-z][A-Za-z0-9._-]{0,40})["']""",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Declaration();
}
