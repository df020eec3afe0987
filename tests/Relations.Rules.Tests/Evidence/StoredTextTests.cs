using System.Security.Cryptography;
using System.Text;
using Relations.Dossiers;

namespace Relations.Rules.Tests;

/// <summary>What is said of stored texts that are no text in UTF-8, are not where they should be, or were changed by a copy.</summary>
public sealed class StoredTextTests
{
    const string Text = "Türkiye ile ilişkiler 14 Ocak 1992 tarihinde kuruldu.\nİkinci satır.\n";

    public static TheoryData<byte[], string> NotTexts =>
        new()
        {
            { [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Text)], "is in UTF-16, not UTF-8" },
            { [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Text)], "is in UTF-16, not UTF-8" },
            { Encoding.Unicode.GetBytes(Text), "is in UTF-16, not UTF-8" },
            { Encoding.BigEndianUnicode.GetBytes(Text), "is in UTF-16, not UTF-8" },
            {
                Encoding.Latin1.GetBytes("Türkiye ile ili\u00FEkiler"),
                "is not in UTF-8: the byte 0xFC at line 1, column 2 is not part of a character; it may be in Windows-1254 or ISO 8859-9"
            },
            {
                Encoding.Latin1.GetBytes("Accord\nsign\u00E9 \u0093ici\u0094"),
                "is not in UTF-8: the byte 0xE9 at line 2, column 5 is not part of a character; it may be in Windows-1252"
            },
            { "%PDF-1.7\n1 0 obj"u8.ToArray(), "is a PDF file, not text" },
            {
                "PK\u0003\u0004 word/document.xml"u8.ToArray(),
                "is a zip package, as files of Word and OpenDocument are, not text"
            },
            { "one\0two"u8.ToArray(), "holds zero bytes, as no text does" },
        };

    [Theory]
    [MemberData(nameof(NotTexts))]
    public void A_stored_copy_that_is_no_text_in_UTF_8_is_reported_and_not_measured(byte[] stored, string why)
    {
        var dossier = Read("file: sources/a.txt", ("sources/a.txt", stored));
        var finding = Assert.Single(Found(dossier));
        Assert.Equal(
            ("s", "file", $"the stored copy sources/a.txt {why}: no quote is looked for in it"),
            (finding.Record, finding.Field, finding.Message)
        );
        var coverage = Assert.Single(Coverage.Of(dossier));
        Assert.True(coverage.IsMissing);
        Assert.Equal(why, coverage.WhyNotText?.ToString());
    }

    [Theory]
    [InlineData(Text)]
    [InlineData("\uFEFFOne.")]
    [InlineData("")]
    public void Text_in_UTF_8_is_text(string text) =>
        Assert.Empty(Found(Read("file: sources/a.txt", ("sources/a.txt", Encoding.UTF8.GetBytes(text)))));

    [Theory]
    [InlineData(
        "sources\\\\a.txt",
        "write sources/a.txt: separate the names of folders with /, not \\",
        "sources/a.txt"
    )]
    [InlineData("Sources/A.TXT", "the file is called sources/a.txt", "sources/a.txt")]
    [InlineData("sources/Baku\u0308.txt", "the file is called sources/Bakü.txt", "sources/Bakü.txt")]
    [InlineData(
        "C:\\\\texts\\\\a.txt",
        "copy it into the folder of the dossier, and write its path from there, as sources/name.txt",
        null
    )]
    [InlineData(
        "sources\\\\lost.txt",
        "copy it to sources/lost.txt, beside the dossier, and write its path with /",
        null
    )]
    [InlineData("sources/lost.txt", "copy it to sources/lost.txt, beside the dossier", null)]
    public void A_stored_copy_that_is_not_there_is_looked_for_nearby(string file, string help, string? fix)
    {
        var dossier = Read(
            $"file: \"{file}\"",
            ("sources/a.txt", "A."u8.ToArray()),
            ("sources/Bakü.txt", "B."u8.ToArray())
        );
        var finding = Assert.Single(Found(dossier));
        Assert.StartsWith(help, finding.Help, StringComparison.Ordinal);
        Assert.Equal(fix, finding.Fix?.Edit.Text);
    }

    [Theory]
    [InlineData(
        "A.\r\nB.\r\n",
        "; its line breaks are CRLF, and those of the registered copy LF, and nothing else differs"
    )]
    [InlineData("\uFEFFA.\nB.\n", "; it has a byte order mark, and the registered copy none, and nothing else differs")]
    [InlineData("A.\nC.\n", "")]
    public void A_copy_that_differs_only_by_how_it_was_copied_is_told_from_others(string stored, string only)
    {
        var registered = Convert.ToHexStringLower(SHA256.HashData("A.\nB.\n"u8));
        var dossier = Read(
            $"file: sources/a.txt, sha256: {registered}",
            ("sources/a.txt", Encoding.UTF8.GetBytes(stored))
        );
        Assert.EndsWith(registered + only, Assert.Single(Found(dossier)).Message, StringComparison.Ordinal);
    }

    static Dossier Read(string fields, params (string Path, byte[] Content)[] files)
    {
        var memory = new MemoryFiles().With(
            "dossier.yaml",
            $"format: 1\ntitle: T\nsources:\n  - {{ id: s, title: S, {fields} }}\n"
        );
        return DossierReader.Read(files.Aggregate(memory, (all, file) => all.With(file.Path, file.Content)));
    }

    static List<Finding> Found(Dossier dossier) => [.. Checker.Check(dossier, new() { Select = ["SRC005"] }).Findings];
}
