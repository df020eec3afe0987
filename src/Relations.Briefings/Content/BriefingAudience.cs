namespace Relations.Briefings;

/// <summary>Whom a briefing is for, which decides how much of the dossier it tells.</summary>
public enum BriefingAudience
{
    /// <summary>Everything that is on record, with what is not known.</summary>
    Full,

    /// <summary>Two pages: key points, facts, timeline, the latest visits, open questions.</summary>
    Brief,

    /// <summary>As the full one, with the annexes of whoever checks it: readings, waivers, findings, digests.</summary>
    Archive,
}
