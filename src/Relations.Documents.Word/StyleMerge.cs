using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Relations.Documents.Word;

/// <summary>Finds the styles of a document among those of a template, and adds the ones that are missing.</summary>
sealed class StyleMerge
{
    const string Namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    readonly Dictionary<string, string> ids = new(StringComparer.Ordinal);
    readonly List<W.Style> missing = [];
    readonly W.Styles theirs;

    public StyleMerge(MainDocumentPart ours, MainDocumentPart target)
    {
        var part = target.StyleDefinitionsPart ?? target.AddNewPart<StyleDefinitionsPart>("briefingStyles");
        theirs = part.Styles ??= new();
        var known = theirs.Elements<W.Style>().ToList();
        var taken = known.Select(style => style.StyleId?.Value ?? "").ToHashSet(StringComparer.Ordinal);
        foreach (var style in ours.StyleDefinitionsPart!.Styles!.Elements<W.Style>())
        {
            var id = style.StyleId!.Value!;
            if (known.Find(one => IsSame(one, style))?.StyleId?.Value is { } same)
            {
                ids[id] = same;
                continue;
            }
            var free = id;
            while (!taken.Add(free))
                free = "Briefing" + free;
            ids[id] = free;
            missing.Add(style);
        }
    }

    /// <summary>Whether the template has a style for one of ours.</summary>
    public bool IsTheirs(string id) => ids.ContainsKey(id) && missing.TrueForAll(style => style.StyleId!.Value != id);

    /// <summary>Whether the template's own style for one of ours has a list.</summary>
    public bool IsNumbered(string id) =>
        theirs
            .Elements<W.Style>()
            .Any(style =>
                style.StyleId?.Value == ids[id] && style.StyleParagraphProperties?.NumberingProperties is not null
            );

    /// <summary>The style of the template for each of ours that elements name.</summary>
    /// <returns>The ids, as we have them, of all that were named.</returns>
    public HashSet<string> Map(OpenXmlElement content)
    {
        HashSet<string> named = new(StringComparer.Ordinal);
        foreach (
            var element in content
                .Descendants()
                .Where(one =>
                    one is W.ParagraphStyleId or W.TableStyle or W.RunStyle or W.BasedOn or W.NextParagraphStyle
                )
        )
        {
            var id = element.GetAttribute("val", Namespace).Value!;
            if (ids.TryGetValue(id, out var theirId))
            {
                named.Add(id);
                element.SetAttribute(new("w", "val", Namespace, theirId));
            }
        }
        return named;
    }

    /// <summary>Adds the missing styles that are needed, without our fonts, which give way to those of the house.</summary>
    /// <param name="named">The ids that are named, as we have them.</param>
    /// <returns>The names of the styles that were added, in their order.</returns>
    public IReadOnlyList<string> AddMissing(HashSet<string> named)
    {
        for (var grows = true; grows; )
            grows = missing
                .Where(style => named.Contains(style.StyleId!.Value!))
                .Select(style => style.BasedOn?.Val?.Value)
                .Aggregate(false, (any, basis) => (basis is not null && named.Add(basis)) || any);
        List<string> added = [];
        foreach (var style in missing.Where(style => named.Contains(style.StyleId!.Value!)))
        {
            var copy = (W.Style)style.CloneNode(deep: true);
            copy.StyleId = ids[style.StyleId!.Value!];
            copy.Default = null;
            copy.CustomStyle = null;
            copy.StyleRunProperties?.RunFonts?.Remove();
            Map(copy);
            theirs.Append(copy);
            added.Add(style.StyleName!.Val!.Value!);
        }
        return added;
    }

    // The style that paragraphs, runs or tables have where none is named is the same whatever it is called.
    static bool IsSame(W.Style theirs, W.Style ours) =>
        theirs.Type?.Value == ours.Type?.Value
        && (
            ours.Default?.Value == true
                ? theirs.Default?.Value == true
                : NamesOf(theirs).Contains(StyleNames.Canonical(ours.StyleName!.Val!.Value!))
        );

    static IEnumerable<string> NamesOf(W.Style style) =>
        (style.Aliases?.Val?.Value ?? "")
            .Split(',', StringSplitOptions.RemoveEmptyEntries)
            .Append(style.StyleName?.Val?.Value ?? "")
            .Select(StyleNames.Canonical);
}
