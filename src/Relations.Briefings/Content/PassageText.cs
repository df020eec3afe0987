using Relations.Documents;
using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>The words of a passage and where they stand.</summary>
static class PassageText
{
    /// <summary>The words in the language of their source; says so where none are quoted.</summary>
    public static Inlines Words(BriefingContext context, Source? source, NumberedPassage passage) =>
        passage.Quote is { } quote
            ? [LanguageTagging.In(context, quote, source?.Language)]
            : [new Text(context.Say(SourceTexts.NoQuote)) { Style = TextStyle.Emphasis }];

    /// <summary>The paragraph and the place, after a space; empty where neither is known.</summary>
    public static Inlines Where(BriefingContext context, NumberedPassage passage)
    {
        Inlines paragraph = passage.Paragraph is { } number
            ? [" ", .. context.Say(SourceTexts.Paragraph, [BriefingContext.Number(number)])]
            : [];
        var place = PlaceText.Of(context, passage.Cited.Place);
        Inlines more = place.Count > 0 ? [" (", .. place, ")"] : [];
        return [.. paragraph, .. more];
    }
}
