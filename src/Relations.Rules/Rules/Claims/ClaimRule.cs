using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>A rule about a word of a closed list that texts of the record say in words of their own.</summary>
abstract class ClaimRule<T> : Rule, IChecks<T>
    where T : Record
{
    /// <summary>The topic of the words in <see cref="Lexicon"/>.</summary>
    private protected abstract string Topic { get; }

    /// <summary>The values that are claimed: field and value; those that are absent are passed over.</summary>
    private protected abstract IEnumerable<(string Field, object? Value)> Claims(T subject);

    /// <summary>What the texts say; empty where they say nothing of the topic.</summary>
    private protected abstract IReadOnlyList<Term> Said(T subject, RuleContext context);

    /// <summary>The shape that the field of a claim belongs to, and its name there.</summary>
    private protected virtual (Shape Shape, string Name) FieldOf(T subject, string field) =>
        (subject.RecordShape, field);

    /// <summary>Whether it is a remark where the texts say nothing of the topic.</summary>
    private protected virtual bool MustBeSaid(T subject) => false;

    /// <summary>What is wrong with a value.</summary>
    private protected virtual Message Wrong(string field, LocalizedString value, IReadOnlyList<Term> said) =>
        ClaimTexts.SaysOther(field, value, said);

    /// <inheritdoc />
    public void Check(T subject, RuleContext context)
    {
        IReadOnlyList<Term>? said = null;
        foreach (var (field, value) in Claims(subject))
        {
            if (value is null)
            {
                continue;
            }

            said ??= Said(subject, context);
            var (shape, name) = FieldOf(subject, field);
            var word = shape.WordOf(name, value);
            if (said.Count == 0 && MustBeSaid(subject))
            {
                var text = ClaimTexts.IsNotSaid(new(field), EnumWords.Of(shape, name, value));
                context.Report(Verdict.Violated, new(subject, field), text, most: Severity.Info);
            }
            else if (said.Count > 0 && !said.Any(term => term.Value == word))
            {
                context.Violated(
                    field,
                    Wrong(field, EnumWords.Of(shape, name, value), said),
                    ClaimTexts.CorrectOrQuote()
                );
            }
        }
    }
}
