using Relations.Dossiers;

namespace Relations.Rules;

sealed class Set021OwnFieldFaulty : Rule, IChecks<Dossier>
{
    public override RuleInfo Info { get; } =
        new("SET021", "own-field-faulty", Severity.Error, "A field that the dossier declares cannot be added.")
        {
            Why =
                "A field that is not added is not read either: what records say in it is lost to every export until the "
                + "declaration is corrected.",
            Basis =
                "The format of dossiers: a field has its own name in its collection, and a kind that says what it holds.",
            Needs = "a declaration under ownFields in dossier.yaml with on, name and kind",
        };

    public void Check(Dossier subject, RuleContext context)
    {
        foreach (var fault in subject.Collections.Faults)
        {
            context.Report(Verdict.Violated, new(null, fault.Path), fault.Text, fault.Help);
        }
    }

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "Fields of every kind",
            """
            ownFields:
              - { on: visits, name: protocolNumber, kind: text, label: Protocol number }
              - { on: visits, name: aims, kind: localised-text }
              - { on: visits, name: announced, kind: date }
              - { on: visits, name: guests, kind: integer }
              - { on: visits, name: cost, kind: number }
              - { on: visits, name: televised, kind: boolean }
              - { on: visits, name: security, kind: word, words: [{ word: low }, { word: very-high }] }
              - { on: visits, name: escorts, kind: reference, to: people, list: true }
            """
        ),
        new(
            "A collection that is not there, and names that cannot be",
            """
            ownFields:
              - { on: visit, name: aims, kind: text }
              - { on: visits, name: Aims, kind: text }
              - { on: visits, name: purpose, kind: text }
              - { on: visits, name: aims, kind: text }
              - { on: visits, name: aims, kind: integer }
            """,
            "error -.ownFields[0].on: there is no collection visit",
            "error -.ownFields[1].name: Aims is not the name of a field",
            "error -.ownFields[2].name: visits has a field purpose already",
            "error -.ownFields[4].name: visits has a field aims already"
        ),
        new(
            "Kinds that do not say all, or too much",
            """
            ownFields:
              - { on: visits, name: escort, kind: reference }
              - { on: visits, name: host, kind: reference, to: persons }
              - { on: visits, name: aims, kind: text, to: people }
              - { on: visits, name: security, kind: word }
              - { on: visits, name: days, kind: date, list: true }
            """,
            "error -.ownFields[0].kind: a reference needs the collection that it leads to",
            "error -.ownFields[1].to: there is no collection persons",
            "error -.ownFields[2].to: only a reference leads to a collection",
            "error -.ownFields[3].kind: a word needs the words that it is one of",
            "error -.ownFields[4].list: a list cannot hold dates or localised texts"
        ),
        new(
            "Words and labels that cannot be",
            """
            ownFields:
              - { on: visits, name: aims, kind: text, words: [{ word: low }] }
              - { on: visits, name: security, kind: word, words: [{ word: Low }, { word: high }, { word: high }] }
              - { on: visits, name: guests, kind: integer, label: " " }
            """,
            "error -.ownFields[0].words: only a word has words",
            "error -.ownFields[1].words[0].word: Low is not a word",
            "error -.ownFields[1].words[2].word: high occurs twice",
            "error -.ownFields[2].label: a label is one line of at most 100 characters"
        ),
    ];
}
