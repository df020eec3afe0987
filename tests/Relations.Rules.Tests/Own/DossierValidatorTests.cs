using FluentValidation;
using Relations.Dossiers;

namespace Relations.Rules.Tests;

public sealed class DossierValidatorTests
{
    const string Records = """
        recognitions: [{ id: recognition, by: TUR, of: AZE, date: 1991-11-09, recognized: state }]
        diplomaticRelations: [{ id: relations, between: [TUR, AZE], established: 1991-11-08 }]
        """;

    [Fact]
    public void Findings_are_failures_with_their_finding()
    {
        var validator = new DossierValidator(new() { Select = ["REC001"] });
        Assert.IsAssignableFrom<IValidator<Dossier>>(validator);
        var failure = Assert.Single(validator.Validate(Read(Records)).Errors);
        var finding = Assert.IsType<Finding>(failure.CustomState);
        Assert.Equal(
            ("REC001", "relations.established", finding.Message),
            (failure.ErrorCode, failure.PropertyName, failure.ErrorMessage)
        );
        Assert.Equal(FluentValidation.Severity.Warning, failure.Severity);
    }

    [Fact]
    public void What_cannot_be_told_is_for_information()
    {
        var validator = new DossierValidator(new() { Select = ["REC001"] });
        var failure = Assert.Single(validator.Validate(Read(Records.Replace("1991-11-08", "1991"))).Errors);
        Assert.Equal(FluentValidation.Severity.Info, failure.Severity);
        Assert.Equal(Verdict.Maybe, ((Finding)failure.CustomState).Verdict);
    }

    [Fact]
    public async Task A_dossier_without_findings_is_valid()
    {
        var validator = new DossierValidator(new() { Select = ["REC001"] });
        var result = await validator.ValidateAsync(Read(Records.Replace("1991-11-08", "1992-01-14")));
        Assert.True(result.IsValid);
    }

    [Fact]
    public void All_rules_run_where_no_options_are_given() =>
        Assert.Equal(
            Checker.Check(Read(Records)).Findings.Select(finding => finding.Code),
            new DossierValidator().Validate(Read(Records)).Errors.Select(failure => failure.ErrorCode)
        );

    static Dossier Read(string records) => DossierReader.Read(new MemoryFiles().With("example.yaml", records));
}
