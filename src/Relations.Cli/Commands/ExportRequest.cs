using NodaTime;
using Relations.Dossiers;
using Relations.Rules;

namespace Relations.Cli.Commands;

/// <summary>What to export, and how.</summary>
/// <param name="Result">The checked dossier.</param>
/// <param name="Language">The language of the export.</param>
/// <param name="AsOf">The as-of date of the command line; null where the dossier's own holds.</param>
/// <param name="Epoch">The moment that SOURCE_DATE_EPOCH gives; null where it is not set.</param>
/// <param name="Briefing">What is wanted of a briefing.</param>
/// <param name="Say">Tells whoever runs the tool of something about the export.</param>
sealed record ExportRequest(
    CheckResult Result,
    Language Language,
    SourceDate? AsOf,
    Instant? Epoch,
    BriefingChoices Briefing,
    Action<Message> Say
)
{
    /// <summary>Ends the export.</summary>
    public CancellationToken Token { get; init; }

    /// <summary>The version of the tool that the file names.</summary>
    public string ToolVersion { get; init; } = ToolInfo.Version;

    /// <summary>Checks a dossier as of a date, for files that are made of the data that they carry.</summary>
    public Func<Dossier, SourceDate?, CheckResult> Check { get; init; } =
        (dossier, asOf) => Checker.Check(dossier, new() { AsOf = asOf });
}
