#:package Relations.Briefings@0.1.0
#:package Relations.Documents.Pdf@0.1.0
#:package Relations.Workbooks@0.1.0
#:property PublishAot=false

// Validates a dossier by the rule book and by a rule of its own, and exports it.
//
//     dotnet run validate.cs -- DOSSIER FOLDER
using FluentValidation;
using Relations;
using Relations.Briefings;
using Relations.Documents.Pdf;
using Relations.Dossiers;
using Relations.Rules;
using Relations.Workbooks;
using Severity = Relations.Rules.Severity;

if (args is not [var path, var folder])
{
    Console.Error.WriteLine("usage: dotnet run validate.cs -- DOSSIER FOLDER");
    return 2;
}

using var interrupted = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    interrupted.Cancel();
};

try
{
    // Workbooks are read as well as folders and files.
    var dossier = await Dossier.LoadAsync(path, WorkbookLoading.Options, interrupted.Token);
    var options = new CheckOptions { Rules = RuleSet.Default.Add(new NamesItsPurpose()) };
    var result = await dossier.ValidateAsync(options, interrupted.Token);
    foreach (var finding in result.Findings)
    {
        // What the dates leave open is not certainly wrong, whatever it would weigh.
        var weight = finding.Verdict == Verdict.Maybe ? "Maybe" : finding.Severity.ToString();
        Console.WriteLine($"{finding.Place?.File}:{finding.Place?.At}: {weight} {finding.Code}: {finding.Message}");
    }

    Directory.CreateDirectory(folder);
    await result.SaveAsWorkbookAsync(Path.Combine(folder, "dossier.xlsx"), token: interrupted.Token);
    var briefing = result.ToBriefing(new() { Language = Language.Turkish }, interrupted.Token);
    await briefing.SaveAsPdfAsync(Path.Combine(folder, "briefing.pdf"), token: interrupted.Token);
    Console.WriteLine($"{dossier.Records.Count} records, {result.Count(Severity.Error)} errors");
    return result.Count(Severity.Error) > 0 ? 1 : 0;
}
catch (DossierException failure)
{
    Console.Error.WriteLine(failure.Message);
    return 2;
}
catch (OperationCanceledException)
{
    return 130;
}

/// <summary>What FluentValidation can say of a visit, a dossier can be held to.</summary>
sealed class NamesItsPurpose : AbstractValidator<Visit>
{
    public NamesItsPurpose() =>
        RuleFor(visit => visit.Purpose)
            .NotNull()
            .WithErrorCode("ACME001")
            .WithMessage("the visit does not say what it was for")
            .WithSeverity(FluentValidation.Severity.Info);
}
