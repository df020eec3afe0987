namespace Relations.Import;

/// <summary>How a file of separated values is written.</summary>
/// <param name="Delimiter">What stands between fields.</param>
/// <param name="Quote">What stands around a field that holds a delimiter or a line break; null where nothing does.</param>
readonly record struct CsvDialect(char Delimiter, char? Quote);
