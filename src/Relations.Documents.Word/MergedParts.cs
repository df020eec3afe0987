using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace Relations.Documents.Word;

/// <summary>Brings the pictures and addresses that content refers to into another part.</summary>
static class MergedParts
{
    const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public static void Bring(OpenXmlPart from, OpenXmlPart to, OpenXmlElement content)
    {
        var taken = to
            .Parts.Select(part => part.RelationshipId)
            .Concat(to.HyperlinkRelationships.Select(link => link.Id))
            .Concat(to.ExternalRelationships.Select(link => link.Id))
            .ToHashSet(StringComparer.Ordinal);
        Dictionary<string, string> ids = new(StringComparer.Ordinal);
        foreach (var element in content.Descendants().Prepend(content))
        foreach (var attribute in element.GetAttributes().Where(one => one.NamespaceUri == Relations))
        {
            if (!ids.TryGetValue(attribute.Value!, out var id))
                ids[attribute.Value!] = id = Bring(from, to, attribute.Value!, taken);
            element.SetAttribute(new(attribute.Prefix, attribute.LocalName, Relations, id));
        }
    }

    static string Bring(OpenXmlPart from, OpenXmlPart to, string id, HashSet<string> taken)
    {
        var free = "briefing" + id;
        while (!taken.Add(free))
            free = "briefing" + free;
        if (from.HyperlinkRelationships.FirstOrDefault(one => one.Id == id) is { } link)
        {
            to.AddHyperlinkRelationship(link.Uri, link.IsExternal, free);
            return free;
        }
        var picture = from.GetPartById(id);
        var copy = ((MainDocumentPart)to).AddNewPart<ImagePart>(picture.ContentType, free);
        using var content = picture.GetStream(FileMode.Open, FileAccess.Read);
        copy.FeedData(content);
        return free;
    }
}
