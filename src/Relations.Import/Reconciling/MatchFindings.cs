namespace Relations.Import;

/// <summary>What was found of two records.</summary>
sealed class MatchFindings
{
    readonly List<Message> evidence = [];
    int score;
    bool isDoubtful;

    /// <summary>Whether something decides that they are the same.</summary>
    public bool Decides { get; private set; }

    /// <summary>Adds what speaks for it.</summary>
    public void Add(int points, Message what, bool decides = false)
    {
        score += points;
        evidence.Add(what);
        Decides |= decides;
    }

    /// <summary>Notes that something contradicts it.</summary>
    public void Doubt(bool isSo)
    {
        if (isSo && Decides && !isDoubtful)
        {
            evidence.Add(ReconcileTexts.OtherLife());
        }

        isDoubtful |= isSo;
    }

    /// <summary>The match.</summary>
    public RecordMatch Match(KnownRecord there, KnownRecord here) =>
        new(there, here, Decides && !isDoubtful, Math.Min(score, 100), evidence);
}
