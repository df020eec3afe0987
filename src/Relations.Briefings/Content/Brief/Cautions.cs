using Relations.Documents;
using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>What the reader must bear in mind: old facts, a single source, one that speaks for a side.</summary>
static class Cautions
{
    const int OldAfterDays = 366;
    const double DaysOfYear = 365.25;

    public static IEnumerable<Block> Of(BriefingContext context, SourceDate? issued)
    {
        var sentences = BriefPoint.Sentences([Age(context, issued), Source(context)]);
        return sentences.Count == 0
            ? []
            :
            [
                new Paragraph([new Text(context.Say(BriefTexts.Caution)) { Style = TextStyle.Strong }])
                {
                    Role = ParagraphRole.Caution,
                    KeepsNext = true,
                },
                new Paragraph(sentences) { Role = ParagraphRole.Caution },
            ];
    }

    static Inlines Age(BriefingContext context, SourceDate? issued)
    {
        if (
            context.Options.AsOf is not { Bounds.Latest: { } facts } asOf
            || issued?.Bounds?.Earliest is not { } day
            || day.DaysSince(facts) is var days && days < OldAfterDays
        )
        {
            return [];
        }

        var nothing = BriefTexts.NothingAfter.With(context.Language, context.Date(asOf));
        var age = BriefTexts.Age.With(context.Language, Years(context, days));
        return [new Text(nothing) { Style = TextStyle.Strong }, context.Colon + age];
    }

    static string Years(BriefingContext context, long days)
    {
        var years = days / DaysOfYear;
        var (whole, rest) = ((long)Math.Floor(years), years - Math.Floor(years));
        var language = context.Language;
        return rest > 0.8 ? BriefTexts.Nearly.With(language, Counted.Of(KeyPointTexts.InYears, whole + 1, language))
            : rest < 0.1 ? Counted.Of(KeyPointTexts.InYears, whole, language)
            : BriefTexts.MoreThan.With(language, Counted.Of(KeyPointTexts.InYears, whole, language));
    }

    static Inlines Source(BriefingContext context)
    {
        List<NumberedSource> cited = [.. context.Passages.Sources.Where(source => source.Passages.Count > 0)];
        if (cited is not [{ Source: { } only }])
        {
            return [];
        }

        Inlines one = only.SpeaksFor.IsNone
            ? [context.Say(BriefTexts.OneSource)]
            : context.Say(BriefTexts.OneSourceFor, context.NameWithin(only.SpeaksFor));
        var isUnnamed = only.Publisher is null && only.Author is null && only.Published is null;
        LocalizedString? what = (only.Kind == SourceKind.Derived, isUnnamed) switch
        {
            (true, true) => BriefTexts.DerivedUnnamed,
            (true, false) => BriefTexts.Derived,
            (false, true) => BriefTexts.Unnamed,
            _ => null,
        };
        return what is null ? one : [.. one, " ", context.Say(what)];
    }
}
