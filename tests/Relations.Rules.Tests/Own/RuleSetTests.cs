using FluentValidation;
using Relations.Dossiers;
using Record = Relations.Dossiers.Record;

namespace Relations.Rules.Tests;

/// <summary>Validators that someone writes who knows FluentValidation and nothing of this project.</summary>
public sealed class RuleSetTests
{
    sealed class HasPurpose : AbstractValidator<Visit>
    {
        public HasPurpose() =>
            RuleFor(visit => visit.Purpose)
                .NotNull()
                .WithErrorCode("ACME001")
                .WithMessage("the visit has no purpose")
                .WithSeverity(FluentValidation.Severity.Warning);
    }

    sealed class NamesPeople : AbstractValidator<Visit>
    {
        public NamesPeople()
        {
            RuleForEach(visit => visit.Visitors)
                .ChildRules(visitor =>
                    visitor
                        .RuleFor(one => one.Person.Id)
                        .Must(id => id != "ghost")
                        .WithErrorCode("ACME002")
                        .WithMessage("a ghost travels")
                );
            RuleFor(visit => visit.Dates!.Text)
                .NotEqual("2010")
                .WithMessage("the day is missing")
                .When(visit => visit.Dates is not null);
        }
    }

    sealed class HasFormerCode : AbstractValidator<State>
    {
        public HasFormerCode() =>
            RuleFor(state => state.Iso3166Part3)
                .Equal("AZHH")
                .WithErrorCode("ACME003")
                .WithMessage("another code")
                .WithSeverity(FluentValidation.Severity.Info);
    }

    sealed class HasNote : AbstractValidator<Record>
    {
        public HasNote() => RuleFor(record => record.Note).NotEmpty().WithErrorCode("ACME004").WithMessage("no note");
    }

    sealed class Coded : AbstractValidator<Visit>
    {
        public Coded(string code) => RuleFor(visit => visit.Purpose).NotNull().WithErrorCode(code);
    }

    sealed class Chooses : AbstractValidator<Visit>
    {
        public Chooses() =>
            RuleFor(visit => visit.Dates!)
                .SetValidator(visit => new Dated(visit.Id))
                .When(visit => visit.Dates is not null);

        sealed class Dated : AbstractValidator<SourceDate>
        {
            public Dated(string id) =>
                RuleFor(date => date.Text).NotEqual(id).WithErrorCode("ACME006").WithMessage("the id is a date");
        }
    }

    sealed class Includes : AbstractValidator<Visit>
    {
        public Includes()
        {
            Include(new HasPurpose());
            Include(this);
        }
    }

    const string Visits = """
        visits:
          - { id: first, visitors: [{ office: president }, { person: ghost }], to: AZE, dates: 2010 }
          - { id: second, visitors: [{ office: president }], to: AZE, dates: 2010-08-16, purpose: Talks }
        """;

    [Fact]
    public void What_a_validator_says_is_a_finding_with_code_severity_and_place()
    {
        var finding = Assert.Single(Check(Visits, RuleSet.Default.Add(new HasPurpose())).Findings);
        Assert.Equal(
            ("ACME001", Severity.Warning, Verdict.Violated, "first", "purpose", "the visit has no purpose"),
            (finding.Code, finding.Severity, finding.Verdict, finding.Record, finding.Field, finding.Message)
        );
        Assert.Equal(("example.yaml", 2), (finding.Place!.File, finding.Place.Span.Line));
    }

    [Fact]
    public void The_path_of_a_property_becomes_that_of_a_field()
    {
        var findings = Check(Visits, RuleSet.Default.Add(new NamesPeople())).Findings;
        Assert.Equal(
            ["ACME002 visitors[1].person", "OWN000 dates"],
            findings.Select(finding => $"{finding.Code} {finding.Field}")
        );
        var states = Check("states: [{ id: AZE, iso3166_3: AZXX }]", RuleSet.Default.Add(new HasFormerCode()));
        Assert.Equal(["iso3166_3"], states.Findings.Select(finding => finding.Field));
    }

    [Fact]
    public void A_validator_of_a_base_type_sees_records_of_all_types() =>
        Assert.Equal(
            ["first", "second", "person"],
            Check(Visits + "\npeople: [{ id: person, names: Person }]", RuleSet.Default.Add(new HasNote()))
                .Findings.Select(finding => finding.Record)
        );

    [Fact]
    public void It_is_waived_like_any_other()
    {
        var waived = Visits.Replace(
            "dates: 2010 }",
            "dates: 2010, waivers: [{ rule: ACME001, reason: Not on record., by: the editors }] }"
        );
        var result = Check(waived, RuleSet.Default.Add(new HasPurpose()), "SET");
        Assert.Empty(result.Findings);
        Assert.Equal(["ACME001"], result.Waived.Select(one => one.Finding.Code));
        Assert.Equal(["SET002"], Check(waived, RuleSet.Default, "SET").Findings.Select(finding => finding.Code));
    }

