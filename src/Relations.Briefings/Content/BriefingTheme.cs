using Relations.Documents;
using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>What a briefing looks like, and whose it is.</summary>
public sealed record BriefingTheme
{
    /// <summary>The theme where none is given.</summary>
    public static BriefingTheme Default { get; } = new();

    /// <summary>The organization that the briefing is of, as its first page says; empty for none.</summary>
    public string Organization { get; init; } = "";

    /// <summary>Whom to ask about a briefing; empty for nobody.</summary>
    public string Contact { get; init; } = "";

    /// <summary>How confidential a briefing is, as every page says; empty for no marking.</summary>
    public string Marking { get; init; } = "";

    /// <summary>The logo of that organization, above the title; null for none.</summary>
    public ThemeLogo? Logo { get; init; }

    /// <summary>The colours.</summary>
    public DocumentTheme Colors { get; init; } = DocumentTheme.Default;
}

/// <summary>A logo.</summary>
/// <param name="Picture">What it looks like.</param>
/// <param name="Alt">What it shows, in words, for those who do not see it; no text of it is blank.</param>
public sealed record ThemeLogo(Picture Picture, LocalisedText Alt);
