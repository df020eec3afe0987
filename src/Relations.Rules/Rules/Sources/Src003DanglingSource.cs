using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Src003DanglingSource : ReferenceRule<Record>
{
    public override RuleInfo Info { get; } =
        new("SRC003", "dangling-source", Severity.Error, "A citation names a source that is not on record.")
        {
            Why =
                "The source of a statement must be named with its title, place and stored copy, or nobody can look it up.",
            Basis = "The format of dossiers: citations refer to the collection sources.",
            Needs = "a citation",
        };

    private protected override IEnumerable<(string Path, string Id)> References(Record subject) =>
        from placed in Quotations.Of(subject)
        where placed.Citation.Source.Id is not null
        select (placed.Path + ".source", placed.Citation.Source.Id);

    private protected override IReadOnlyList<string> Targets { get; } = ["sources"];

    private protected override bool FixesNearest => true;

    private protected override Message Missing(string id) => NotOnRecord(id);

    private protected override Message Misplaced(Record other) => IsNoSource(other, other.RecordShape.Collection);

    private protected override Message Otherwise => AddIt();

    [Message("no source on record has the id {id}")]
    private static partial Message NotOnRecord(string id);

    [Message("{record} is not a source; it is one of the {collection}")]
    private static partial Message IsNoSource(Record record, string collection);

    [Message("add it to sources")]
    private static partial Message AddIt();

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "A source on record",
            """
            sources:
              - { id: ministry, title: Political relations }
            recognitions:
              - { id: recognition, by: TUR, of: AZE, citations: [{ source: ministry, paragraph: 1, reading: stated }] }
            """
        ),
        new(
            "A misspelt id, and that of a place",
            """
            sources:
              - { id: ministry, title: Political relations }
            places:
              - { id: ankara, names: Ankara }
            recognitions:
              - id: recognition
                by: TUR
                of: AZE
                citations:
                  - { source: minstry, paragraph: 1, reading: stated }
                  - { source: ankara, paragraph: 1, reading: stated }
            """,
            "error recognition.citations[0].source: no source on record has the id minstry",
            "error recognition.citations[1].source: ankara is not a source; it is one of the places"
        ),
    ];
}
