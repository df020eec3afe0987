using System.Collections.Frozen;

namespace Relations.Import;

/// <summary>The readers of foreign files, by format.</summary>
static class ForeignReaders
{
    static readonly FrozenDictionary<ForeignFormat, IForeignReader> Readers = new Dictionary<
        ForeignFormat,
        IForeignReader
    >
    {
        [ForeignFormat.Csv] = new DelimitedSource(),
        [ForeignFormat.Tsv] = new DelimitedSource(),
        [ForeignFormat.Xlsx] = new ExcelSource(),
        [ForeignFormat.Ods] = new OpenDocumentSource(),
        [ForeignFormat.Json] = new JsonSource(),
        [ForeignFormat.Ndjson] = new NdjsonSource(),
        [ForeignFormat.Xml] = new XmlSource(),
        [ForeignFormat.Sqlite] = new SqliteSource(),
    }.ToFrozenDictionary();

    /// <summary>The formats by the endings of names.</summary>
    public static IReadOnlyDictionary<string, ForeignFormat> ByExtension { get; } =
        new Dictionary<string, ForeignFormat>(StringComparer.OrdinalIgnoreCase)
        {
            [".csv"] = ForeignFormat.Csv,
            [".txt"] = ForeignFormat.Csv,
            [".tsv"] = ForeignFormat.Tsv,
            [".tab"] = ForeignFormat.Tsv,
            [".xlsx"] = ForeignFormat.Xlsx,
            [".xlsm"] = ForeignFormat.Xlsx,
            [".ods"] = ForeignFormat.Ods,
            [".json"] = ForeignFormat.Json,
            [".ndjson"] = ForeignFormat.Ndjson,
            [".jsonl"] = ForeignFormat.Ndjson,
            [".xml"] = ForeignFormat.Xml,
            [".sqlite"] = ForeignFormat.Sqlite,
            [".sqlite3"] = ForeignFormat.Sqlite,
            [".db"] = ForeignFormat.Sqlite,
        };

    /// <summary>The reader of a format; null where there is none.</summary>
    public static IForeignReader? Of(ForeignFormat format) => Readers.GetValueOrDefault(format);
}
