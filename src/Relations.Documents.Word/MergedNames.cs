using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DW = DocumentFormat.OpenXml.Drawing.Wordprocessing;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Relations.Documents.Word;

/// <summary>Gives bookmarks and drawings names and numbers that a template does not have.</summary>
static class MergedNames
{
    public static void Free(W.Body body, W.Footnotes notes, MainDocumentPart theirs)
    {
        var document = theirs.Document!;
        var names = document
            .Descendants<W.BookmarkStart>()
            .Select(mark => mark.Name?.Value ?? "")
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        var prefix = "";
        while (body.Descendants<W.BookmarkStart>().Any(mark => names.Contains(prefix + mark.Name!.Value)))
            prefix += "b";
        var first = document.Descendants<W.BookmarkStart>().Select(mark => Number(mark.Id?.Value)).Append(0).Max();
        foreach (var mark in body.Descendants<W.BookmarkStart>())
        {
            mark.Name = prefix + mark.Name!.Value;
            mark.Id = Text(Number(mark.Id!.Value) + first);
        }
        foreach (var mark in body.Descendants<W.BookmarkEnd>())
            mark.Id = Text(Number(mark.Id!.Value) + first);
        foreach (var link in body.Descendants<W.Hyperlink>().Concat(notes.Descendants<W.Hyperlink>()))
            if (link.Anchor?.Value is { } anchor)
                link.Anchor = prefix + anchor;
        foreach (var code in body.Descendants<W.FieldCode>())
            code.Text = code.Text.Replace("NOTEREF ", "NOTEREF " + prefix, StringComparison.Ordinal);

        var pictures = document.Descendants<DW.DocProperties>().Select(one => one.Id?.Value ?? 0).Append(0u).Max();
        foreach (var one in body.Descendants<DW.DocProperties>())
            one.Id = one.Id! + pictures;
    }

    static int Number(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
