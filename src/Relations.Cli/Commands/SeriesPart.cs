using Relations.Dossiers;

namespace Relations.Cli.Commands;

/// <summary>A part of a dossier, and the files that a series has of it.</summary>
/// <param name="Scope">What the files are about.</param>
/// <param name="Files">The files.</param>
sealed record SeriesPart(DossierScope Scope, IReadOnlyList<SeriesFile> Files);

/// <summary>One file of a series.</summary>
/// <param name="Name">Its path below the folder of the series, with <c>/</c> between names.</param>
/// <param name="Edition">What the file is.</param>
sealed record SeriesFile(string Name, SeriesEdition Edition);

/// <summary>What files of a series have in common, whatever they are about.</summary>
/// <param name="Format">The format.</param>
/// <param name="Language">The language.</param>
/// <param name="Briefing">What is wanted of the briefing.</param>
sealed record SeriesEdition(ExportFormat Format, Language Language, BriefingChoices Briefing);
