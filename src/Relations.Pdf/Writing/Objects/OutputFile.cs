using System.Security.Cryptography;
using System.Text;

namespace Relations.Pdf;

/// <summary>A stream that is only written: it knows how much was written, and the digest of it.</summary>
sealed class OutputFile(Stream stream) : IDisposable
{
    readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    public long Length { get; private set; }

    public void Write(ReadOnlySpan<byte> bytes)
    {
        stream.Write(bytes);
        hash.AppendData(bytes);
        Length += bytes.Length;
    }

    public void Write(string latin) => Write(Encoding.Latin1.GetBytes(latin));

    /// <summary>A name for what was written so far: 16 bytes in hexadecimal.</summary>
    public string Identify() => Convert.ToHexString(hash.GetCurrentHash().AsSpan(0, 16));

    public void Dispose() => hash.Dispose();
}
