namespace Relations.Briefings;

/// <summary>Whom a briefing is for, which decides how much of the dossier it shows.</summary>
public enum BriefingAudience
{
    /// <summary>Everything that is on record, with what is not known.</summary>
    Full,

    /// <summary>Two pages: key points, facts, timeline, the latest visits, open questions.</summary>
    Brief,

    /// <summary>As the full one, with annexes for those who keep or check the data: readings, waivers, findings, digests.</summary>
    Archive,
}
