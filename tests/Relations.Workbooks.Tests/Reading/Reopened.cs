using System.IO.Compression;
using System.Text;
using Relations.Dossiers;

namespace Relations.Workbooks.Tests;

/// <summary>Reads workbooks, and changes the XML of their parts as an editor of another make would.</summary>
static class Reopened
{
    public const string File = "book.xlsx";

    public static Dossier Read(byte[] bytes, ReadLimits? limits = null) =>
        DossierReader.Read(new MemoryFiles().With(File, bytes), limits, [WorkbookFormat.Instance]);

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
