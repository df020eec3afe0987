using Relations.Dossiers;

namespace Relations.Rules;

sealed class Src003DanglingSource : Rule, IChecks<Record>
{
    public override RuleInfo Info { get; } =
        new("SRC003", "dangling-source", Severity.Error, "A citation of a source that is not on record.")
        {
            Why =
                "What a statement rests on must be named with its title, place and stored copy, or nobody can look it up.",
            Basis = "The format of dossiers: citations refer to the collection sources.",
            Needs = "a citation",
        };

    public void Check(Record subject, Inspection found)
    {
        foreach (var (path, citation) in Quotes.Of(subject))
        {
            if (citation.Source.Id is { } id && found.Dossier.Find(citation.Source) is null)
            {
                var slip = Slips.IdOf(id, ["sources"], found.Dossier);
                var nearest = slip ?? Nearest.To(id, found.Dossier.Sources.Select(source => source.Id));
                found.Violated(
                    path + ".source",
                    found.Dossier.Find(id) is { } other
                        ? $"{id} is no source but stands among the {other.RecordShape.Collection}"
                        : $"no source on record has the id {Slip.Shown(id)}",
                    slip is not null ? Slip.Help(id, slip)
                        : nearest is null ? "add it to sources"
                        : $"did you mean {nearest}?",
                    fix: Repair.Write(nearest, isSafe: slip is not null)
                );
            }
        }
    }

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
            "error recognition.citations[1].source: ankara is no source but stands among the places"
        ),
    ];
}
