using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Clm021KeyPointDiffers : Rule, IChecks<KeyPoint>
{
    const int FirstYear = 1000;
    const int LastYear = 2199;

    public override RuleInfo Info { get; } =
        new(
            "CLM021",
            "key-point-differs",
            Severity.Warning,
            "A key point gives a date, number or state that the records it is about do not."
        )
        {
            Why =
                "Key points are written once, and records change after that. A number in digits is the number of the records or of those of "
                + "one type, or stands in them; a date lies in one of their dates; a state is a party or named by them. Placeholders such as "
                + "{count:visits} do not go out of date.",
            Basis = "The key points of a briefing are what is read of it.",
            Needs = "a key point with the records that it is about",
            Exceptions = ["Numbers in words, which are not read."],
        };

    public void Check(KeyPoint subject, RuleContext context)
    {
        List<Record> about = [.. subject.About.Select(one => context.Dossier.Find(one.Id ?? "")).OfType<Record>()];
        var facts = about.Count == 0 ? null : new KeyPointFacts(about, context.Dossier);
        foreach (var (language, text) in (subject.Text?.Translations ?? []).Select(one => (one.Language, one.Text)))
        {
            var path = string.IsNullOrEmpty(language) ? "text" : $"text.{language}";
            var parts = KeyPointSlots.PartsOf(text).ToList();
            foreach (var (_, slot) in parts.Where(part => part.IsSlot))
            {
                if (KeyPointSlots.Find(context.Dossier, subject, slot) is null)
                {
                    context.Violated(path, IsNoSlot(Quotations.Shown("{" + slot + "}")));
                }
            }

            if (facts is not null)
            {
                Check(
                    path,
                    string.Join(" … ", parts.Where(part => !part.IsSlot).Select(part => part.Text)),
                    facts,
                    context
                );
            }
        }
    }

    static void Check(string path, string text, KeyPointFacts facts, RuleContext context)
    {
        var rest = Dates(path, text, facts, context);
        foreach (var (digits, number) in WrittenNumbers.In(rest))
        {
            if (number is not (>= FirstYear and <= LastYear) && !facts.Numbers.Contains(number))
            {
                context.Violated(path, IsOtherNumber(Quotations.Shown(digits)));
            }
        }

        foreach (var named in StateMentions.Each(text).Where(named => !named.Overlaps(facts.Ids)))
        {
            context.Violated(path, IsOtherState(new StateValue(named.Order(StringComparer.Ordinal).First())));
        }
    }

    /// <summary>Compares the dates of a text, and gives the text without them.</summary>
    static string Dates(string path, string text, KeyPointFacts facts, RuleContext context)
    {
        foreach (var mention in DateMentions.Find(text).OrderByDescending(mention => mention.Start))
        {
            var words = text.Substring(mention.Start, mention.Length);
            text = text.Remove(mention.Start, mention.Length).Insert(mention.Start, " … ");
            if (facts.Excludes(mention.Date))
            {
                context.Violated(path, IsOtherDate(Quotations.Shown(words)));
            }
        }

        return text;
    }

    [Message(
        "{slot} fills in nothing: a placeholder is count: with a collection, or date: with a collection or record and a field"
    )]
    private static partial Message IsNoSlot(QuotationValue slot);

    [Message("the records that the point is about do not give the date {words}")]
    private static partial Message IsOtherDate(QuotationValue words);

    [Message("the records that the point is about do not give the number {words}")]
    private static partial Message IsOtherNumber(QuotationValue words);

    [Message("the records that the point is about do not name {state}")]
    private static partial Message IsOtherState(StateValue state);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "Numbers, dates and states of the records, and placeholders",
            """
            diplomaticRelations: [{ id: r, between: [TUR, AZE], established: 1992-01-14 }]
            visits:
              - { id: a, visitors: [], from: AZE, to: TUR, dates: 2017-05-22 }
              - { id: b, visitors: [], from: AZE, to: TUR, dates: 2017-07-09/2017-07-10 }
            keyPoints:
              - { id: one, text: "Relations since 14 January 1992. Türkiye and Azerbaijan.", about: [r] }
              - { id: two, text: "2 visits in 2017, the last on 9–10 July 2017.", about: [a, b] }
              - { id: three, text: "{count:visits} visits, relations since {date:relations.established}.", about: [r] }
            """
        ),
        new(
            "Another date, another number, another state, and a placeholder of nothing",
            """
            diplomaticRelations: [{ id: r, between: [TUR, AZE], established: 1992-01-14 }]
            visits:
              - { id: a, visitors: [], from: AZE, to: TUR, dates: 2017-05-22 }
              - { id: b, visitors: [], from: AZE, to: TUR, dates: 2017-07-09/2017-07-10 }
            keyPoints:
              - { id: one, text: Relations since 15 January 1992., about: [r] }
              - { id: two, text: 3 visits to Georgia., about: [a, b] }
              - { id: three, text: "{count:journeys} visits.", about: [a] }
            """,
            "warning one.text: the records that the point is about do not give the date \"15 January 1992\"",
            "warning two.text: the records that the point is about do not give the number \"3\"",
            "warning two.text: the records that the point is about do not name GEO",
            "warning three.text: \"{count:journeys}\" fills in nothing: a placeholder is count: with a collection, or date: with a collection or record and a field"
        ),
    ];
}
