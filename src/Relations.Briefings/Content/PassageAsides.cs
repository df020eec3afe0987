using Relations.Documents;

namespace Relations.Briefings;

/// <summary>The passages of sources, as what opens beside the sentence that cites them.</summary>
static class PassageAsides
{
    // Passages of one number are shown together, unless they would be a page by themselves.
    const int MostTogether = 5;

    public static IReadOnlyList<Aside> Of(BriefingContext context) =>
        [.. context.Passages.Sources.SelectMany(source => Of(context, source))];

    static IEnumerable<Aside> Of(BriefingContext context, NumberedSource source)
    {
        var byNumber = source.Passages.ToLookup(passage => passage.Number, StringComparer.Ordinal);
        return source.Passages.Select(passage =>
        {
            List<NumberedPassage> together = [.. byNumber[passage.Number]];
            return new Aside(
                passage.Anchor,
                SourceTexts.Numbered.With(context.Language, passage.Number),
                Told(context, source, together.Count > MostTogether ? [passage] : together)
            );
        });
    }

    static List<Block> Told(BriefingContext context, NumberedSource source, List<NumberedPassage> passages)
    {
        Inlines title = source.Source is { } known
            ? RecordTitles.Of(context, known)
            : [context.Say(SourceTexts.Missing)];
        return
        [
            .. passages.Select(passage => new Quotation(PassageText.Words(context, source.Source, passage))),
            new Paragraph([
                new Text($"[{passages[0].Number}]") { Style = TextStyle.Strong },
                " ",
                .. title,
                .. PassageText.Where(context, passages[0]),
            ])
            {
                Role = ParagraphRole.Remark,
            },
        ];
    }
}
