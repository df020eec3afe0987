namespace Relations.Dossiers;

/// <summary>
/// There is no dossier to load, or it cannot be read at all. Bad data within a dossier never throws: it is a
/// <see cref="ReadProblem"/> and a finding.
/// </summary>
public abstract class DossierException : Exception
{
    private protected DossierException(string path, string message, Exception? cause)
        : base(message, cause) => Path = path;

    /// <summary>Gets the path that was asked for, or the path of the file among the files that were given.</summary>
    public string Path { get; }
}

/// <summary>There is no file or folder at the path, or nothing in it is a dossier: no <c>dossier.yaml</c>, and no single file.</summary>
public sealed class DossierNotFoundException : DossierException
{
    internal DossierNotFoundException(string path, string message)
        : base(path, message, null) { }
}

/// <summary>The folder of a dossier cannot be listed, or the file with its header cannot be opened.</summary>
public sealed class DossierUnreadableException : DossierException
{
    internal DossierUnreadableException(string path, string message, FileRefusal refusal, Exception? cause = null)
        : base(path, message, cause) => Refusal = refusal;

    /// <summary>Gets why it cannot be read.</summary>
    public FileRefusal Refusal { get; }
}
