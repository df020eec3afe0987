namespace Relations.Import;

/// <summary>A format of foreign files.</summary>
enum ForeignFormat
{
    /// <summary>Text divided by commas, semicolons, tabs or bars; which of them is seen from the text where it is not said.</summary>
    Csv,

    /// <summary>Text divided by tabs.</summary>
    Tsv,

    /// <summary>A workbook of Excel.</summary>
    Xlsx,

    /// <summary>A workbook of OpenDocument.</summary>
    Ods,

    /// <summary>One JSON value.</summary>
    Json,

    /// <summary>A JSON value on each line.</summary>
    Ndjson,

    /// <summary>XML.</summary>
    Xml,

    /// <summary>A data base of SQLite.</summary>
    Sqlite,
}
