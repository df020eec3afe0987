using System.IO.Compression;
using System.Text;
using Relations.Dossiers;

namespace Relations.Workbooks.Tests;

/// <summary>Reads workbooks, and changes the XML of their parts as an editor of another make would.</summary>
static class Reopened
{
    public const string File = "book.xlsx";

    public static Dossier Read(byte[] bytes, ReadLimits? limits = null) =>
        OtherLanguages.Read(new MemoryFiles().With(File, bytes), limits, [WorkbookFormat.Instance]);

    /// <summary>Changes a text wherever it stands; it must stand somewhere.</summary>
    public static byte[] Change(byte[] bytes, string from, string to)
    {
        var found = false;
        var changed = Rewrite(
            bytes,
            (_, text) =>
            {
                found |= text.Contains(from, StringComparison.Ordinal);
                return text.Replace(from, to, StringComparison.Ordinal);
            }
        );
        Assert.True(found, $"{from} stands nowhere");
        return changed;
    }

    /// <summary>Changes parts; one that becomes null is left out.</summary>
    public static byte[] Rewrite(byte[] bytes, Func<string, string, string?> change)
    {
        using var output = new MemoryStream();
        using (var zip = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true))
        using (var old = new ZipArchive(new MemoryStream(bytes)))
        {
            foreach (var entry in old.Entries)
            {
                using var reader = new StreamReader(entry.Open());
                if (change(entry.FullName, reader.ReadToEnd()) is { } text)
                {
                    using var part = zip.CreateEntry(entry.FullName).Open();
                    part.Write(Encoding.UTF8.GetBytes(text));
                }
            }
        }

        return output.ToArray();
    }

    /// <summary>Adds a part.</summary>
    public static byte[] With(byte[] bytes, string name, string text)
    {
        using var output = new MemoryStream();
        output.Write(bytes);
        using (var zip = new ZipArchive(output, ZipArchiveMode.Update, leaveOpen: true))
        {
            using var part = zip.CreateEntry(name).Open();
            part.Write(Encoding.UTF8.GetBytes(text));
        }

        return output.ToArray();
    }

    /// <summary>Adds the texts that cells may share, as most programs write them.</summary>
    public static byte[] WithStrings(byte[] bytes, string items)
    {
        const string Relationship =
            "<Relationship Id=\"strings\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>";
        var related = Rewrite(
            bytes,
            (name, text) =>
                name == "xl/_rels/workbook.xml.rels"
                    ? text.Replace("</Relationships>", Relationship, StringComparison.Ordinal)
                    : text
        );
        return With(related, "xl/sharedStrings.xml", $"<sst>{items}</sst>");
    }

    /// <summary>A workbook with no more parts than it must have.</summary>
    /// <param name="styles">The part of the styles.</param>
    /// <param name="sheets">The names of the sheets, and their rows.</param>
    public static byte[] Book(string styles, params (string Name, string Rows)[] sheets)
    {
        const string Types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
        using var output = new MemoryStream();
        using (var zip = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true))
        {
            void Add(string name, string text)
            {
                using var part = zip.CreateEntry(name).Open();
                part.Write(Encoding.UTF8.GetBytes(text));
            }

            string Relation(string id, string type, string target) =>
                $"<Relationship Id=\"{id}\" Type=\"{Types}{type}\" Target=\"{target}\"/>";
            Add("_rels/.rels", $"<Relationships>{Relation("r", "officeDocument", "xl/workbook.xml")}</Relationships>");
            Add("xl/styles.xml", styles);
            var numbered = sheets
                .Select(
                    (sheet, i) =>
                        (
                            sheet.Name,
                            sheet.Rows,
                            No: (i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)
                        )
                )
                .ToList();
            Add(
                "xl/_rels/workbook.xml.rels",
                $"<Relationships>{Relation("st", "styles", "styles.xml")}{string.Concat(numbered.Select(s => Relation($"r{s.No}", "worksheet", $"s{s.No}.xml")))}</Relationships>"
            );
            Add(
                "xl/workbook.xml",
                $"<workbook xmlns:r=\"r\"><sheets>{string.Concat(numbered.Select(s => $"<sheet name=\"{s.Name}\" r:id=\"r{s.No}\"/>"))}</sheets></workbook>"
            );
            foreach (var (_, rows, no) in numbered)
            {
                Add($"xl/s{no}.xml", $"<worksheet><sheetData>{rows}</sheetData></worksheet>");
            }
        }

        return output.ToArray();
    }

    /// <summary>The texts of all parts.</summary>
    public static List<string> Texts(byte[] bytes)
    {
        List<string> texts = [];
        Rewrite(
            bytes,
            (_, text) =>
            {
                texts.Add(text);
                return text;
            }
        );
        return texts;
    }

    /// <summary>What was found, as <c>Sheet!C7 message</c>.</summary>
    public static IEnumerable<string> Found(Dossier dossier) =>
        dossier.Problems.Select(problem => $"{problem.Place.At} {problem.Message}");
}
