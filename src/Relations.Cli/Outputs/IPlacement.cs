namespace Relations.Cli;

/// <summary>A change of one file, which is made with others or not at all.</summary>
interface IPlacement
{
    /// <summary>The file, as the user named it.</summary>
    string Path { get; }

    /// <summary>Its full path.</summary>
    string Full { get; }

    /// <summary>Keeps what stands there under a temporary name, until it is forgotten or put back.</summary>
    void KeepOld();

    /// <summary>Makes the change.</summary>
    void Place();

    /// <summary>Makes the file what it was. What another run has put there since stays.</summary>
    void PutBack();

    /// <summary>Takes away the temporary files of this change, and no others.</summary>
    void Forget();

    /// <summary>A message of the system without temporary names, which say nothing to the user.</summary>
    string Told(string message);
}
