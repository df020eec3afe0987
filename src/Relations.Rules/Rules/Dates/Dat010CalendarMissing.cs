using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Dat010CalendarMissing : Rule, IChecks<Record>
{
    public override RuleInfo Info { get; } =
        new(
            "DAT010",
            "calendar-missing",
            Severity.Warning,
            "A day is from before a state adopted the Gregorian calendar, and names no calendar."
        )
        {
            Why =
                "The 1 February 1918 of a Russian paper is the 14th of everyone else's, and an Ottoman day may be Julian, Rumi or Hijri. A "
                + "date without a calendar is read as Gregorian, and may be ten days or more off, or counted already. "
                + "Name the calendar, gregorian too: { edtf: 1918-01-28, calendar: gregorian }. Years alone are not looked at: the "
                + "shift hardly matters to them. Where another state of the record had the Gregorian calendar by then, it is most "
                + "likely dated by that, and nothing is reported; so with sources in English, French or another language whose countries had it.",
            Basis =
                "The laws by which states changed calendars, a table in this project; Noda Time issue 34, which leaves such changes to "
                + "programs.",
            Needs = "a day or month without the name of a calendar, and a state of the table that the record refers to",
            Verdicts =
                "Violated when the date, or an end of it, is certainly before the first day by the new calendar; "
                + "undetermined when it may be; satisfied otherwise. Of several states the last to change counts; where one of "
                + "them had it already, the rule is satisfied.",
            Exceptions = ["A source that is known to date by the Gregorian calendar: name it in the date."],
        };

    public void Check(Record subject, RuleContext context)
    {
        var fields =
            subject is Source ? [] : Array.FindAll(context.View.StatedDates, static field => IsCounted(field.Date));
        if (fields.Length == 0 || LastToChange(context) is not var (state, day) || IsDatedAbroad(subject, context))
        {
            return;
        }

        // What a state that had the calendar did together with the others is likely dated by it.
        foreach (var field in fields.Where(field => !StatesOf(context).Any(state => HasIt(state, field.Date))))
        {
            var dated = NamedDate.Field(subject, field.Path, field.Date);
            var before = Named(field.Date.Value!)
                .Where(IsFine)
                .Select(date => EdtfOrder.Before(date, day.Value!, field.Date.Policy))
                .Aggregate(Ternary.No, TernaryLogic.Or);
            var wrong = NamesNoCalendar(dated, new(state), day);
            context.ReportIf(before, dated, wrong, [dated]);
        }
    }

    // Sources in such a language date by the calendar of the countries that speak it.
    static bool IsDatedAbroad(Record subject, RuleContext context) =>
        subject.Citations.Count > 0
        && subject.Citations.All(citation =>
            context.Dossier.Find(citation.Source)?.Language is { } language
            && GregorianSwitch.OfLanguage(language) is { } since
            && context.View.StatedDates.All(field => Chronology.NotAfter(since, field.Date) == Ternary.Yes)
        );

    // States that are not in the table have had it for as long as they exist.
    static bool HasIt(string state, SourceDate date) =>
        GregorianSwitch.Of(state) is not { } day || Chronology.NotAfter(day, date) == Ternary.Yes;

    static bool IsCounted(SourceDate date) =>
        date is { NamesCalendar: false, Value: { } value }
        && Named(value).Any(one => IsFine(one) && !GregorianSwitch.IsSince(one, date.Policy));

    // What the text has the numbers of.
    static IEnumerable<Edtf> Named(Edtf date) =>
        date switch
        {
            EdtfInterval span => Ends(span.Start, span.End),
            EdtfSet set => set.Members.SelectMany(member => Ends(member.First, member.Last)),
            _ => [date],
        };

    static IEnumerable<Edtf> Ends(Edtf? first, Edtf? last) => ((Edtf?[])[first, last]).OfType<Edtf>();

    static bool IsFine(Edtf date) => date is EdtfDate { Precision: > EdtfPrecision.Season } or EdtfDateTime;

    static (string State, SourceDate Day)? LastToChange(RuleContext context)
    {
        (string State, SourceDate Day)? last = null;
        foreach (var state in StatesOf(context).Distinct(StringComparer.Ordinal))
        {
            if (
                GregorianSwitch.Of(state) is { } day
                && (last is not { } before || before.Day.Bounds!.Value.Earliest < day.Bounds!.Value.Earliest)
            )
            {
                last = (state, day);
            }
        }

        return last;
    }

    static IEnumerable<string> StatesOf(RuleContext context)
    {
        if (context.View.Record is State subject)
        {
            yield return subject.Id;
        }

        foreach (var value in context.View.Values)
        {
            if (
                value.Value is IRef { Id: { } id }
                && !value.Path.StartsWith("citations[", StringComparison.Ordinal)
                && context.Dossier.StateOf(context.Dossier.Find(id)) is { Id: var state }
            )
            {
                yield return state;
            }
        }
    }

    [Message("{date} is before the Gregorian calendar was in use in {state} ({day}), and names no calendar")]
    private static partial Message NamesNoCalendar(NamedDate date, StateValue state, SourceDate day);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "After the change, before it with a calendar, and a year",
            """
            agreements:
              - { id: lausanne, title: Peace, parties: [GBR, TUR], signed: 1923-07-24 }
              - { id: old-style, title: Peace, parties: [RUS], signed: { edtf: 1918-01-15, calendar: julian } }
              - { id: named, title: Peace, parties: [RUS, TUR], signed: { edtf: 1878-03-03, calendar: gregorian } }
              - { id: a-year, title: Peace, parties: [RUS, TUR], signed: 1774 }
            missions:
              - { id: post, sending: TUR, receiving: AZE, grades: [{ kind: consulate, period: /1992-01-14 }] }
            """
        ),
        new(
            "An English source of a Russian appointment, and a Russian one",
            """
            sources:
              - { id: guide, title: Guide, language: en, file: sources/guide.txt }
              - { id: journal, title: Journal, language: ru, file: sources/journal.txt }
            offices: [{ id: minister, title: Minister, of: RUS }]
            tenures:
              - { id: a, person: lobanov, office: minister, period: 1895-03-10/1896-08-30, citations: [{ source: guide, quote: in office, reading: inferred }] }
              - { id: b, person: giers, office: minister, period: 1882-04-09/1895-01-26, citations: [{ source: journal, quote: in office, reading: inferred }] }
            """,
            "warning b.period: period (1882-04-09/1895-01-26) is before the Gregorian calendar was in use in RUS (1918-02-14), and names no calendar"
        )
        {
            Files = [("sources/guide.txt", "Guide\n\nin office"), ("sources/journal.txt", "Journal\n\nin office")],
        },
        new(
            "Before the change of one state, in a war of others that had the calendar",
            """
            disputes:
              - { id: war, names: First World War, kind: war, parties: [DEU, FRA, GBR, RUS], period: 1914-07-28/1918-11-11 }
            """
        ),
        new(
            "Before the change",
            """
            agreements:
              - { id: peace, title: Peace of San Stefano, parties: [RUS, TUR], signed: 1878-03-03 }
            """,
            "warning peace.signed: signed (1878-03-03) is before the Gregorian calendar was in use in RUS (1918-02-14), and names no calendar"
        ),
        new(
            "In the month of the change",
            """
            agreements:
              - { id: peace, title: Peace, parties: [RUS], signed: 1918-02 }
            """,
            "maybe peace.signed: cannot tell whether signed (1918-02) is before the Gregorian calendar was in use in RUS (1918-02-14), and names no calendar"
        ),
    ];
}
