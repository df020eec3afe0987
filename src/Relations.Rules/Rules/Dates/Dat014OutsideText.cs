using System.Text.RegularExpressions;
using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Dat014OutsideText : Rule, IChecks<Visit>, IChecks<Event>
{
    // A longer span in a text is of something else than a stay or a meeting.
    const long MaxDays = 70;
    const int WordsBeside = 3;
    const string Ends = ".;()";

    public override RuleInfo Info { get; } =
        new(
            "DAT014",
            "outside-text",
            Severity.Warning,
            "A text gives the days of a visit or event, and its dates lie outside them."
        )
        {
            Why =
                "A purpose such as \"In U.S. June 16–21\" says when the visitor was there. Either dates in October beside it "
                + "are those of another row, or the text is wrong. Of a visit, the days beside the name of the state visited "
                + "count; of an event, those in its name. A text may also mention side trips.",
            Basis =
                "The published list of visits to the United States: three stays whose dates lie outside the days of their own text.",
            Needs = "days from and to in a text of a visit or in the name of an event, and its dates to the day",
            Exceptions = ["A text about another stay only."],
        };

    public void Check(Visit subject, RuleContext context) =>
        Check(subject, subject.Dates, (text, mention) => IsInState(text, mention, subject.To.Id), context);

    public void Check(Event subject, RuleContext context) =>
        Check(subject, subject.Dates, (text, _) => text.IsName, context);

    static void Check(Record subject, SourceDate? dates, Func<OwnText, DateMention, bool> isOf, RuleContext context)
    {
        if (dates is not { Value: { } own } || !PeriodBound.StartOf(dates).IsExact || !PeriodBound.EndOf(dates).IsExact)
        {
            return;
        }

        foreach (var text in context.View.TextsOf(context.Dossier))
        {
            var said = text.Text.AsSpan().ContainsAnyInRange('0', '9') ? DateMentions.Find(text.Text) : [];
            if (
                said.FirstOrDefault(mention =>
                    IsStay(mention)
                    && !HasMoreDays(text, mention)
                    && isOf(text, mention)
                    && !Encloses(mention.Date, own)
                ) is
                { } stay
            )
            {
                var words = text.Text.Substring(stay.Start, stay.Length);
                context.Violated(
                    "dates",
                    LiesOutside(dates, Quotations.Shown(words), new(text.Path)),
                    related: [new(GivesDays(), new(subject, text.Path))]
                );
                return;
            }
        }
    }

    // A text tells of side trips too: only days beside the name of the state visited are those of the stay.
    static bool IsInState(OwnText text, DateMention mention, string? state)
    {
        if (state is null)
        {
            return false;
        }

        var (start, end) = (mention.Start, mention.Start + mention.Length);
        for (
            var words = 0;
            start > 0 && words <= WordsBeside && text.Text[start - 1] is not (';' or '(' or ')' or ':');
            start--
        )
        {
            words += text.Text[start - 1] == ' ' ? 1 : 0;
        }

        for (
            var words = 0;
            end < text.Text.Length && words <= WordsBeside && !Ends.Contains(text.Text[end], StringComparison.Ordinal);
            end++
        )
        {
            words += text.Text[end] == ' ' ? 1 : 0;
        }

        var beside = text.Text[start..end];
        return StateMentions.In(beside) is { Count: 1 } named
            && named.Contains(state)
            && !Lexicon.WordsOf("again").Any(word => FoldedNames.HasWords(FoldedNames.Fold(beside), word));
    }

    // Of January 11-12, 13-14, 16, and 18, no part is the whole stay.
    static bool HasMoreDays(OwnText text, DateMention mention) =>
        MoreDays().IsMatch(text.Text.AsSpan(mention.Start + mention.Length));

    // A comma or a short word, as "and", and the number of a day.
    [GeneratedRegex(
        @"^\s*(?:,\s*\p{L}{0,3}|\p{L}{1,3})\s*[0-9]{1,2}(?![0-9])",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex MoreDays();

    static bool IsStay(DateMention mention) =>
        mention.Date is EdtfInterval { Start: { } start, End: { } end } && InYear(start, end) is >= 0 and <= MaxDays;

    // The days of a span, in a common year where it names none; null where its ends are no days.
    static long? InYear(Edtf start, Edtf end)
    {
        var first = (DateReadings.InYearOf(Sample, start) ?? start).Bounds;
        var last = (DateReadings.InYearOf(Sample, end) ?? end).Bounds;
        return
            first is { Earliest: { } from } && first.Latest == from && last is { Latest: { } to } && last.Earliest == to
            ? (to.DaysSince(from) + 365) % 365
            : null;
    }

    static readonly Edtf Sample = EdtfPattern.Level2.TryParse("2001", out var year) ? year : null!;

    static bool Encloses(Edtf mention, Edtf own) =>
        EdtfOrder.Within(own, DateReadings.InYearOf(own, mention) ?? mention) != Ternary.No;

    [Message("the dates ({dates}) lie outside {words}, which {field} says")]
    private static partial Message LiesOutside(SourceDate dates, QuotationValue words, FieldPathValue field);

    [Message("gives other days")]
    private static partial Message GivesDays();

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "A longer stay, a side trip, a return, a stay over the new year, several stays, and a text that speaks of years",
            """
            visits:
              - { id: a, visitors: [], to: USA, dates: 1957-06-18/1957-06-20, purpose: In U.S. June 16–21. }
              - { id: b, visitors: [], to: USA, dates: 1957-06-18/1957-06-20, purpose: Later visited Boston June 23–24. Revisited U.S. July 2–6. }
              - { id: c, visitors: [], to: USA, dates: 1957-06-18/1957-06-20, purpose: On the war of 1939–1945. }
              - { id: d, visitors: [], to: USA, dates: 1957-12-30/1958-01-02, purpose: In U.S. December 28–January 3. }
              - { id: e, visitors: [], to: EGY, dates: 1974-01-11/1974-01-18, purpose: "Was in Egypt January 11-12, 13-14, 16, and 18." }
              - { id: f, visitors: [], to: EGY, dates: 1974-01-11/1974-01-18, purpose: "Was in Egypt January 11-12 and 18." }
            """
        ),
        new(
            "Another month, days before, days of which some are before, and other days in Turkish, Azerbaijani and French",
            """
            visits:
              - { id: a, visitors: [], to: USA, dates: 1957-10-17/1957-10-20, purpose: In U.S. June 16–21. }
              - { id: b, visitors: [], to: USA, dates: 1955-05-02/1955-05-06, purpose: In U.S. April 23–May 1. }
              - { id: c, visitors: [], to: USA, dates: 1986-01-12/1986-01-16, purpose: State Visit. In U.S. January 16–18. }
              - { id: d, visitors: [], to: TUR, dates: 2017-07-09/2017-07-10, purpose: { tr: 9-10 Ekim 2017 tarihlerinde Türkiye'de } }
              - { id: e, visitors: [], to: TUR, dates: 2017-07-09/2017-07-10, purpose: { az: 9-10 oktyabr 2017 Türkiyədə oldu } }
              - { id: f, visitors: [], to: TUR, dates: 2017-07-09/2017-07-10, purpose: { fr: En Turquie du 9 au 10 octobre 2017 } }
            events:
              - { id: g, names: Summit of 9-10 July 2017, dates: 2017-08-01 }
            """,
            "warning a.dates: the dates (1957-10-17/1957-10-20) lie outside \"June 16–21\", which purpose says",
            "warning b.dates: the dates (1955-05-02/1955-05-06) lie outside \"April 23–May 1\", which purpose says",
            "warning c.dates: the dates (1986-01-12/1986-01-16) lie outside \"January 16–18\", which purpose says",
            "warning d.dates: the dates (2017-07-09/2017-07-10) lie outside \"9-10 Ekim 2017\", which purpose.tr says",
            "warning e.dates: the dates (2017-07-09/2017-07-10) lie outside \"9-10 oktyabr 2017\", which purpose.az says",
            "warning f.dates: the dates (2017-07-09/2017-07-10) lie outside \"9 au 10 octobre 2017\", which purpose.fr says",
            "warning g.dates: the dates (2017-08-01) lie outside \"9-10 July 2017\", which names says"
        ),
    ];
}
