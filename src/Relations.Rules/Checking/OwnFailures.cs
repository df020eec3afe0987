using System.Collections.Immutable;
using FluentValidation;
using FluentValidation.Results;
using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>What the validators that the caller added say of the records of a dossier.</summary>
sealed class OwnFailures
{
    readonly ImmutableArray<OwnFailure> all;
    readonly ImmutableArray<Thrown> thrown;

    OwnFailures(ImmutableArray<OwnFailure> all, ImmutableArray<Thrown> thrown)
    {
        (this.all, this.thrown) = (all, thrown);
        Codes = all.Select(failure => failure.Code).ToImmutableSortedSet(StringComparer.Ordinal);
    }

    /// <summary>Those of no validator.</summary>
    public static OwnFailures None { get; } = new([], []);

    /// <summary>The codes that they have.</summary>
    public ImmutableSortedSet<string> Codes { get; }

    /// <summary>
    /// Runs the validators. One after the other, since they are not known to be safe for use by several threads; of a file
    /// that could not be read to its end there is nothing to say.
    /// </summary>
    public static OwnFailures Of(Dossier dossier, RuleSet rules, CancellationToken token)
    {
        if (rules.Validators.IsEmpty || dossier.IsIncomplete)
        {
            return None;
        }

        var failures = ImmutableArray.CreateBuilder<OwnFailure>();
        var exceptions = ImmutableArray.CreateBuilder<Thrown>();
        foreach (var record in dossier.Records)
        {
            token.ThrowIfCancellationRequested();
            foreach (var validator in rules.Validators)
            {
                try
                {
                    failures.AddRange(Of(validator, record));
                }
                catch (Exception failure) when (!token.IsCancellationRequested)
                {
                    exceptions.Add(new(validator, record, failure));
                }
            }
        }

        return new(failures.DrainToImmutable(), exceptions.DrainToImmutable());
    }

    /// <summary>Hands on what validators threw.</summary>
    public void ReportTo(RuleFailures failures)
    {
        foreach (var (validator, record, exception) in thrown)
        {
            var type = validator.GetType();
            failures.Add((type.FullName ?? type.Name).Replace('+', '.'), record, exception);
        }
    }

    static IEnumerable<OwnFailure> Of(IValidator validator, Record record) =>
        validator.CanValidateInstancesOfType(record.GetType())
            ? validator
                .Validate(new ValidationContext<Record>(record))
                .Errors.Select(failure => new OwnFailure(record, failure))
            : [];

    /// <summary>The findings of those of the rules that run, before their places are known.</summary>
    public IEnumerable<PendingFinding> Drafts(ValidationRun validation, IEnumerable<Rule> ran)
    {
        List<PendingFinding> drafts = [];
        var codes = ran.OfType<ValidatorRule>().Select(rule => rule.Info.Code).ToHashSet(StringComparer.Ordinal);
        foreach (var (record, failure) in all.Where(one => codes.Contains(one.Code)))
        {
            var rule = new ValidatorRule(OwnCodes.Of(failure.ErrorCode), SeverityOf(failure));
            var context = new RuleContext(
                rule,
                validation,
                new(record),
                made => drafts.Add((PendingFinding)made.CustomState)
            );
            var path = FieldPaths.Of(record.RecordShape, failure.PropertyName ?? "");
            context.Violated(path, Message.Literal(failure.ErrorMessage ?? ""));
        }

        return drafts;
    }

    static Severity SeverityOf(ValidationFailure failure) =>
        failure.Severity switch
        {
            FluentValidation.Severity.Error => Severity.Error,
            FluentValidation.Severity.Warning => Severity.Warning,
            _ => Severity.Info,
        };

    sealed record Thrown(IValidator Validator, Record Record, Exception Exception);

    sealed record OwnFailure(Record Record, ValidationFailure Failure)
    {
        public string Code { get; } = OwnCodes.Of(Failure.ErrorCode);
    }
}
