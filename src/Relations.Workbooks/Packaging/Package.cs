using System.IO.Compression;
using System.Text;
using System.Xml.Linq;

namespace Relations.Workbooks;

/// <summary>
/// Copies the parts of the template into a new package, in one pass, with the rows streamed into its sheets. Names,
/// times and order of the entries are fixed, and they are deflated by managed code, which gives the same bytes on
/// every machine.
/// </summary>
sealed class Package : IDisposable
{
    readonly WorkbookModel book;
    readonly IReadOnlyList<Sheet> sheets;
    readonly ZipArchive template;
    readonly ZipWriter zip;
    readonly Dictionary<string, Sheet> sheetOf;
    readonly IReadOnlyDictionary<CellStyle, int> styles;

    Package(WorkbookModel book, IReadOnlyList<Sheet> sheets, Stream output)
    {
        this.book = book;
        this.sheets = sheets;
        template = new(Template.Make(book, sheets), ZipArchiveMode.Read);
        sheetOf = PackageParts
            .SheetPaths(template)
            .Select((path, i) => (path, i))
            .ToDictionary(s => s.path, s => sheets[s.i], StringComparer.Ordinal);
        styles = SheetXml.StylesOf(PackageParts.Read(template, sheetOf.First(pair => pair.Value == sheets[0]).Key));
        // Sizes are never written back into the stream, so that the bytes do not depend on whether it can seek.
        zip = new(output);
    }

    public static void Write(WorkbookModel book, IReadOnlyList<Sheet> sheets, Stream output)
    {
        using var package = new Package(book, sheets, output);
        package.Write();
    }

    public void Dispose()
    {
        zip.Dispose();
        template.Dispose();
    }

    void Write()
    {
        Write(
            PackageParts.ContentTypes,
            PackageParts.MendTypes(PackageParts.Read(template, PackageParts.ContentTypes))
        );
        Write(PackageParts.Relations, PackageParts.RootRelations());
        Write(PackageParts.AppProperties, PackageParts.App());
        Write(PackageParts.CoreProperties, PackageParts.Core(book, sheets[0].Title));
        var names = template
            .Entries.Select(entry => entry.FullName)
            .Where(name => name.StartsWith("xl/", StringComparison.Ordinal) && name != PackageParts.Strings);
        foreach (var name in names.Order(StringComparer.Ordinal))
        {
            Copy(name);
        }

        zip.Finish();
    }

    void Copy(string name)
    {
        var part = PackageParts.Read(template, name);
        if (sheetOf.TryGetValue(name, out var sheet))
        {
            zip.Begin(name);
            SheetXml.Write(part, sheet, new RowWriter(zip, styles, sheet.Columns, book.Token), sheets, zip);
            zip.End();
            return;
        }

        if (name.StartsWith("xl/tables/", StringComparison.Ordinal))
        {
            PackageParts.MendTable(part, sheets);
        }
        else if (name.EndsWith(".rels", StringComparison.Ordinal))
        {
            PackageRelations.Mend(part, name);
        }
        else if (name == PrintTitles.Part)
        {
            PrintTitles.Mend(part, sheets);
        }

        Write(name, part);
    }

    void Write(string name, XDocument part)
    {
        zip.Begin(name);
        zip.Write(Encoding.UTF8.GetBytes(PackageParts.Text(part)));
        zip.End();
    }
}
