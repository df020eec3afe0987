using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;

namespace Relations.Documents.Html.Tests;

public sealed class PageTests
{
    const string Hostile = "</style></title><script>alert(1)</script> ]]> --> \" ' & \u202Eevil";

    [Fact]
    public void Every_id_is_one_and_whatever_is_referred_to_is_there()
    {
        var page = Pages.Parsed(EveryBlock.Document);
        var ids = page.DescendantsAndSelf().Select(element => element.At("id")).OfType<string>().ToList();
        Assert.Equal(ids.Distinct(), ids);
        var referred = page.Descendants()
            .SelectMany(element =>
                (string?[])
                    [
                        element.At("href") is ['#', .. var id] ? id : null,
                        element.At("popovertarget"),
                        element.At("aria-labelledby"),
                        element.At("aria-describedby"),
                    ]
            )
            .OfType<string>();
        Assert.All(referred, id => Assert.Contains(id, ids));
    }

    [Fact]
    public void Headings_begin_with_one_of_the_first_level_and_skip_none()
    {
        var levels = Pages
            .Parsed(EveryBlock.Document)
            .Descendants()
            .Where(element => element.Name.LocalName is ['h', >= '1' and <= '6'])
            .Select(element => element.Name.LocalName[1] - '0')
            .ToList();
        Assert.Equal(1, levels[0]);
        Assert.Single(levels, level => level == 1);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1));
    }

    [Fact]
    public void The_same_document_gives_the_same_bytes() =>
        Assert.Equal(Pages.Of(EveryBlock.Document), Pages.Of(EveryBlock.Document));

    [Fact]
    public void Nothing_runs_and_nothing_is_loaded_from_elsewhere()
    {
        var text = Pages.Of(EveryBlock.Document);
        var page = Pages.Parsed(text);
        Assert.Empty(page.Descendants("script"));
        Assert.Empty(page.Descendants("link"));
        Assert.DoesNotContain(
            page.Descendants().Attributes(),
            attribute => attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal)
        );
        Assert.Empty(page.Descendants().Attributes("style"));
        Assert.All(page.Descendants().Attributes("src"), source => Assert.StartsWith("data:", source.Value));
        Assert.DoesNotContain("url(", text, StringComparison.Ordinal);
        var style = page.Descendants("style").Single().Value;
        var digest = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)));
        var policy = page.Descendants("meta").Single(meta => meta.At("http-equiv") is not null).At("content");
        Assert.StartsWith($"default-src 'none'; style-src 'sha256-{digest}'", policy);
    }

    [Fact]
    public void No_text_is_read_as_markup_wherever_it_stands()
    {
        var document = SampleDocument.Of(
            new Masthead(
                Hostile,
                [
                    [Hostile],
                ]
            ),
            new Heading(0, [Hostile]),
            new Paragraph([
                Hostile,
                new Text(Hostile) { Language = "x\" onload=\"alert(1)", Style = TextStyle.Strong },
                new Footnote([Hostile]),
                new Reference("a\"><b", ["[1]"]),
                new Hyperlink(new("javascript:alert(1)"), [Hostile]),
                new Hyperlink(new("https://example.org/\"<script>"), [Hostile]),
            ]),
            new FactBox([new(Hostile, [Hostile])]) { Caption = Hostile },
            new Table(
                [new(Hostile)],
                [
                    [new([Hostile])],
                ]
            )
            {
                Caption = Hostile,
                Anchor = Hostile,
            },
            new Figure(new(10, 10, [new LabelMark(0, 5, Hostile, 5)]), Hostile, Hostile)
        );
        var info = document.Info with
        {
            Title = Hostile,
            Subject = Hostile,
            Keywords = [Hostile],
            RunningHead = Hostile,
            Mark = Hostile,
            Marking = Hostile,
            Kind = Hostile,
            PageOf = Hostile + "{0}",
        };
        var asides = new[] { new Aside("a\"><b", Hostile, [new Quotation([Hostile])]) };
        var text = Pages.Of(document with { Info = info, Asides = asides }, new() { Author = Hostile });
        var page = Pages.Parsed(text);
        Assert.Empty(page.Descendants("script"));
        Assert.DoesNotContain('\u202E', text);
        Assert.DoesNotContain("href=\"javascript:", text, StringComparison.Ordinal);
        Assert.DoesNotContain(page.Descendants().Attributes(), attribute => attribute.Name.LocalName == "onload");
        Assert.Equal(
            "https://example.org/%22%3Cscript%3E",
            page.All("a").Single(a => a.At("href")![0] == 'h').At("href")
        );
    }

    [Fact]
    public void Words_in_another_language_say_which()
    {
        var page = Pages.Parsed(
            SampleDocument.Of(
                new Paragraph(["a ", new Text("söz") { Language = "tr" }, new Text("b") { Style = TextStyle.Strong }])
            )
        );
        Assert.Equal("en", page.At("lang"));
        var other = page.All("span").Single();
        Assert.Equal(("tr", "auto", "söz"), (other.At("lang"), other.At("dir"), other.Value));
        Assert.Null(page.All("strong").Single().At("lang"));
    }

    [Fact]
    public void A_note_opens_beside_its_mark_and_stands_in_a_list_that_leads_back()
    {
        var page = Pages.Parsed(
            SampleDocument.Of(
                new Paragraph(["a", new Footnote(["same"]), "b", new Footnote(["same"]), "c", new Footnote(["other"])])
            )
        );
        var marks = page.All("button").Where(button => button.At("class") == "note").ToList();
        Assert.Equal(["a", "a", "b"], marks.Select(mark => mark.Value));
        Assert.Equal(["mark-a", null, "mark-b"], marks.Select(mark => mark.At("id")));
        var box = page.Descendants().Single(element => element.At("id") == marks[0].At("popovertarget"));
        Assert.Equal("auto", box.At("popover"));
        Assert.Contains("same", box.Value, StringComparison.Ordinal);
        var notes = page.All("ol").Single().Elements("li").ToList();
        Assert.Equal(["#mark-a", "#mark-b"], notes.Select(note => note.Element("a")!.At("href")));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_passage_opens_beside_its_mark_and_leads_to_its_place_where_it_has_one(bool isListed)
    {
        Block[] listed = isListed ? [new Quotation(["words"]) { Anchor = "passage" }] : [];
        var document = SampleDocument.Of([new Paragraph(["a ", new Reference("passage", ["[1.3]"])]), .. listed]) with
        {
            Asides =
            [
                new("passage", "Source 1.3", [new Quotation([new Text("Wort") { Language = "de" }])]),
                new("other", "Source 2", [new Quotation(["nowhere cited"])]),
            ],
        };
        var page = Pages.Parsed(document);
        var mark = page.All("button").First();
        Assert.Equal(("[1.3]", "Source 1.3"), (mark.Value, mark.At("aria-label")));
        var box = page.All("div").Single(element => element.At("popover") is not null);
        Assert.Equal(mark.At("popovertarget"), box.At("id"));
        Assert.Equal("de", box.All("span").Single().At("lang"));
        Assert.Equal(isListed, box.All("a").Any());
        Assert.DoesNotContain("nowhere cited", page.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_has_a_caption_scopes_and_the_header_of_each_cell()
    {
        var page = Pages.Parsed(
            SampleDocument.Of(
                new Table(
                    [new("Year"), new("Visits", AlignEnd: true)],
                    [
                        [new(["2001"]), new(["7"])],
                    ]
                )
                {
                    Caption = "Counts",
                    NamingColumn = 0,
                }
            )
        );
        Assert.Equal("Counts", page.All("caption").Single().Value);
        Assert.Equal(["col", "col", "row"], page.All("th").Select(header => header.At("scope")));
        Assert.Equal(
            ("Visits", "end", "cell"),
            (
                page.All("td").Single().At("data-label"),
                page.All("td").Single().At("class"),
                page.All("td").Single().At("role")
            )
        );
    }

    [Fact]
    public void A_drawing_has_a_title_and_words_and_its_data_as_a_table()
    {
        var drawing = new Drawing(
            10,
            10,
            [
                new LineMark(0, 0, 5, 5, Tone.Ink),
                new LineMark(5, 5, 10, 5, Tone.Ink),
                new LabelMark(1, 9, "Ağrı", 4, LabelAlign.End) { Style = TextStyle.Strong },
            ]
        );
        var data = new Table(
            [new("Year")],
            [
                [new(["2001"])],
            ]
        );
        var plain = Pages.Parsed(SampleDocument.Of(new Figure(drawing, "Visits", "Seven visits.")));
        Assert.Equal(
            ["Visits", "Seven visits."],
            plain.All("title").Skip(1).Concat(plain.All("desc")).Select(e => e.Value)
        );
        Assert.Equal("0", plain.All("div").First(div => div.At("class") == "canvas").At("tabindex"));
        Assert.Equal("M0 0L5 5M5 5L10 5", Assert.Single(plain.All("path")).At("d"));
        Assert.NotNull(plain.All("text").Single().At("textLength"));
        var told = Pages.Parsed(SampleDocument.Of(new Figure(drawing, "Visits", "Seven visits.") { Data = data }));
        Assert.Empty(told.All("desc"));
        Assert.Single(told.All("table"));
    }

    [Theory]
    [InlineData("on 30–31 October 2017 in", "30–31 October 2017")]
    [InlineData("9 November 1991, ten", "9 November 1991")]
    [InlineData("le 1er novembre 1991", "1er novembre 1991")]
    [InlineData("2010–2020", "2010–2020")]
    [InlineData("19–20\u00A0Ekim", "19–20\u00A0Ekim")]
    public void A_date_is_not_broken_over_lines(string text, string whole) =>
        Assert.Equal(whole, Pages.Parsed(SampleDocument.Of(new Paragraph([text]))).All("span").Single().Value);

    [Fact]
    public void The_marking_and_a_draft_are_on_the_page_and_on_every_sheet()
    {
        var document = SampleDocument.Of(new Heading(0, ["A"]));
        var text = Pages.Of(document with { Info = document.Info with { Marking = "SECRET", Mark = "DRAFT" } });
        var page = Pages.Parsed(text);
        Assert.Equal(
            2,
            page.Descendants().Count(element => element.At("class") == "marking" && element.Value == "SECRET")
        );
        Assert.Equal("DRAFT", page.All("header").Single().Elements().First().Value);
        Assert.Contains("@top-center{content:\"SECRET\"", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_contents_are_lists_within_lists()
    {
        var page = Pages.Parsed(
            SampleDocument.Of(
                new Contents("Contents", 2),
                new Heading(1, ["One"]),
                new Heading(2, ["One a"]),
                new Heading(2, ["One b"]),
                new Heading(1, ["Two"])
            )
        );
        var list = page.All("nav").Single().Element("ol")!;
        Assert.Equal(["One", "Two"], list.Elements("li").Select(item => item.Element("a")!.Value));
        Assert.Equal(
            ["One a", "One b"],
            list.Elements("li").First().Element("ol")!.Elements("li").Select(item => item.Value.Trim())
        );
    }

    [Fact]
    public void A_theme_gives_its_colours_and_lighter_ones_on_dark_ground()
    {
        var text = Pages.Of(EveryBlock.Document, new() { Theme = new() { Accent = 0x5B1239 } });
        Assert.Contains("--t-accent:#5B1239", text, StringComparison.Ordinal);
        var dark = text[text.IndexOf("prefers-color-scheme", StringComparison.Ordinal)..];
        Assert.DoesNotContain("--t-accent:#5B1239", dark, StringComparison.Ordinal);
    }
}
