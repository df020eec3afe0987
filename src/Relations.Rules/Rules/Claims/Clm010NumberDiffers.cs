using System.Text.RegularExpressions;
using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Clm010NumberDiffers : Rule, IChecks<Record>
{
    public override RuleInfo Info { get; } =
        new(
            "CLM010",
            "number-differs",
            Severity.Warning,
            "A number or date in a name differs between languages, from the quotations or from the dates."
        )
        {
            Why =
                "Clashes of April 2016 are so in every language, and are dated 2016-04. A number in one language alone, or in a name and in no "
                + "quotation, is a slip. Years of the record's own date and its ordinal count as said.",
            Basis = "Translations of one name say the same numbers.",
            Needs = "a number in a name, title or text: in two languages, or beside quotations or a date",
            Exceptions = ["A name whose number each language writes in its own way, as in words."],
        };

    public void Check(Record subject, RuleContext context)
    {
        foreach (var value in context.View.Values)
        {
            if (value is { Value: LocalisedText text, Path: "names" or "title" or "text" or "purpose" })
            {
                if (
                    !AcrossLanguages(value.Path, text, context)
                    && value.Path != "purpose"
                    && subject is not IRegisterEntry
                )
                {
                    AgainstRecord(subject, value.Path, text, context);
                }
            }
        }
    }

    static bool AcrossLanguages(string path, LocalisedText text, RuleContext context)
    {
        if (text.Translations.Count < 2)
        {
            return false;
        }

        var read = text
            .Translations.Select(one => (one.Language, Said: SaidIn(one.Text)))
            .Where(one => one.Said.Length > 0)
            .ToList();
        var groups = read.GroupBy(one => one.Said).OrderByDescending(group => group.Count()).ToList();
        if (groups.Count < 2)
        {
            return false;
        }

        var (odd, other) = (groups[^1].Last(), groups[0].First());
        context.Violated(
            $"{path}.{odd.Language}",
            Differ(odd.Said, odd.Language, other.Said, other.Language),
            related: []
        );
        return true;
    }

    // Dates with their months, and other numbers.
    static string SaidIn(string text)
    {
        var dates = DateMentions.Find(text);
        var numbers = Numbers().Matches(text).Select(match => match.Value);
        return string.Join(
            ", ",
            dates.Select(date => date.Date.ToString()).Concat(numbers).Distinct().Order(StringComparer.Ordinal)
        );
    }

    static void AgainstRecord(Record subject, string path, LocalisedText text, RuleContext context)
    {
        var date = subject.Profile.DateOf(subject);
        var name = text.Translations[0].Text;
        if (
            date?.Value is { } own
            && path != "text"
            && DateMentions.Find(name).FirstOrDefault(mention => IsOther(mention.Date, own)) is { } mention
        )
        {
            context.Violated(path, IsDated(Quotations.Shown(name.Substring(mention.Start, mention.Length)), date));
            return;
        }

        var said = string.Join(' ', Evidenced.Texts(subject));
        var known = $"{said} {date} {subject.RecordShape.Find("ordinal")?.Get(subject)}";
        if (said.Length > 0 && Numbers().Matches(name).FirstOrDefault(match => !Has(known, match.Value)) is { } number)
        {
            context.Violated(path, IsNotSaid(Quotations.Shown(number.Value)), ClaimTexts.CorrectOrQuote());
        }
    }

    static bool IsOther(Edtf mention, Edtf own) =>
        EdtfOrder.Overlaps(DateReadings.InYearOf(own, mention) ?? mention, own) == Ternary.No;

    static bool Has(string text, string number) => Numbers().Matches(text).Any(match => match.Value == number);

    [GeneratedRegex(@"\d+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Numbers();

    [Message("the numbers are {numbers} in {language} and {others} in {other}")]
    private static partial Message Differ(string numbers, string language, string others, string other);

    [Message("the name says {words}, but the date is {date}")]
    private static partial Message IsDated(QuotationValue words, SourceDate date);

    [Message("the name says {number}, but no quotation does")]
    private static partial Message IsNotSaid(QuotationValue number);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "The same number in three languages, and numbers of the date and ordinal",
            """
            events:
              - id: e
                names: { en: Clashes of April 2016, tr: Nisan 2016 çatışmaları, az: 2016-cı il aprel toqquşmaları }
                dates: 2016-04
                citations: [{ source: s, quote: the clashes of that month, reading: stated }]
              - { id: f, names: 22nd Congress, ordinal: 22, citations: [{ source: s, quote: the twenty-second Congress, reading: stated }] }
            """
        ),
        new(
            "Another number in one language, another month in a name, another year than the date, and a number from nowhere",
            """
            organizations:
              - { id: d-8, names: { en: D-8 Organization, tr: D-9 Teşkilatı, az: D-8 Təşkilatı } }
            events:
              - { id: a, names: { en: Clashes of April 2016, fr: Combats de mai 2016 } }
              - { id: b, names: Clashes of April 2015, dates: 2016-04 }
              - { id: c, names: Conference for the 26th anniversary, citations: [{ source: s, quote: the 25th anniversary, reading: stated }] }
            """,
            "warning d-8.names.tr: the numbers are 9 in tr and 8 in en",
            "warning a.names.fr: the numbers are 2016, 2016-05 in fr and 2016, 2016-04 in en",
            "warning b.names: the name says \"April 2015\", but the date is 2016-04",
            "warning c.names: the name says \"26\", but no quotation does"
        ),
    ];
}
