using NodaTime;
using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>How to compose a briefing. Every default is what a dossier gets that asks for nothing else.</summary>
public sealed record BriefingOptions
{
    /// <summary>The options where none are given.</summary>
    public static BriefingOptions Default { get; } = new();

    /// <summary>The language of the briefing.</summary>
    public Language Language { get; init; } = Language.English;

    /// <summary>The version of the tool that composes, for the validation statement; not mentioned where null.</summary>
    public string? ToolVersion { get; init; }

    /// <summary>Whom the briefing is for.</summary>
    public BriefingAudience Audience { get; init; }

    /// <summary>The organization that the briefing is of, above its title, where the dossier names no issuer; empty for none.</summary>
    public string Organization { get; init; } = "";

    /// <summary>Whom to ask about it, where the dossier does not say; empty for nobody.</summary>
    public string Contact { get; init; } = "";

    /// <summary>How confidential it is, where the dossier does not say; empty for no marking.</summary>
    public string Marking { get; init; } = "";

    /// <summary>The logo of that organization, above the title; null for none.</summary>
    public ThemeLogo? Logo { get; init; }

    /// <summary>The day as of which the data is complete; the dossier's own where null.</summary>
    public SourceDate? AsOf { get; init; }

    /// <summary>
    /// The earlier edition with which the dossier is compared, cut to the same part; null for no comparison. The section
    /// <c>changes</c> lists what has changed since.
    /// </summary>
    public Dossier? Since { get; init; }

    /// <summary>The day as of which the earlier edition is complete; its own where null.</summary>
    public SourceDate? SinceAsOf { get; init; }

    /// <summary>The records of the earlier edition, by id, that have not gone but no longer belong to the part; none are told as withdrawn.</summary>
    public IReadOnlyCollection<string> SinceOutside { get; init; } = [];

    /// <summary>The moment that files bear as their date; the beginning of the as-of day (UTC) where null.</summary>
    public Instant? Created { get; init; }

    /// <summary>
    /// The sections to compose, of <see cref="BriefingWriter.SectionNames"/>, in the order of the briefing; all where null. The title always
    /// stands.
    /// </summary>
    public IReadOnlyCollection<string>? Sections { get; init; }

    /// <summary>Whether the numbers and dates of each drawing stand below it as a table.</summary>
    public bool HasChartTables { get; init; }

    /// <summary>
    /// The number of visits that are listed one by one; where there are more, they are counted by year and direction.
    /// </summary>
    public int VisitsListed { get; init; } = 60;

    /// <summary>The number of most recent visits that are listed beside the counts.</summary>
    public int RecentVisits { get; init; } = 15;
}
