using System.IO.Compression;
using System.Xml.Linq;
using NodaTime;
using NodaTime.Text;

namespace Relations.Workbooks;

/// <summary>The small parts of a package: what ClosedXML leaves random in them is made anew here.</summary>
static class PackageParts
{
    public const string ContentTypes = "[Content_Types].xml";
    public const string Relations = "_rels/.rels";
    public const string AppProperties = "docProps/app.xml";
    public const string CoreProperties = "docProps/core.xml";

    /// <summary>The texts that the template's cells share. Cells that are streamed hold their own, so that it is not copied.</summary>
    public const string Strings = "xl/sharedStrings.xml";

    const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const string Packages = "http://schemas.openxmlformats.org/package/2006";
    const string CoreType = "application/vnd.openxmlformats-package.core-properties+xml";

    public static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    public static XDocument Read(ZipArchive template, string name)
    {
        using var part = template.GetEntry(name)!.Open();
        return XDocument.Load(part);
    }

    public static string Text(XDocument part)
    {
        // Without prefixes the parts are smaller, and streamed rows need none either.
        part.Root!.Attribute(XNamespace.Xmlns + "x")?.Remove();
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
            + part.ToString(SaveOptions.DisableFormatting);
    }

    /// <summary>The names of the parts of the sheets, in the order of the sheets.</summary>
    public static IEnumerable<string> SheetPaths(ZipArchive template)
    {
        var targets = Read(template, "xl/_rels/workbook.xml.rels")
            .Root!.Elements()
            .ToDictionary(r => (string)r.Attribute("Id")!, r => (string)r.Attribute("Target")!, StringComparer.Ordinal);
        return Read(template, "xl/workbook.xml")
            .Descendants(Main + "sheet")
            .Select(sheet => targets[(string)sheet.Attribute(XName.Get("id", Office))!].TrimStart('/'));
    }

    public static XDocument MendTypes(XDocument types)
    {
        XNamespace space = Packages + "/content-types";
        types.Root!.Elements().Where(type => (string?)type.Attribute("Extension") == "psmdcp").Remove();
        types.Root.Elements().Where(type => (string?)type.Attribute("PartName") == "/" + Strings).Remove();
        types.Root.Add(
            new XElement(
                space + "Override",
                new XAttribute("PartName", "/" + CoreProperties),
                new XAttribute("ContentType", CoreType)
            )
        );
        return types;
    }

    public static XDocument RootRelations()
    {
        XNamespace space = Packages + "/relationships";
        XElement Relation(string id, string type, string target) =>
            new(
                space + "Relationship",
                new XAttribute("Id", id),
                new XAttribute("Type", type),
                new XAttribute("Target", target)
            );
        return new(
            new XElement(
                space + "Relationships",
                Relation("rId1", Office + "/officeDocument", "xl/workbook.xml"),
                Relation("rId2", Packages + "/relationships/metadata/core-properties", CoreProperties),
                Relation("rId3", Office + "/extended-properties", AppProperties)
            )
        );
    }

    public static XDocument App()
    {
        XNamespace space = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
        return new(new XElement(space + "Properties", new XElement(space + "Application", "Relations")));
    }

    public static XDocument Core(WorkbookModel book, string title)
    {
        XNamespace core = Packages + "/metadata/core-properties";
        XNamespace dc = "http://purl.org/dc/elements/1.1/";
        XNamespace terms = "http://purl.org/dc/terms/";
        XNamespace xsi = "http://www.w3.org/2001/XMLSchema-instance";
        var root = new XElement(
            core + "coreProperties",
            new XAttribute(XNamespace.Xmlns + "dc", dc),
            new XAttribute(XNamespace.Xmlns + "dcterms", terms),
            new XAttribute(XNamespace.Xmlns + "xsi", xsi),
            new XElement(dc + "title", title),
            new XElement(dc + "creator", "Relations"),
            new XElement(dc + "language", book.Options.Language.Code())
        );
        if (CreatedOf(book) is { } created)
        {
            var text = InstantPattern.General.Format(created);
            XElement Time(string name) => new(terms + name, new XAttribute(xsi + "type", "dcterms:W3CDTF"), text);
            root.Add(Time("created"), Time("modified"));
        }

        return new(root);
    }

    static Instant? CreatedOf(WorkbookModel book) =>
        book.Options.Created
        ?? (
            book.Dossier.Header.AsOf?.Value?.Bounds.Latest is { } day && day.TryToLocalDate(out var date)
                ? date.AtMidnight().InUtc().ToInstant()
                : null
        );

    /// <summary>Stretches a table over all rows of its sheet.</summary>
    public static void MendTable(XDocument part, IReadOnlyList<Sheet> sheets)
    {
        var root = part.Root!;
        var name = (string)root.Attribute("name")!;
        var sheet = sheets.OfType<TableSheet>().First(sheet => sheet.Table == name);
        var range = CellAddresses.Range(0, TableSheet.HeaderRow, sheet.Columns.Count - 1, sheet.LastRow);
        root.SetAttributeValue("ref", range);
        root.Element(Main + "autoFilter")!.SetAttributeValue("ref", range);
    }
}
