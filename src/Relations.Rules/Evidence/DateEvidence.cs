using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>A date that a quote of a record mentions.</summary>
/// <param name="Path">The path of the citation.</param>
/// <param name="Words">The words of the quote.</param>
/// <param name="Date">What they say.</param>
sealed record QuotedDate(string Path, string Words, Edtf Date);

/// <summary>How a date stands to the quotes of its record.</summary>
enum DateStanding
{
    /// <summary>It is a reading of what they say; or they do not claim to say it.</summary>
    Supported,

    /// <summary>It is a reading of day and month that a quote says, and the year is added.</summary>
    YearSupplied,

    /// <summary>It is no reading of what they say.</summary>
    Unsupported,
}

/// <summary>What the quotes of a record say of dates.</summary>
sealed class DateEvidence
{
    readonly List<QuotedDate> stated = [];
    readonly List<QuotedDate> inferred = [];
    readonly RecordValidationContext view;
    List<Edtf>? framed;
    readonly IReadOnlyList<DateField> fields;
    readonly List<Edtf> dates;
    readonly bool isInferred;

    DateEvidence(RecordValidationContext view)
    {
        this.view = view;
        fields = view.StatedDates;
        dates = [.. fields.Select(field => field.Date.Value).OfType<Edtf>()];
        if (dates.Count == 0)
        {
            return;
        }

        foreach (var (path, citation) in Quotations.Of(view.Record))
        {
            (citation.Reading == Reading.Inferred ? inferred : stated).AddRange(MentionsOf(path, citation));
            isInferred |= citation.Reading == Reading.Inferred;
        }
    }

    /// <summary>The dates that stated quotes mention, in order.</summary>
    public IReadOnlyList<QuotedDate> Stated => stated;

    /// <summary>The dates of the record that can be read, and how each stands.</summary>
    public IEnumerable<(DateField Field, Edtf Date, DateStanding Standing)> Judged()
    {
        foreach (var field in fields)
        {
            if (field.Date.Value is { } date)
            {
                yield return (field, date, Judge(field.Date, date));
            }
        }
    }

    /// <summary>
    /// The evidence of a statement whose dates its quotes claim to say; null for other records, and where a citation
    /// departs from its source, or names a passage without its words.
    /// </summary>
    public static DateEvidence? Of(RecordValidationContext view)
    {
        var citations = view.Record.Citations;
        return
            view.Record is IRegisterEntry
            || citations.Count == 0
            || citations.Any(citation => citation.Reading is null or Reading.Corrected)
            || citations.Any(citation => SourceText.IsBlank(citation.Quote))
            ? null
            : new(view);
    }

    /// <summary>Whether a mention without its year says a date of the record but for that year.</summary>
    public bool LacksYearOf(Edtf date, QuotedDate mention) =>
        DateReadings.InYearOf(date, mention.Date) is { } dated && DateReadings.IsReading(date, [dated], dates);

    DateStanding Judge(SourceDate written, Edtf date)
    {
        var standing = JudgeAlone(date);
        return
            standing == DateStanding.Unsupported
            && (DateReadings.IsReading(date, Framed(), dates) || AreNumbersSaid(written) || IsInCell(written, date))
            ? DateStanding.Supported
            : standing;
    }

    // A quote need not name the calendar that its numbers are in.
    bool AreNumbersSaid(SourceDate written) =>
        written.NamesCalendar
        && new SourceDate(written.Text).Value is { } numbers
        && DateReadings.IsReading(numbers, Said(stated), [numbers]);

    bool IsInCell(SourceDate written, Edtf date)
    {
        var numbers = written.NamesCalendar ? new SourceDate(written.Text).Value ?? date : date;
        return Quotations.Of(view.Record).Any(placed => CellDates.Say(numbers, placed.Citation.Quote!));
    }

    // Most dates are supported by the dates of the quotes alone.
    List<Edtf> Framed() =>
        framed ??= [
            .. Quotations
                .Of(view.Record)
                .SelectMany(placed => FramedMentions.In(placed.Citation.Quote!, placed.Path))
                .SelectMany(mention => Alternatives(mention.Date)),
        ];

    // "On or about 9 June" is that day or a day near it, and either is what it says.
    static IEnumerable<Edtf> Alternatives(Edtf date) =>
        date is EdtfSet { IsOneOf: true, Members: [{ First: { } day } first, { First: { } other } second] }
        && Equals(first.Last, day)
        && Equals(second.Last, other)
        && day.Bounds == other.Bounds
            ? [date, day, other]
            : [date];

    DateStanding JudgeAlone(Edtf date)
    {
        if (DateReadings.IsReading(date, Said(stated), dates))
        {
            return DateStanding.Supported;
        }

        if (isInferred)
        {
            var said = Said(stated.Concat(inferred));
            var isCompatible = inferred.Count == 0 || DateReadings.IsReading(date, WithYears(date, said), dates);
            return isCompatible ? DateStanding.Supported : DateStanding.Unsupported;
        }

        var supplied = DateReadings.IsReading(date, WithYears(date, Said(stated)), dates);
        return supplied ? DateStanding.YearSupplied : DateStanding.Unsupported;
    }

    static List<Edtf> Said(IEnumerable<QuotedDate> quoted) => [.. quoted.Select(mention => mention.Date)];

    static List<Edtf> WithYears(Edtf date, List<Edtf> said) =>
        [.. said, .. said.Select(mention => DateReadings.InYearOf(date, mention)).OfType<Edtf>()];

    static IEnumerable<QuotedDate> MentionsOf(string path, Citation citation) => MentionsIn(citation.Quote!, path);

    /// <summary>The dates that a text mentions, in order.</summary>
    public static IEnumerable<QuotedDate> MentionsIn(string text, string path) =>
        DateMentions
            .Find(text)
            .SelectMany(mention =>
            {
                var words = text.Substring(mention.Start, mention.Length);
                return Meanings(mention, words).Select(date => new QuotedDate(path, words, date));
            });

    /// <summary>What a mention may say: "9 and 10 July" each of the days; 03/04/1992 either of two.</summary>
    public static IEnumerable<Edtf> Meanings(DateMention mention, string words)
    {
        var isEach = mention.Date is EdtfSet set && (!set.IsOneOf || !words.Any(char.IsLetter));
        return isEach ? ((EdtfSet)mention.Date).Members.Select(member => member.First).OfType<Edtf>() : [mention.Date];
    }
}
