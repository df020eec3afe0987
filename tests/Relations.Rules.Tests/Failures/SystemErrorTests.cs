using FluentValidation;
using Relations.Dossiers;

namespace Relations.Rules.Tests;

/// <summary>A rule that throws is a defect: it is named with its record, and all other findings still come.</summary>
public sealed class SystemErrorTests
{
    const string Visits = """
        visits:
          - { id: first, visitors: [{ office: president }], to: AZE, dates: 2010-13 }
          - { id: second, visitors: [{ office: president }], to: AZE, dates: 2010-08-16 }
          - { id: third, visitors: [{ office: president }], to: QQQ, dates: 2010-08-16 }
        """;

    [Fact]
    public void A_rule_that_throws_is_named_with_its_first_record_and_the_others_still_report()
    {
        var result = Check(RuleSet.Default.Add(new Throwing("second", "third")));
        var error = Assert.Single(result.SystemErrors);
        Assert.Equal(
            "rule TST001 throwing failed on record second and 1 other record: InvalidTimeZoneException: broken",
            error.Text.ToString()
        );
        Assert.Equal(("second", 2), (error.Record, error.Records));
        Assert.Contains(nameof(Throwing), error.Exception.StackTrace, StringComparison.Ordinal);
        Assert.Equal(Codes(Check(RuleSet.Default)), Codes(result, but: "TST001"));
        Assert.Equal("first", result.Findings.Single(finding => finding.Code == "TST001").Record);
    }

    [Fact]
    public void A_property_rule_that_throws_is_named_too()
    {
        var error = Assert.Single(Check(RuleSet.Default.Add(new ThrowingProperty())).SystemErrors);
        Assert.Equal("TST002 throwing-property", error.Rule);
        Assert.IsType<InvalidOperationException>(error.Exception);
    }

    [Fact]
    public void A_rule_about_the_dossier_that_throws_is_named_without_a_record()
    {
        var error = Assert.Single(Check(RuleSet.Default.Add(new ThrowingOnDossier())).SystemErrors);
        Assert.Null(error.Record);
        Assert.Equal(
            "rule TST003 throwing-on-dossier failed on the dossier: InvalidTimeZoneException: broken",
            error.Text.ToString()
        );
    }

    [Fact]
    public void A_validator_that_throws_is_named_with_its_record_and_the_others_still_report()
    {
        var result = Check(RuleSet.Default.Add(new ThrowingValidator()).Add(new HasPurpose()));
        var error = Assert.Single(result.SystemErrors);
        Assert.Equal(
            ("Relations.Rules.Tests.SystemErrorTests.ThrowingValidator", "first", 3),
            (error.Rule, error.Record, error.Records)
        );
        Assert.Equal(3, result.Findings.Count(finding => finding.Code == "ACME001"));
        Assert.Equal(Codes(Check(RuleSet.Default)), Codes(result, but: "ACME001"));
    }

    [Fact]
    public void A_validator_of_dossiers_does_not_pass_one_whose_check_failed()
    {
        var validator = new DossierValidator(
            new CheckOptions { Rules = RuleSet.Default.Add(new ThrowingValidator()), Select = ["ACME"] }
        );
        var failure = Assert.Single(validator.Validate(Dossier()).Errors);
        Assert.Equal((DossierValidator.SystemErrorCode, "first"), (failure.ErrorCode, failure.PropertyName));
        Assert.IsType<SystemError>(failure.CustomState);
    }

    static Dossier Dossier() =>
        DossierReader.Read(new MemoryFiles().With("dossier.yaml", "format: 1\ntitle: T\n" + Visits));

    static CheckResult Check(RuleSet rules) => Checker.Check(Dossier(), new CheckOptions { Rules = rules });

    static List<string> Codes(CheckResult result, string but = "") =>
        [
            .. result
                .Findings.Where(finding => finding.Code != but)
                .Select(finding => $"{finding.Code} {finding.Record}"),
        ];

    abstract class Tested(string code, string name) : Rule
    {
        public override RuleInfo Info { get; } =
            new(code, name, Severity.Error, "A rule of a test.")
            {
                Why = "",
                Basis = "",
                Needs = "",
            };

        public override IReadOnlyList<Example> Examples => [];
    }

    sealed class Throwing(params string[] ids) : Tested("TST001", "throwing"), IChecks<Visit>
    {
        public void Check(Visit subject, RuleContext context)
        {
            context.Violated("to", Message.Literal("visited"));
            if (ids.Contains(subject.Id))
            {
                throw new InvalidTimeZoneException("broken");
            }
        }
    }

    sealed class ThrowingOnDossier() : Tested("TST003", "throwing-on-dossier"), IChecks<Dossier>
    {
        public void Check(Dossier subject, RuleContext context) => throw new InvalidTimeZoneException("broken");
    }

    sealed class ThrowingProperty() : Tested("TST002", "throwing-property"), IDefines<Visit>
    {
        // A rule without WithFinding is one that its author forgot to finish.
        public void Define(RecordValidator<Visit> validator) => validator.RuleFor(visit => visit.Purpose).NotNull();
    }

    sealed class ThrowingValidator : AbstractValidator<Visit>
    {
        public ThrowingValidator() =>
            RuleFor(visit => visit.Purpose)
                .Must(purpose => purpose!.Translations.Count > 0)
                .WithErrorCode("ACME009")
                .WithMessage("never said");
    }

    sealed class HasPurpose : AbstractValidator<Visit>
    {
        public HasPurpose() =>
            RuleFor(visit => visit.Purpose).NotNull().WithErrorCode("ACME001").WithMessage("no purpose");
    }
}
