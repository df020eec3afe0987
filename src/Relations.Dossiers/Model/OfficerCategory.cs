namespace Relations.Dossiers;

/// <summary>The category of a consular officer.</summary>
public enum OfficerCategory
{
    /// <summary>A career officer of the sending state.</summary>
    [Label("career officer")]
    Career,

    /// <summary>An honorary officer.</summary>
    [Label("honorary officer")]
    Honorary,
}
