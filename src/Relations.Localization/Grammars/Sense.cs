namespace Relations;

/// <summary>What words around one date, or two, make of it.</summary>
enum Sense
{
    /// <summary>Nothing: in 1991.</summary>
    Same,
    Circa,
    Uncertain,
    Before,
    After,
    OrEarlier,
    OrLater,
    Since,
    SinceUnknownEnd,
    Until,
    UntilUnknownStart,
    Century,
    Bce,
    Ce,

    /// <summary>One day of the span that is written: 1960-1965 arasında.</summary>
    Among,
    Between,
    Span,
    Either,
    Both,
}
