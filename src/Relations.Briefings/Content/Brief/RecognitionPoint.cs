using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>How one party recognized the other, and how soon after its independence.</summary>
static class RecognitionPoint
{
    public static IEnumerable<BriefPoint> Of(BriefingContext context)
    {
        if (PartyPair.Of(context) is not { } pair)
        {
            return [];
        }

        var recognition = DateSorting
            .Of(context.Dossier.Recognitions, one => one.Date)
            .FirstOrDefault(one => one.Date is not null && pair.Ways.Contains((one.By, one.Of)));
        return recognition is null ? [] : [Told(context, recognition)];
    }

    static BriefPoint Told(BriefingContext context, Recognition recognition)
    {
        var independence = DateSorting
            .Of(context.Dossier.Independence, one => one.Date)
            .FirstOrDefault(one => one.State == recognition.Of && one.Kind == IndependenceKind.Declaration);
        var gap = Gap(context, independence?.Date, recognition.Date);
        var isFirst = recognition.Ordinal == 1;
        var when = DatedTexts.When(recognition.Date, context.Language);
        var text = (isFirst, gap) switch
        {
            (true, not null) => KeyPointTexts.RecognizedFirstAfter,
            (true, null) => KeyPointTexts.RecognizedFirst,
            (false, not null) => KeyPointTexts.RecognizedAfter,
            _ => KeyPointTexts.Recognized,
        };
        var sentence = context.Say(
            text,
            context.NameBeginning(recognition.By),
            context.NameWithin(recognition.Of),
            [when],
            [gap ?? ""]
        );
        var lead = isFirst
            ? context.Say(KeyPointTexts.FirstToRecognize)
            : KeyPointTexts.RecognitionLead.With(context.Language, when);
        Record[] records = gap is null ? [recognition] : [recognition, independence!];
        return new(lead, LetterCase.Capitalised(sentence, context.Language), records);
    }

    /// <summary>The time between two days in words; null where a day is not known or no day lies between them.</summary>
    static string? Gap(BriefingContext context, SourceDate? from, SourceDate? to)
    {
        if (Day(from) is not { } first || Day(to) is not { } last || last.DaysSince(first) is var days && days < 1)
        {
            return null;
        }

        var (text, count) = days switch
        {
            < 14 => (KeyPointTexts.InDays, days),
            < 84 => (KeyPointTexts.InWeeks, (days + 3) / 7),
            < 730 => (KeyPointTexts.InMonths, (days + 15) / 30),
            _ => (KeyPointTexts.InYears, days / 365),
        };
        return Counted.Of(text, count, context.Language);
    }

    static EdtfDay? Day(SourceDate? date) =>
        date?.Bounds is { EarliestStart: { } first, LatestEnd: { } last } && first == last ? first : null;
}
