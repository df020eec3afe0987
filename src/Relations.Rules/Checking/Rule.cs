using System.Text;
using NodaTime;

namespace Relations.Rules;

/// <summary>
/// A rule of the book. Everything about it stands in one file: what it is called, why it is a rule, what it checks and
/// examples of both sides. It implements <see cref="IChecks{T}"/> for each type of subject that it looks at.
/// </summary>
public abstract class Rule
{
    /// <summary>What the rule is called and why it is one.</summary>
    public abstract RuleInfo Info { get; }

    /// <summary>Dossiers that keep the rule and that break it, with the exact findings.</summary>
    public abstract IReadOnlyList<Example> Examples { get; }

    /// <summary>
    /// How often it looks at another record of a key for each record of a dossier, at most and on average, however many records
    /// share the key and wherever their dates lie.
    /// </summary>
    internal virtual int MaxLooks => 80;

    /// <summary>
    /// Whether it looks at records that are kept though known to be wrong (rank deprecated). Rules about the order of
    /// dates and about rival records do not.
    /// </summary>
    internal virtual bool JudgesDeprecated => Info.Verdicts is null;
}

/// <summary>Checks subjects of one type, and of every type derived from it.</summary>
interface IChecks<in T>
    where T : class
{
    /// <summary>Looks at one subject and reports what it finds.</summary>
    void Check(T subject, RuleContext context);
}

/// <summary>What a rule is called and why it is one.</summary>
/// <param name="Code">Three letters and three digits; never reused.</param>
/// <param name="Name">Kebab-case; says what is wrong, not the remedy.</param>
/// <param name="Severity">What a certain violation weighs unless a dossier says otherwise.</param>
/// <param name="Summary">One sentence: what the rule flags. It may stand within another, from a lower-case letter on.</param>
public sealed record RuleInfo(string Code, string Name, Severity Severity, string Summary)
{
    /// <summary><see cref="Summary"/>, in every language.</summary>
    public LocalizedString SummaryText => TextOf("summary", Summary);

    /// <summary><see cref="Why"/>, in every language.</summary>
    public LocalizedString WhyText => TextOf("why", Why);

    /// <summary><see cref="Basis"/>, in every language.</summary>
    public LocalizedString BasisText => TextOf("basis", Basis);

    /// <summary><see cref="Needs"/>, in every language.</summary>
    public LocalizedString NeedsText => TextOf("needs", Needs);

    /// <summary><see cref="Verdicts"/>, in every language; null where there are none.</summary>
    public LocalizedString? VerdictsText => Verdicts is null ? null : TextOf("verdicts", Verdicts);

    /// <summary><see cref="Exceptions"/>, in every language.</summary>
    public IEnumerable<LocalizedString> ExceptionTexts =>
        Exceptions.Select((text, i) => TextOf(FormattableString.Invariant($"exception-{i + 1}"), text));

    /// <summary>Why it is a rule.</summary>
    public required string Why { get; init; }

    /// <summary>The article, practice or measurement that it rests on.</summary>
    public required string Basis { get; init; }

    /// <summary>What must be on record for the rule to say anything.</summary>
    public required string Needs { get; init; }

    /// <summary>When it is violated, when it cannot tell and when it holds; null for a rule without dates.</summary>
    public string? Verdicts { get; init; }

    /// <summary>Cases of real life that break the rule with good reason: what a waiver is for.</summary>
    public IReadOnlyList<string> Exceptions { get; init; } = [];

    /// <summary>The day on which the law it rests on entered into force; before it the rule is custom and one step milder.</summary>
    public LocalDate? LawFrom { get; init; }

    /// <summary>Whether it needs the day as of which the data is complete.</summary>
    public bool NeedsAsOf { get; init; }

    /// <summary>Texts that are data and stand in no catalogue, by name; null for a rule of the book.</summary>
    internal IReadOnlyDictionary<string, LocalizedString>? Given { get; init; }

    LocalizedString TextOf(string name, string english) =>
        Given?.GetValueOrDefault(name) ?? new($"rules.{Code}.{name}", english);
}

/// <summary>A small dossier, and exactly what one rule finds in it.</summary>
/// <param name="Title">What the example shows.</param>
/// <param name="Dossier">The records as YAML.</param>
/// <param name="Findings">
/// The findings of the rule, in order, each as <c>severity record.field: message</c>, with <c>maybe</c> in the place of
/// the severity where it cannot tell. Empty for an example that keeps the rule.
/// </param>
public sealed record Example(string Title, string Dossier, params IReadOnlyList<string> Findings)
{
    /// <summary>Stored sources beside the records: path and text.</summary>
    public IReadOnlyList<(string Path, string Text)> Files { get; init; } = [];

    /// <summary>The encoding that the records are written in.</summary>
    public Encoding Encoding { get; init; } = Encoding.UTF8;
}
