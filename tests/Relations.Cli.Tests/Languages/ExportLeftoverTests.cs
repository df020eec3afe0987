using System.IO.Compression;
using System.Net;
using System.Text.RegularExpressions;
using UglyToad.PdfPig;
using UglyToad.PdfPig.DocumentLayoutAnalysis.TextExtractor;

namespace Relations.Cli.Tests;

/// <summary>Briefings and workbooks in another language hold no English sentence but what the data itself says.</summary>
public sealed partial class ExportLeftoverTests : IDisposable
{
    readonly Tool tool = new Tool().WithSeed();

    public ExportLeftoverTests() => BrokenSeed.Misstate(tool);

    public static TheoryData<string> Others => [.. Languages.All.Skip(1).Select(language => language.Code())];

    [Theory]
    [MemberData(nameof(Others))]
    public void A_Markdown_briefing_has_no_English_line(string lang) =>
        HasNoEnglishLine("md", lang, path => File.ReadAllText(path));

    [Theory]
    [MemberData(nameof(Others))]
    public void A_Word_briefing_has_no_English_line(string lang) => HasNoEnglishLine("docx", lang, TextOfParts);

    [Theory]
    [MemberData(nameof(Others))]
    public void A_PDF_briefing_has_no_English_line(string lang) => HasNoEnglishLine("pdf", lang, TextOfPages);

    [Theory]
    [MemberData(nameof(Others))]
    public void A_workbook_has_no_English_line(string lang) => HasNoEnglishLine("xlsx", lang, TextOfParts);

    void HasNoEnglishLine(string format, string lang, Func<string, string> read)
    {
        Assert.NotEmpty(Exported(format, "en", read));
        Assert.Empty(Exported(format, lang, read));
    }

    IEnumerable<string> Exported(string format, string lang, Func<string, string> read)
    {
        var name = $"{lang}.{format}";
        var outcome = tool.Run("export", format, "seed", "-o", name, "--draft", "--lang", lang);
        Assert.Equal(0, outcome.Status);
        return EnglishLines.In(read(Path.Combine(tool.Folder, name)) + "\n" + outcome.Error);
    }

    static string TextOfPages(string path)
    {
        using var pdf = PdfDocument.Open(path);
        var pages = pdf.GetPages().Select(page => ContentOrderTextExtractor.GetText(page));
        return LineEnd().Replace(string.Join('\n', pages).Replace("-\n", "-", StringComparison.Ordinal), " ");
    }

    // A cell or paragraph is a line.
    static string TextOfParts(string path)
    {
        using var package = ZipFile.OpenRead(path);
        return string.Join('\n', package.Entries.Where(part => Part().IsMatch(part.FullName)).Select(TextOf));
    }

    static string TextOf(ZipArchiveEntry part)
    {
        using var reader = new StreamReader(part.Open());
        var text = BlockEnd().Replace(reader.ReadToEnd(), "\n");
        return WebUtility.HtmlDecode(Tag().Replace(text, ""));
    }

    public void Dispose() => tool.Dispose();

    [GeneratedRegex(
        @"(worksheets/[^/]*|sharedStrings|document|footnotes|header\d*|footer\d*)\.xml$",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Part();

    [GeneratedRegex(@"\s*\n\s*", RegexOptions.None, 10_000)]
    private static partial Regex LineEnd();

    // Headers and footers of a sheet have signs before what stands on the left, in the middle and on the right.
    [GeneratedRegex("</(w:p|si|c|dataValidation|oddFooter)>|&amp;[LCR]", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex BlockEnd();

    [GeneratedRegex("<[^>]*>", RegexOptions.None, 10_000)]
    private static partial Regex Tag();
}
