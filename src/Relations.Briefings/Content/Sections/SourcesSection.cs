using Relations.Documents;
using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>The sources, each with the passages that the briefing rests on, in the words of the source.</summary>
sealed class SourcesSection : BriefingSection
{
    public const string ItsName = "sources";

    public override string Name => ItsName;

    public override LocalizedString Title => SourceTexts.Title;

    public override IReadOnlyList<Shape> Tells => [Source.Shape];

    public override IEnumerable<Block> Compose(Desk desk) =>
        desk.Passages.Sources.SelectMany(source => OfSource(desk, source));

    static IEnumerable<Block> OfSource(Desk desk, NumberedSource numbered)
    {
        var title = numbered.Source is { } known ? RecordTitles.Of(desk, known) : [desk.Say(SourceTexts.Missing)];
        yield return new Heading(2, [$"[{Desk.Number(numbered.Number)}] ", .. title]);
        if (numbered.Source is { } source)
        {
            var about = Desk.Joined(About(desk, source), " · ");
            var cited = Citing.Of(desk, source);
            if (about.Count + cited.Count > 0)
            {
                yield return new Paragraph(about.Count == 0 ? cited : [.. about, .. Desk.Trailing(cited)])
                {
                    Role = ParagraphRole.Remark,
                    KeepsNext = true,
                };
            }
        }

        foreach (var passage in numbered.Passages)
        {
            yield return new Quotation(Quoted(desk, numbered.Source, passage)) { Anchor = passage.Anchor };
        }

        if (numbered.Passages.Count == 0)
        {
            yield return new Paragraph([desk.Say(SourceTexts.Unused)]) { Role = ParagraphRole.Remark };
        }
    }

    static IEnumerable<Inlines> About(Desk desk, Source source)
    {
        yield return source.Author is null ? [] : desk.Say(SourceTexts.Author, [source.Author]);
        yield return Desk.Optional(source.Publisher);
        yield return Desk.Optional(desk.Headword(source.Kind));
        yield return source.SpeaksFor.IsNone ? [] : desk.Say(SourceTexts.SpeaksFor, desk.NameWithin(source.SpeaksFor));
        yield return source.Language is null
            ? []
            : desk.Say(SourceTexts.Language, [LanguageNames.Of(source.Language, desk.Language)]);
        yield return source.Published is null ? [] : desk.Say(SourceTexts.Published, [desk.Date(source.Published)]);
        yield return source.Retrieved is null ? [] : desk.Say(SourceTexts.Retrieved, [desk.Date(source.Retrieved)]);
        yield return source.Url is null ? [] : [PlaceText.Link(source.Url)];
        yield return PlaceText.Of(desk, source.Archive);
        yield return PlaceText.Scan(desk, source.Scan);
        yield return source.Rights is null ? [] : desk.Say(SourceTexts.Rights, [source.Rights]);
    }

    static Inlines Quoted(Desk desk, Source? source, Passage passage)
    {
        Inlines words = passage.Quote is { } quote
            ? [Tongue.In(desk, quote, source?.Language)]
            : [new Text(desk.Say(SourceTexts.NoQuote)) { Style = TextStyle.Emphasis }];
        Inlines where = passage.Paragraph is { } paragraph
            ? [" ", .. desk.Say(SourceTexts.Paragraph, [Desk.Number(paragraph)])]
            : [];
        var place = PlaceText.Of(desk, passage.Cited.Place);
        Inlines more = place.Count > 0 ? [" (", .. place, ")"] : [];
        return [new Text($"[{passage.Number}]") { Style = TextStyle.Strong }, " ", .. words, .. where, .. more];
    }
}
