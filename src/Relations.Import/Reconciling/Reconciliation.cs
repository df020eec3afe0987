namespace Relations.Import;

/// <summary>What the records of an import are in the dossier that they come to.</summary>
sealed class Reconciliation
{
    /// <summary>The ids that records of the dossier have, which the import calls otherwise, by its own.</summary>
    public Dictionary<(string Collection, string Id), string> Ids { get; } = [];

    /// <summary>Which of these are not joins: records that got another id, since somebody else's has theirs.</summary>
    public HashSet<(string Collection, string Id)> Made { get; } = [];

    /// <summary>The records of the dossier that are joined for the first time.</summary>
    public HashSet<(string Collection, string Id)> Joins { get; } = [];

    /// <summary>The joins that are made for the first time, in order.</summary>
    public List<RecordMatch> Joined { get; } = [];

    /// <summary>The matches that somebody has to decide, in order.</summary>
    public List<RecordMatch> Doubtful { get; } = [];

    /// <summary>The records that were compared with those of the import.</summary>
    public HashSet<(string Collection, string Id)> Candidates { get; } = [];

    /// <summary>Decisions about records that are not there.</summary>
    public List<MatchDecision> Vain { get; } = [];
}
