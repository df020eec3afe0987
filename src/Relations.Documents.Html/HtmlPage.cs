using System.Security.Cryptography;
using System.Text;

namespace Relations.Documents.Html;

/// <summary>Writes a page: its head, its document, and the boxes that its marks open.</summary>
static class HtmlPage
{
    public static void Write(Document document, HtmlSettings settings, TextWriter output)
    {
        var blocks = new HtmlBlocks(document);
        var body = new Markup();
        WriteBody(document, blocks, body);
        var style = HtmlStyle.Of(document.Info, settings.Theme) + blocks.Sides.Style;
        output.Write(Head(document.Info, settings, style).ToString());
        output.Write(body.ToString());
    }

    static Markup Head(DocumentInfo info, HtmlSettings settings, string style)
    {
        // Nothing is loaded and nothing runs, whatever a text of the page may be read as.
        var policy =
            $"default-src 'none'; style-src {Digest(style)}; img-src data:; base-uri 'none'; form-action 'none'";
        var head = new Markup().Raw("<!doctype html>\n").Open("html", ("lang", info.Language.Code())).Line();
        head.Open("head").Line().Open("meta", ("charset", "utf-8")).Line();
        head.Open("meta", ("http-equiv", "Content-Security-Policy"), ("content", policy)).Line();
        head.Open("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1")).Line();
        Meta(head, "generator", "Relations");
        Meta(head, "author", settings.Author);
        Meta(head, "description", info.Subject);
        Meta(head, "keywords", string.Join(", ", info.Keywords));
        return head.Element("title", info.Title)
            .Line()
            .Open("style")
            .Raw(style)
            .Close("style")
            .Line()
            .Close("head")
            .Line();
    }

    static void Meta(Markup head, string name, string content)
    {
        if (content.Length > 0)
            head.Open("meta", ("name", name), ("content", content)).Line();
    }

    static string Digest(string text) =>
        $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}'";

    static void WriteBody(Document document, HtmlBlocks blocks, Markup to)
    {
        var (info, language) = (document.Info, document.Info.Language);
        to.Open("body").Line();
        to.Element("a", PageTexts.Skip.In(language), ("class", "skip"), ("href", "#text")).Line();
        var above = document.Blocks.TakeWhile(block => block is Logo or Masthead).ToList();
        if (above.Count > 0 || info.Mark is not null || info.Marking.Length > 0)
        {
            to.Open("header").Line();
            if (info.Mark is { } mark)
                to.Element("p", mark, ("class", "draft")).Line();
            if (info.Marking.Length > 0 && !above.Exists(block => block is Masthead))
                to.Element("p", info.Marking, ("class", "marking")).Line();
            blocks.Write(above, to);
            to.Close("header").Line();
        }
        to.Open("main", ("id", "text"), ("tabindex", "-1")).Line();
        blocks.Write([.. document.Blocks.Skip(above.Count)], to);
        WriteNotes(blocks, language, to);
        HtmlBoxes.Write(blocks, language, to);
        to.Close("main").Line();
        WriteFooter(info, to);
        to.Close("body").Line().Close("html").Line();
    }

    static void WriteNotes(HtmlBlocks blocks, Language language, Markup to)
    {
        var notes = new Markup();
        if (blocks.WriteNotes(notes))
            to.Open("section", ("aria-labelledby", "notes"))
                .Element("h2", PageTexts.Notes.In(language), ("id", "notes"))
                .Raw(notes.ToString())
                .Close("section")
                .Line();
    }

    static void WriteFooter(DocumentInfo info, Markup to)
    {
        var said = string.Join(" · ", new[] { info.RunningHead, info.Kind }.Where(text => text.Length > 0));
        if (said.Length + info.Marking.Length == 0)
            return;
        to.Open("footer").Element("p", said);
        if (info.Marking.Length > 0)
            to.Element("p", info.Marking, ("class", "marking"));
        to.Close("footer").Line();
    }
}
