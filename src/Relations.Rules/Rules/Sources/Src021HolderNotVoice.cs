using FluentValidation;
using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Src021HolderNotVoice : RecordRule<Statement>
{
    public override RuleInfo Info { get; } =
        new(
            "SRC021",
            "holder-not-voice",
            Severity.Info,
            "The holder of a statement is not the party for which its source speaks."
        )
        {
            Why =
                "A text that speaks for one party says what that party holds. It may report what another holds; then the "
                + "statement is the first one's about the other, unless the passage quotes the other's own words.",
            Basis = "Attribution in archives and in journalism: a statement is its speaker's.",
            Needs = "a holder, and a source with speaksFor",
            Exceptions = ["A passage that quotes the words of another."],
        };

    public override void Define(RecordValidator<Statement> validator) =>
        validator
            .RuleFor(statement => statement.Holder)
            .NotContradictedBy(OtherVoices)
            .WithFinding(
                (statement, voices) => new(IsNotVoice(statement.Holder, ArgumentValue.ListOf(voices, ListForm.And)))
            )
            .When(statement => !statement.Holder.IsNone);

    static List<Ref<IParty>>? OtherVoices(Statement statement, RuleContext context)
    {
        var voices = statement
            .Citations.Select(citation => context.Dossier.Find(citation.Source)?.SpeaksFor ?? default)
            .Where(voice => !voice.IsNone)
            .Distinct()
            .ToList();
        return voices.Count > 0 && voices.TrueForAll(voice => voice.Id != statement.Holder.Id) ? voices : null;
    }

    [Message("the holder is {holder}, but the source speaks for {voices}")]
    private static partial Message IsNotVoice(Ref<Record> holder, ArgumentValue voices);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "The statement of the one whom the source speaks for",
            """
            sources: [{ id: ministry, title: Relations, speaksFor: TUR }]
            statements:
              - { id: aim, kind: policy-position, holder: TUR, text: Peace., citations: [{ source: ministry, reading: stated }] }
            """
        ),
        new(
            "The statement of another",
            """
            sources: [{ id: ministry, title: Relations, speaksFor: TUR }]
            statements:
              - { id: aim, kind: policy-position, holder: AZE, text: Peace., citations: [{ source: ministry, reading: stated }] }
            """,
            "info aim.holder: the holder is AZE, but the source speaks for TUR"
        ),
    ];
}
