using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>What the citations of a record say in words.</summary>
static class Evidenced
{
    /// <summary>
    /// The quotations of a record, each with its note where it is not stated; empty where the record has none, or where a
    /// citation has no quotation and so may say anything.
    /// </summary>
    public static IReadOnlyList<string> Texts(Record record) =>
        record.Citations.Count == 0 || record.Citations.Any(citation => SourceText.IsBlank(citation.Quote))
            ? []
            :
            [
                .. record.Citations.Select(citation =>
                    citation.Reading is null or Reading.Stated ? citation.Quote! : $"{citation.Quote} / {citation.Note}"
                ),
            ];

    /// <summary>The terms that the texts say, the first of each value.</summary>
    public static IReadOnlyList<Term> Said(string topic, IEnumerable<string> texts) =>
        [.. texts.SelectMany(Terms.Of(topic).In).DistinctBy(term => term.Value)];
}
