namespace Relations.Import;

/// <summary>A foreign file that is to be read, and all that is needed for it.</summary>
/// <param name="File">The file.</param>
/// <param name="Settings">How it is to be read.</param>
/// <param name="Limits">How much to take.</param>
/// <param name="Problems">
/// Takes what is wrong with the file, at spans whose table is that of the file. Nothing is thrown for bad data; what the reader
/// found out and a person should know, as a delimiter or an encoding that was seen from the text, is a remark.
/// </param>
/// <param name="Token">Ends the reading.</param>
sealed record ForeignInput(
    ForeignFile File,
    SourceSettings Settings,
    ReadLimits Limits,
    ProblemList Problems,
    CancellationToken Token
);
