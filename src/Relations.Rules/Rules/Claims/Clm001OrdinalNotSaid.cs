using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Clm001OrdinalNotSaid : Rule, IChecks<Recognition>, IChecks<Event>, IChecks<Session>, IChecks<Visit>
{
    public override RuleInfo Info { get; } =
        new("CLM001", "ordinal-not-said", Severity.Warning, "An ordinal differs from the quotations.")
        {
            Why =
                "A number slips as easily as a date. Ordinals are read in digits (\"22nd\", \"25.\", \"6-cı\", \"2e\"), in Roman "
                + "numerals (\"VI.\") and in words (\"first\", \"altıncı\"), in the quotations, in notes of citations that are not "
                + "stated, and in the record's name. Where they say no ordinal at all it is reported as info.",
            Basis = "Transcription slips are the commonest error of curated data; a quotation is verbatim.",
            Needs = "an ordinal, and a quotation in every citation of the record",
        };

    public void Check(Recognition subject, RuleContext context) => Check(subject, subject.Ordinal, null, context);

    public void Check(Event subject, RuleContext context) => Check(subject, subject.Ordinal, subject.Names, context);

    public void Check(Session subject, RuleContext context) => Check(subject, subject.Ordinal, null, context);

    public void Check(Visit subject, RuleContext context) => Check(subject, subject.Ordinal, subject.Purpose, context);

    static void Check(Record subject, int? ordinal, LocalisedText? name, RuleContext context)
    {
        var texts = ordinal is null ? [] : Evidenced.Texts(subject);
        if (ordinal is not { } number || texts.Count == 0)
        {
            return;
        }

        var said = texts
            .Concat((name?.Translations ?? []).Select(one => one.Text))
            .SelectMany(OrdinalMentions.In)
            .DistinctBy(one => one.Number)
            .ToList();
        if (said.Count == 0)
        {
            context.Report(Verdict.Violated, new(subject, "ordinal"), IsNotSaid(number), most: Severity.Info);
        }
        else if (!said.Exists(one => one.Number == number))
        {
            var words = ArgumentValue.List(said.Select(one => (ArgumentValue)Quotations.Shown(one.Words)));
            context.Violated("ordinal", IsOther(number, words), ClaimTexts.CorrectOrQuote());
        }
    }

    [Message("no quotation gives the ordinal {number}")]
    private static partial Message IsNotSaid(int number);

    [Message("the ordinal is {number}, but the quotations say {words}")]
    private static partial Message IsOther(int number, ArgumentValue words);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "Digits, a Roman numeral and a word",
            """
            events:
              - { id: a, names: Congress, ordinal: 22, citations: [{ source: s, quote: the 22nd Congress, reading: stated }] }
              - { id: b, names: Altıncı toplantı, ordinal: 6, citations: [{ source: s, quote: VI. Konsey, reading: stated }] }
              - { id: c, names: Réunion, ordinal: 2, citations: [{ source: s, quote: la deuxième réunion, reading: stated }] }
              - { id: d, names: İclas, ordinal: 7, citations: [{ source: s, quote: Şuranın 7-ci iclası, reading: stated }] }
            """
        ),
        new(
            "Other ordinals in four languages, and none at all",
            """
            events:
              - { id: a, names: Congress, ordinal: 21, citations: [{ source: s, quote: the 22nd Congress, reading: stated }] }
              - { id: b, names: Toplantı, ordinal: 5, citations: [{ source: s, quote: Konsey'in VI. toplantısı, reading: stated }] }
              - { id: c, names: Réunion, ordinal: 3, citations: [{ source: s, quote: la deuxième réunion, reading: stated }] }
              - { id: d, names: İclas, ordinal: 8, citations: [{ source: s, quote: Şuranın 7-ci iclası, reading: stated }] }
              - { id: e, names: Meeting, ordinal: 2, citations: [{ source: s, quote: the meeting of 1992, reading: stated }] }
            """,
            "warning a.ordinal: the ordinal is 21, but the quotations say \"22nd\"",
            "warning b.ordinal: the ordinal is 5, but the quotations say \"VI\"",
            "warning c.ordinal: the ordinal is 3, but the quotations say \"deuxième\"",
            "warning d.ordinal: the ordinal is 8, but the quotations say \"7-ci\"",
            "info e.ordinal: no quotation gives the ordinal 2"
        ),
    ];
}
