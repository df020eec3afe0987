namespace Relations.Pdf;

/// <summary>A finished page's operators.</summary>
/// <param name="Bytes">The bytes of the stream.</param>
/// <param name="IsDeflated">Whether they are deflated.</param>
sealed record PageContent(ReadOnlyMemory<byte> Bytes, bool IsDeflated);
