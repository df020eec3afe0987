using System.Text;

namespace Relations.Import;

/// <summary>How it is known which encoding a file is in.</summary>
enum EncodingBasis
{
    /// <summary>The mapping names it.</summary>
    Named,

    /// <summary>The file begins with a byte order mark, or declares it.</summary>
    Declared,

    /// <summary>All bytes that were looked at are text in it, which is no accident.</summary>
    Certain,

    /// <summary>It gives the most ordinary words of several that are possible.</summary>
    Guessed,
}

/// <summary>The encoding of a file, and how it is known.</summary>
/// <param name="Encoding">The encoding.</param>
/// <param name="MarkLength">How many bytes the byte order mark takes; 0 for none.</param>
/// <param name="Basis">How it is known.</param>
readonly record struct DetectedEncoding(Encoding Encoding, int MarkLength, EncodingBasis Basis);
