using System.Text.Json;
using FluentValidation;
using Relations.Dossiers;
using Relations.Rules;

namespace Relations.Reporting.Tests;

/// <summary>Findings of validators that someone has added.</summary>
public sealed class OwnRuleTests
{
    sealed class HasPurpose : AbstractValidator<Visit>
    {
        public HasPurpose() =>
            RuleFor(visit => visit.Purpose).NotNull().WithErrorCode("ACME001").WithMessage("the visit has no purpose");
    }

    [Fact]
    public void Reports_show_it()
    {
        var dossier = DossierReader.Read(
            new MemoryFiles().With(
                "example.yaml",
                """
                visits:
                  - id: first
                    host: TUR
                    dates: 2010-10-28
                """
            )
        );
        var result = Checker.Check(dossier, new() { Rules = RuleSet.Default.Add(new HasPurpose()), Select = ["ACME"] });
        using var output = new MemoryStream();
        SarifReport.Write([new("", result)], new("1.0", 0, _ => false), output);
        using var sarif = JsonDocument.Parse(output.ToArray());
        var shown = sarif.RootElement.GetProperty("runs")[0].GetProperty("results")[0];
        Assert.Equal("ACME001", shown.GetProperty("ruleId").GetString());
    }
}
