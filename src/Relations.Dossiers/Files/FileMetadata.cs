using System.Formats.Tar;

namespace Relations.Dossiers;

/// <summary>
/// What the file system says of a file and <see cref="FileInfo"/> does not: its kind and its owner. The runtime offers them only in the
/// entry that it makes of a file for an archive, which is made here and goes no further than its header.
/// </summary>
static class FileMetadata
{
    /// <summary>The entry, without the content of the file; null where there is no entry, as for a socket.</summary>
    /// <param name="full">The full path of an existing file; a link is an entry itself.</param>
    /// <exception cref="UnauthorizedAccessException">It is a regular file that may not be read, or its folder may not.</exception>
    public static TarEntry? Of(string full)
    {
        using var header = new HeaderStream();
        try
        {
            using var writer = new TarWriter(header, TarEntryFormat.Gnu, leaveOpen: true);
            // The name in the archive does not matter, and a short one takes no entry before it.
            writer.WriteEntry(full, "file");
        }
        catch (Exception failure) when (failure is IOException or ArgumentException)
        {
            // The stream ends the writing after the header of a file with content.
        }

        return header.Read();
    }

    /// <summary>Takes a header and refuses what follows it.</summary>
    sealed class HeaderStream : Stream
    {
        const int HeaderLength = 512;

        readonly MemoryStream taken = new();

        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => taken.Length;

        public override long Position
        {
            get => taken.Position;
            set => throw new NotSupportedException();
        }

        public TarEntry? Read()
        {
            if (taken.Length < HeaderLength)
            {
                return null;
            }

            taken.Position = 0;
            try
            {
                using var reader = new TarReader(taken, leaveOpen: true);
                return reader.GetNextEntry();
            }
            catch (Exception failure) when (failure is IOException or InvalidDataException)
            {
                return null;
            }
        }

        public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            if (taken.Length >= HeaderLength)
            {
                throw new IOException("Only the header is wanted.");
            }

            taken.Write(buffer);
        }

        public override void Flush() { }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();
    }
}
