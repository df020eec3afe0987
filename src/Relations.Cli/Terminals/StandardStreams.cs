using System.Text;

namespace Relations.Cli;

/// <summary>
/// The standard streams of the process, in UTF-8. In the place of one that was closed when the process began, the runtime has opened
/// some file of its own, which must be neither waited for nor written to.
/// </summary>
static class StandardStreams
{
    static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static TextReader Input() =>
        UnixCalls.WasOpen(0) ? new AwaitedInput(Console.OpenStandardInput()) : TextReader.Null;

    public static Stream Bytes() => UnixCalls.WasOpen(0) ? Console.OpenStandardInput() : Stream.Null;

    public static Stream Output() => UnixCalls.WasOpen(1) ? Console.OpenStandardOutput() : new ClosedOutput();

    public static TextWriter Error()
    {
        if (!UnixCalls.WasOpen(2))
        {
            return TextWriter.Null;
        }

        Console.OutputEncoding = Utf8;
        return Console.Error;
    }

    /// <summary>Standard error as it is; null where it was closed.</summary>
    public static TextWriter? Screen() => UnixCalls.WasOpen(2) ? Console.Error : null;

    /// <summary>Fails as soon as anything is written.</summary>
    sealed class ClosedOutput : Stream
    {
        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override void Flush() { }

        public override void Write(byte[] buffer, int offset, int count) =>
            throw new IOException("standard output is closed");

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();
    }
}
