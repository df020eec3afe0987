namespace Relations.Dossiers;

/// <summary>Reads a file up to a limit, past which it cannot be read.</summary>
sealed class LimitedStream(Stream inner, long limit) : Stream
{
    long total;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => total;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        var read = inner.Read(buffer, offset, count);
        total += read;
        return total <= limit
            ? read
            : throw new UnreadableException(ProblemKind.OverLimit, ReadTexts.FileTooLarge(limit), new(1, 1, 1));
    }

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
