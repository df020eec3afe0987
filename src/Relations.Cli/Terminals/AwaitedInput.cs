using System.Text;

namespace Relations.Cli;

/// <summary>An input that says when it waits, so that whoever asks line by line has the answers before the next question.</summary>
sealed class AwaitedInput : StreamReader
{
    const int BufferSize = 1 << 16;

    /// <param name="input">UTF-8 text.</param>
    public AwaitedInput(Stream input)
        : base(new Waiting(input), new UTF8Encoding(false), false, BufferSize) { }

    /// <summary>Is done before more is read than has come already.</summary>
    public Action BeforeWait
    {
        set => ((Waiting)BaseStream).BeforeRead = value;
    }

    sealed class Waiting(Stream input) : Stream
    {
        public Action BeforeRead { get; set; } = () => { };

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            BeforeRead();
            return input.Read(buffer);
        }

        public override void Flush() { }

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            if (disposing)
            {
                input.Dispose();
            }

            base.Dispose(disposing);
        }
    }
}
