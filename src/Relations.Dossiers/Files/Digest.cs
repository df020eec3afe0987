using System.Security.Cryptography;

namespace Relations.Dossiers;

/// <summary>Takes digests of what is written.</summary>
static class Digest
{
    /// <summary>The SHA-256 of bytes in lower-case hexadecimal.</summary>
    public static string Of(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>The SHA-256 of what is read in lower-case hexadecimal.</summary>
    public static string OfRead(Stream content) => Convert.ToHexStringLower(SHA256.HashData(content));

    /// <summary>The SHA-256 of a file in lower-case hexadecimal; null where it is not a regular file that can be read.</summary>
    /// <param name="full">The full path.</param>
    public static string? OfFile(string full)
    {
        try
        {
            using var content = RegularFile.Open(full).Content;
            return content is null ? null : OfRead(content);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

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
