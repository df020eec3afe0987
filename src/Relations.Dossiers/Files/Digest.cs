using System.Security.Cryptography;

namespace Relations.Dossiers;

/// <summary>Takes digests of what is written.</summary>
static class Digest
{
    /// <summary>The SHA-256 of bytes in lower-case hexadecimal.</summary>
    public static string Of(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>Writes something, and gives the SHA-256 of its bytes in lower-case hexadecimal.</summary>
    /// <param name="output">The stream; it stays open.</param>
    /// <param name="write">Writes it.</param>
    public static string OfWritten(Stream output, Action<Stream> write)
    {
        using var sha = SHA256.Create();
        using (var taken = new CryptoStream(output, sha, CryptoStreamMode.Write, leaveOpen: true))
        {
            write(taken);
        }

        return Convert.ToHexStringLower(sha.Hash!);
    }
}
