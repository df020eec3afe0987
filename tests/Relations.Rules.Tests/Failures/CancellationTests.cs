using System.Globalization;
using FluentValidation;
using Relations.Dossiers;

namespace Relations.Rules.Tests;

/// <summary>A check ends in its middle when its token is cancelled.</summary>
public sealed class CancellationTests
{
    const int Count = 5_000;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_check_ends_in_its_middle(bool isValidator)
    {
        using var source = new CancellationTokenSource();
        var (validator, rule) = (new CancellingValidator(source), new CancellingRule(source));
        var rules = isValidator ? RuleSet.Default.Add(validator) : RuleSet.Default.Add(rule);
        Assert.ThrowsAny<OperationCanceledException>(() =>
            Checker.Check(Dossier(), new CheckOptions { Rules = rules }, source.Token)
        );
        Assert.InRange(isValidator ? validator.Seen : rule.Seen, 1, Count / 2);
    }

    [Fact]
    public void A_rule_that_compares_many_records_ends_too()
    {
        using var source = new CancellationTokenSource();
        var validation = new ValidationRun(Dossier(), null, new(new(), CheckOptions.Default), [], token: source.Token);
        validation.CountComparison(Catalogue.All[0]);
        source.Cancel();
        Assert.Throws<OperationCanceledException>(() => validation.CountComparison(Catalogue.All[0]));
    }

    [Fact]
    public void An_exception_of_that_name_alone_is_a_defect()
    {
        var rules = RuleSet.Default.Add(new CancellingRule(null));
        var result = Checker.Check(Dossier(), new CheckOptions { Rules = rules, Select = ["TST"] });
        Assert.Equal("rule TST004 cancelling failed", Assert.Single(result.SystemErrors).Text.ToString()[..29]);
    }

    static Dossier Dossier()
    {
        var visits = Enumerable
            .Range(0, Count)
            .Select(i =>
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{{\"id\":\"v{i}\",\"visitors\":[{{\"office\":\"o\"}}],\"to\":\"AZE\"}}\n"
                )
            );
        return DossierReader.Read(
            new MemoryFiles().With("dossier.yaml", "format: 1\ntitle: T\n").With("visits.ndjson", string.Concat(visits))
        );
    }

    sealed class CancellingValidator : AbstractValidator<Visit>
    {
        public CancellingValidator(CancellationTokenSource source) =>
            RuleFor(visit => visit.Id)
                .Must(_ =>
                {
                    Seen++;
                    source.Cancel();
                    return true;
                });

        public int Seen { get; private set; }
    }

    sealed class CancellingRule(CancellationTokenSource? source) : Rule, IChecks<Visit>
    {
        int seen;

        public int Seen => seen;

        public override RuleInfo Info { get; } =
            new("TST004", "cancelling", Severity.Error, "A rule of a test.")
            {
                Why = "",
                Basis = "",
                Needs = "",
            };

        public override IReadOnlyList<Example> Examples => [];

        public void Check(Visit subject, RuleContext context)
        {
            if (source is null)
            {
                throw new OperationCanceledException();
            }

            Interlocked.Increment(ref seen);
            source.Cancel();
        }
    }
}
