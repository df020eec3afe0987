using FluentValidation.Results;
using NodaTime;
using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>What one rule sees while it looks at one subject, and where it puts what it finds.</summary>
sealed class RuleContext(
    Rule rule,
    ValidationRun validation,
    RecordValidationContext? view,
    Action<ValidationFailure> add
)
{
    Record? Subject => view?.Record;

    /// <summary>What the rules of the record that is looked at share. There is none for a rule that looks at the dossier.</summary>
    public RecordValidationContext View => view!;

    /// <summary>The dossier.</summary>
    public Dossier Dossier => validation.Dossier;

    /// <summary>The day as of which the data is complete; null where neither the dossier nor the caller says.</summary>
    public SourceDate? AsOf => validation.AsOf;

    /// <summary>Whether a rule is on in this check.</summary>
    public bool IsOn(Rule other) => !validation.Settings.IsOff(other);

    /// <summary>The orders that a rule demands of subjects of a type.</summary>
    public IReadOnlyList<IPrecedences<T>> OrdersOf<T>(Rule other)
        where T : class => validation.Validators.OrdersOf<T>(other);

    /// <summary>Whether there is a rule with this code, in the rule book or among those that the caller added.</summary>
    public bool IsRule(string? code) => validation.Settings.IsRule(code);

    /// <summary>Whether something stands in a field of the subject that reading could not take, and has reported.</summary>
    /// <param name="field">The path of the field.</param>
    public bool IsMisread(string field) => Subject is { } subject && IsMisread(subject, field);

    /// <summary>The same of any record.</summary>
    public bool IsMisread(Record record, string field) =>
        Dossier.Problems.Count > 0
        && validation.Shared(typeof(MisreadFields), () => new MisreadFields(Dossier)).Has(record, field);

    /// <summary>Counts that a record was compared with another of its key.</summary>
    public Action CountComparison => () => validation.CountComparison(rule);

    /// <summary>Something that several rules look at, made when it is first asked for.</summary>
    public T Shared<T>(object key, Func<T> make)
        where T : class => validation.Shared(key, make);

    /// <summary>The records of an index with a key.</summary>
    public IReadOnlyList<T> Find<T, TKey>(RecordIndex<T, TKey> index, TKey key)
        where T : Record
        where TKey : notnull => Counted(validation.Find(index, key));

    IReadOnlyList<T> Counted<T>(IReadOnlyList<T> records) =>
        validation.Counts is null || records.Count == 0 ? records : validation.Counts.Of(records, rule);

    /// <summary>The records of an index with a key that stand before a record: each two of them are compared once.</summary>
    public IEnumerable<T> Earlier<T, TKey>(RecordIndex<T, TKey> index, TKey key, T than)
        where T : Record
        where TKey : notnull => Find(index, key).TakeWhile(record => !ReferenceEquals(record, than));

    /// <summary>
    /// Of the records of an index that stand before a record, from the nearest on, the first that certainly breaks a rule
    /// with it, or else the first that may; null where none does. So a record that stands many times is reported once.
    /// </summary>
    /// <param name="index">Where to look.</param>
    /// <param name="key">The key that they share.</param>
    /// <param name="than">The record.</param>
    /// <param name="breaks">Whether another record breaks the rule with it.</param>
    /// <param name="reach">
    /// The days by which records are chosen for comparison; null for one that breaks the rule with no other. It must be
    /// static: what it makes is kept under it.
    /// </param>
    /// <param name="certain">How the reaches of two records lie that certainly break the rule.</param>
    public T? Nearest<T, TKey>(
        RecordIndex<T, TKey> index,
        TKey key,
        T than,
        Func<T, Ternary> breaks,
        Func<T, Dossier, DayExtent?> reach,
        ExtentMatch certain = ExtentMatch.Must
    )
        where T : Record
        where TKey : notnull => new RivalSearch<T>(validation, rule, breaks, reach, certain).Before(index, key, than);

    /// <summary>Those of several records of an index that are there, the last of the index first, and each once.</summary>
    public IEnumerable<T> NearestFirst<T, TKey>(RecordIndex<T, TKey> index, TKey key, params IEnumerable<T?> records)
        where T : Record
        where TKey : notnull =>
        records.OfType<T>().Distinct().OrderByDescending(record => validation.PositionOf(index, key, record));

    /// <summary>The rule is violated.</summary>
    /// <param name="path">The field of the subject; empty for the whole.</param>
    /// <param name="message">What is wrong, with the actual and the expected values.</param>
    /// <param name="help">What to do about it.</param>
    /// <param name="related">The other spots that the message speaks of.</param>
    /// <param name="at">The last day on which what is judged may be, for a rule that rests on law with a period.</param>
    /// <param name="fix">What would mend it.</param>
    public void Violated(
        string path,
        Message message,
        Message? help = null,
        IReadOnlyList<RelatedField>? related = null,
        EdtfDay? at = null,
        PendingFix? fix = null
    ) => Report(Verdict.Violated, new(Subject, path), message, help, related, at, fix);

    /// <summary>The rule may be violated: the dates leave both possible.</summary>
    /// <inheritdoc cref="Violated" />
    public void CannotTell(
        string path,
        Message message,
        Message? help = null,
        IReadOnlyList<RelatedField>? related = null,
        EdtfDay? at = null,
        PendingFix? fix = null
    ) => Report(Verdict.Maybe, new(Subject, path), message, help, related, at, fix);

    /// <summary>Reports at any spot of the dossier; weighs no more than is said, or one step less, and says which dates leave it open.</summary>
    public void Report(
        Verdict verdict,
        FieldRef spot,
        Message message,
        Message? help = null,
        IReadOnlyList<RelatedField>? related = null,
        EdtfDay? at = null,
        PendingFix? fix = null,
        Severity most = Severity.Error,
        IReadOnlyList<OpenDate>? open = null,
        bool isMild = false
    )
    {
        // What follows from a value that could not be read is not reported beside that.
        if (spot is { Record: { } record, Path.Length: > 0 } && IsMisread(record, spot.Path))
        {
            return;
        }

        var byCustom = IsBefore(at, rule.Info.LawFrom);
        var severity = WeightOf(rule, at, isMild, most);
        var text = byCustom ? CheckTexts.ByCustom(message) : message;
        Add(
            new PendingFinding(rule, severity, verdict, text, spot)
            {
                Help = help,
                Related = related ?? [],
                OpenDates = open ?? [],
                Repair = fix,
            }
        );
    }

    /// <summary>What a violation of a rule weighs on a day: a step less by custom or where it is mild, and no more than is said.</summary>
    public Severity WeightOf(Rule other, EdtfDay? day, bool isMild = false, Severity most = Severity.Error)
    {
        var full = validation.Settings.SeverityOf(other);
        var steps = (IsBefore(day, other.Info.LawFrom) ? 1 : 0) + (isMild ? 1 : 0);
        var severity = steps > 0 && full > Severity.Info ? full - 1 : full;
        return severity < most ? severity : most;
    }

    /// <summary>Reports what reading found.</summary>
    public void Report(ReadProblem problem, PendingFix? fix) =>
        Add(
            new PendingFinding(
                rule,
                SeverityOf(problem),
                Verdict.Violated,
                problem.Text,
                new(null, problem.Field ?? "")
            )
            {
                Help = problem.HelpText,
                Place = problem.Place,
                Repair = fix,
                Ordinal = problem.Ordinal,
                RecordId = problem.Record,
            }
        );

    Severity SeverityOf(ReadProblem problem)
    {
        var full = validation.Settings.SeverityOf(rule);
        return problem.IsRemark ? Severity.Info
            : problem.IsWarning && full > Severity.Warning ? Severity.Warning
            : full;
    }

    /// <summary>
    /// A violation of the rule at a field of the subject, for a property rule to fail with; null where it follows from a value
    /// that could not be read, which is reported already.
    /// </summary>
    /// <param name="property">The path of the property that fails.</param>
    /// <param name="path">The path reported at.</param>
    /// <param name="message">What is wrong.</param>
    /// <param name="help">What to do about it.</param>
    /// <param name="fix">What would mend it.</param>
    public PendingFinding? Pending(string property, string path, Message message, Message? help, PendingFix? fix) =>
        IsMisread(property) ? null : Violation(path, message, help, fix);

    PendingFinding Violation(string path, Message message, Message? help, PendingFix? fix) =>
        new(rule, validation.Settings.SeverityOf(rule), Verdict.Violated, message, new(Subject, path))
        {
            Help = help,
            Repair = fix,
        };

    void Add(PendingFinding draft) =>
        add(
            new ValidationFailure(draft.Spot.Path, null)
            {
                ErrorCode = rule.Info.Code,
                Severity = draft.Severity switch
                {
                    Severity.Error => FluentValidation.Severity.Error,
                    Severity.Warning => FluentValidation.Severity.Warning,
                    _ => FluentValidation.Severity.Info,
                },
                CustomState = draft,
            }
        );

    static bool IsBefore(EdtfDay? day, LocalDate? start) =>
        day is { } last && start is { } from && last < EdtfDay.FromLocalDate(from);
}