    [Fact]
    public void The_dossier_sets_what_it_weighs()
    {
        var rules = RuleSet.Default.Add(new HasPurpose());
        var error = Check(Visits + "\nrules: [{ rule: ACME001, severity: error }]", rules, "SET");
        Assert.Equal([Severity.Error], error.Findings.Select(finding => finding.Severity));
        var off = Check(Visits + "\nrules: [{ rule: ACME001, severity: off }]", rules, "SET");
        Assert.Empty(off.Findings);
        Assert.Contains(off.NotRun, notRun => notRun.Rule.Info.Code == "ACME001");
    }

    [Fact]
    public void A_setting_for_a_code_that_no_validator_has_is_still_found() =>
        Assert.Equal(
            ["SET009"],
            Check(Visits + "\nrules: [{ rule: ACME009, severity: off }]", RuleSet.Default.Add(new HasNote()), "SET")
                .Findings.Where(finding => finding.Code != "ACME004")
                .Select(finding => finding.Code)
        );

    [Fact]
    public void Codes_of_validators_within_it_are_known_before_they_fail()
    {
        const string settings = """
            visits: [{ id: visit, visitors: [{ office: president }], to: AZE }]
            rules: [{ rule: ACME002, severity: off }]
            """;
        var rules = RuleSet.Default.Add(new NamesPeople());
        Assert.Contains("ACME002", rules.All.Select(rule => rule.Info.Code));
        Assert.Empty(Check(settings, rules, "SET009").Findings);
        Assert.Contains("ACME001", RuleSet.Default.Add(new Includes()).All.Select(rule => rule.Info.Code));
    }

    [Fact]
    public void Codes_of_a_validator_that_the_record_chooses_are_named_when_it_is_added()
    {
        const string settings = """
            visits: [{ id: visit, visitors: [{ office: president }], to: AZE }]
            rules: [{ rule: ACME006, severity: off }]
            """;
        Assert.Single(Check(settings, RuleSet.Default.Add(new Chooses()), "SET009").Findings);
        Assert.Empty(Check(settings, RuleSet.Default.Add(new Chooses(), "ACME006"), "SET009").Findings);
    }

    [Fact]
    public void It_stands_in_a_baseline()
    {
        var rules = RuleSet.Default.Add(new HasPurpose());
        var baseline = Baseline.Of(Check(Visits, rules).Findings);
        var result = Check(Visits, rules, baseline: baseline);
        Assert.Empty(result.Findings);
        Assert.Equal(["ACME001"], result.Frozen.Select(finding => finding.Code));
        Assert.Empty(result.Stale);
    }

    [Theory]
    [InlineData("REC001")]
    [InlineData("no purpose")]
    [InlineData("A1")]
    [InlineData("ACME")]
    public void A_code_of_another_form_or_of_the_rule_book_is_refused(string code) =>
        Assert.Throws<ArgumentException>(() => RuleSet.Default.Add(new Coded(code)));

    [Fact]
    public void A_set_is_immutable_and_leaves_out_what_it_is_told_to()
    {
        var rules = RuleSet.Default.Without("REC").Add(new HasNote());
        Assert.DoesNotContain(rules.All, rule => rule.Info.Code.StartsWith("REC", StringComparison.Ordinal));
        Assert.Equal(Catalogue.All, RuleSet.Default.All);
    }

    [Fact]
    public void Rules_left_out_do_not_run()
    {
        var rules = RuleSet.Default.Add(new HasPurpose()).Without("acme001");
        Assert.Empty(Check(Visits, rules).Findings);
        Assert.Throws<ArgumentException>(() => RuleSet.Default.Without("XYZ"));
        Assert.Contains(RuleSet.Default.Without("FMT").All, rule => rule.Info.Code == "FMT001");
    }

    [Fact]
    public void What_follows_from_a_field_that_could_not_be_read_is_not_reported()
    {
        var unreadable = Visits.Replace("dates: 2010 }", "dates: 2010, purpose: [] }");
        var result = Check(unreadable, RuleSet.Default.Add(new HasPurpose()), "FMT");
        Assert.Contains(result.Findings, finding => finding is { Record: "first", Field: "purpose" });
        Assert.DoesNotContain(result.Findings, finding => finding.Code == "ACME001");
    }

    static CheckResult Check(string dossier, RuleSet rules, string select = "ACME", Baseline? baseline = null) =>
        Checker.Check(
            DossierReader.Read(new MemoryFiles().With("example.yaml", dossier)),
            new()
            {
                Rules = rules,
                Select = [select, "ACME", "OWN"],
                Baseline = baseline,
            }
        );
}
