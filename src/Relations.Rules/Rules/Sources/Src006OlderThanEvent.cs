using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Src006OlderThanEvent : Rule, IChecks<Record>
{
    public override RuleInfo Info { get; } =
        new("SRC006", "older-than-event", Severity.Warning, "A source was published before every date of the record.")
        {
            Why =
                "Nobody attests what has not happened yet. The day of publication is wrong, or the date, or another edition "
                + "of the source was read. A record may give several days from several sources; a source that is older than "
                + "all of them attests none. A document of the act itself may name a coming day, and is not judged.",
            Basis = "Source criticism: a witness comes after the event.",
            Needs =
                "a cited source with the day of its publication, and a record with dates; not a primary source of relations, of "
                + "an independence or of an agreement",
            Verdicts =
                "Violated when the last possible day of publication is before the first possible day of every date of the "
                + "record; undetermined when it may be; satisfied otherwise, on the same day and in the same year or month too.",
            Exceptions =
            [
                "An announcement of a later event, such as a visit or a treaty that enters into force later.",
            ],
        };

    public void Check(Record subject, RuleContext context)
    {
        if (subject is IRegisterEntry)
        {
            return;
        }

        var fields = Array.FindAll(context.View.StatedDates, static field => field.Date.Value is not null);
        foreach (var (path, citation) in fields.Length == 0 ? [] : Quotations.Of(subject))
        {
            if (
                citation.Reading != Reading.Corrected
                && context.Dossier.Find(citation.Source) is { Published: { Value: not null } published } source
                && !IsOfTheAct(source, subject)
            )
            {
                var first = fields.MinBy(field => PeriodBound.StartOf(field.Date).Earliest);
                var broken = fields
                    .Select(field => PeriodBound.StartOf(field.Date).NotAfter(PeriodBound.EndOf(published)).Not())
                    .Aggregate(Ternary.Yes, TernaryLogic.And);
                var printed = source.Publication();
                var told = NamedDate.Field(subject, first.Path, first.Date);
                var at = new NamedDate(TheCitation(), subject, path + ".source", null);
                context.ReportIf(
                    broken,
                    at,
                    CheckTexts.ComesBefore(printed, told),
                    [printed, told],
                    Chronology.Related(printed)
                );
            }
        }
    }

    // A communiqué says from which day relations are established, and an act from which day a state is independent.
    static bool IsOfTheAct(Source source, Record subject) =>
        source.Kind == SourceKind.Primary
        && subject is DiplomaticRelation or ConsularRelation or Independence or Agreement;

    [Message("the citation")]
    private static partial Message TheCitation();

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "Published on the day, in the year of it, and between two dates of a record",
            """
            sources:
              - { id: gazette, title: Gazette, published: 1992-01-14 }
              - { id: yearbook, title: Yearbook, published: 1992 }
            diplomaticRelations:
              - id: relations
                between: [AZE, TUR]
                established: 1992-01-14
                ended: 1999
                citations: [{ source: gazette, paragraph: 1, reading: stated }]
            mechanisms:
              - { id: council, names: Council, parties: [AZE, TUR], established: 1992, citations: [{ source: yearbook, paragraph: 1, reading: stated }] }
            """
        ),
        new(
            "A communiqué that takes effect two weeks later",
            """
            sources:
              - { id: communique, title: Joint communiqué, kind: primary, published: 1978-12-15 }
            diplomaticRelations:
              - id: relations
                between: [CHN, USA]
                established: 1979-01-01
                citations: [{ source: communique, paragraph: 1, reading: stated }]
            """
        ),
        new(
            "Published two years before",
            """
            sources:
              - { id: yearbook, title: Yearbook, published: 1990 }
            diplomaticRelations:
              - id: relations
                between: [AZE, TUR]
                established: 1992-01-14
                citations: [{ source: yearbook, paragraph: 1, reading: stated }]
            """,
            "warning relations.citations[0].source: the publication of yearbook (1990) comes before established (1992-01-14)"
        ),
        new(
            "Published in some month of the year",
            """
            sources:
              - { id: yearbook, title: Yearbook, published: 1992 }
            diplomaticRelations:
              - id: relations
                between: [AZE, TUR]
                established: 1992-01-14
                citations: [{ source: yearbook, paragraph: 1, reading: stated }]
            """,
            "maybe relations.citations[0].source: cannot tell whether the publication of yearbook (1992) comes before established (1992-01-14)"
        ),
    ];
}
