using Relations.Documents;
using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>The sources, each with the passages that the briefing rests on, in the words of the source.</summary>
sealed class SourcesSection : BriefingSection
{
    public override string Name => SectionNames.Sources;

    public override LocalizedString Title => SourceTexts.Title;

    public override IReadOnlyList<RecordShape> Tells => [Source.Shape];

    public override IEnumerable<Block> Compose(BriefingContext context) =>
        context.Passages.Sources.SelectMany(source => OfSource(context, source));

    static IEnumerable<Block> OfSource(BriefingContext context, NumberedSource numbered)
    {
        var title = numbered.Source is { } known ? RecordTitles.Of(context, known) : [context.Say(SourceTexts.Missing)];
        yield return new Heading(2, [$"[{BriefingContext.Number(numbered.Number)}] ", .. title]);
        if (numbered.Source is { } source)
        {
            var about = BriefingContext.Joined(About(context, source), " · ");
            var cited = CitationLinks.Of(context, source);
            if (about.Count + cited.Count > 0)
            {
                yield return new Paragraph(about.Count == 0 ? cited : [.. about, .. BriefingContext.Trailing(cited)])
                {
                    Role = ParagraphRole.Remark,
                    KeepsNext = true,
                };
            }
        }

        foreach (var passage in numbered.Passages)
        {
            yield return new Quotation(Quoted(context, numbered.Source, passage)) { Anchor = passage.Anchor };
        }

        if (numbered.Passages.Count == 0)
        {
            yield return new Paragraph([context.Say(SourceTexts.Unused)]) { Role = ParagraphRole.Remark };
        }
    }

    static IEnumerable<Inlines> About(BriefingContext context, Source source)
    {
        yield return source.Author is null ? [] : context.Say(SourceTexts.Author, [source.Author]);
        yield return BriefingContext.Optional(source.Publisher);
        yield return BriefingContext.Optional(context.Headword(source.Kind));
        yield return source.SpeaksFor.IsNone
            ? []
            : context.Say(SourceTexts.SpeaksFor, context.NameWithin(source.SpeaksFor));
        yield return source.Language is null
            ? []
            : context.Say(SourceTexts.Language, [LanguageNames.Of(source.Language, context.Language)]);
        yield return source.Published is null
            ? []
            : context.Say(SourceTexts.Published, [context.Date(source.Published)]);
        yield return source.Retrieved is null
            ? []
            : context.Say(SourceTexts.Retrieved, [context.Date(source.Retrieved)]);
        yield return source.Url is null ? [] : [PlaceText.Link(source.Url)];
        yield return PlaceText.Of(context, source.Archive);
        yield return PlaceText.Scan(context, source.Scan);
        yield return source.Rights is null ? [] : context.Say(SourceTexts.Rights, [source.Rights]);
    }

    static Inlines Quoted(BriefingContext context, Source? source, NumberedPassage passage) =>
        [
            new Text($"[{passage.Number}]") { Style = TextStyle.Strong },
            " ",
            .. PassageText.Words(context, source, passage),
            .. PassageText.Where(context, passage),
        ];
}
