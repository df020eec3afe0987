namespace Relations.Pdf;

/// <summary>Which cells a header cell is the header of.</summary>
public enum TableScope
{
    /// <summary>Those of its column.</summary>
    Column,

    /// <summary>Those of its row.</summary>
    Row,

    /// <summary>Both.</summary>
    Both,
}
