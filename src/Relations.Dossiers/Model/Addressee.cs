namespace Relations.Dossiers;

/// <summary>To whom letters of credence are addressed.</summary>
public enum Addressee
{
    /// <summary>The head of state, who receives classes 1 and 2.</summary>
    HeadOfState,

    /// <summary>The minister of foreign affairs, who receives class 3.</summary>
    [Label("minister of foreign affairs")]
    ForeignMinister,
}
