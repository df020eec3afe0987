namespace Relations.Dossiers;

/// <summary>Where a passage stands in its document, as the document itself counts.</summary>
[Part]
public sealed partial record PassageLocator
{
    /// <summary>The page or pages: 12, 12–14, xiv.</summary>
    public string? Page { get; init; }

    /// <summary>The folio, with its side: 23v.</summary>
    public string? Folio { get; init; }

    /// <summary>The line or lines.</summary>
    public string? Line { get; init; }

    /// <summary>The column, of a page that has several.</summary>
    public string? Column { get; init; }

    /// <summary>The time from the beginning of a recording: 01:02:03.</summary>
    public string? Timestamp { get; init; }
}

/// <summary>Where an archive keeps a document.</summary>
[Part]
public sealed partial record ArchivalReference
{
    /// <summary>The archive or library that keeps it.</summary>
    public string? Repository { get; init; }

    /// <summary>The fonds or collection that it belongs to.</summary>
    public string? Fonds { get; init; }

    /// <summary>The item within the fonds, by its signature.</summary>
    public string? Item { get; init; }
}
