using FluentValidation;
using FluentValidation.Results;
using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>
/// Checks a dossier as FluentValidation does: the findings of <see cref="Checker.Check"/> as failures of a validator.
/// </summary>
/// <remarks>
/// <para>
/// Every finding that is neither waived nor in the baseline is a failure. Its <see cref="ValidationFailure.ErrorCode"/> is
/// the code of the rule, its <see cref="ValidationFailure.PropertyName"/> the id of the record and the path of the field
/// (<c>visit.visitors[0].person</c>; the path alone for the header, the id alone for a record as a whole), its
/// <see cref="ValidationFailure.ErrorMessage"/> the English text, and its <see cref="ValidationFailure.CustomState"/> the
/// <see cref="Finding"/>, which has the text in other languages, the place and what would mend it.
/// </para>
/// <para>
/// What the dates leave open (<see cref="Verdict.Maybe"/>) has the severity <see cref="FluentValidation.Severity.Info"/>,
/// whatever a violation would weigh. Note that FluentValidation calls a result invalid that has failures of any severity.
/// </para>
/// <para>A validator keeps nothing of what it checks, and is safe for use by several threads.</para>
/// </remarks>
public sealed class DossierValidator : AbstractValidator<Dossier>
{
    /// <summary>
    /// The code of a failure that stands for a rule which threw an exception; its
    /// <see cref="ValidationFailure.CustomState"/> is the <see cref="SystemError"/>.
    /// </summary>
    public const string SystemErrorCode = "SYSTEM";

    /// <summary>Initializes a validator that checks as <see cref="CheckOptions.Default"/> says.</summary>
    public DossierValidator()
        : this(CheckOptions.Default) { }

    /// <summary>Initializes a validator that checks as options say.</summary>
    /// <param name="options">How to check, and by which rules.</param>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    public DossierValidator(CheckOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        RuleFor(dossier => dossier)
            .Custom(
                (dossier, context) =>
                {
                    var result = Checker.Check(dossier, options);
                    foreach (
                        var failure in result.Findings.Select(FailureOf).Concat(result.SystemErrors.Select(FailureOf))
                    )
                    {
                        context.AddFailure(failure);
                    }
                }
            );
    }

    static ValidationFailure FailureOf(SystemError error) =>
        new(error.Record ?? "", error.Text.ToString())
        {
            ErrorCode = SystemErrorCode,
            Severity = FluentValidation.Severity.Error,
            CustomState = error,
        };

    static ValidationFailure FailureOf(Finding finding) =>
        new(string.Join('.', new[] { finding.Record, finding.Field }.OfType<string>()), finding.Message)
        {
            ErrorCode = finding.Code,
            Severity =
                finding.Verdict == Verdict.Maybe ? FluentValidation.Severity.Info
                : finding.Severity == Severity.Error ? FluentValidation.Severity.Error
                : finding.Severity == Severity.Warning ? FluentValidation.Severity.Warning
                : FluentValidation.Severity.Info,
            CustomState = finding,
        };
}
