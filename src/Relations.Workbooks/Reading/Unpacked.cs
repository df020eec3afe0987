using System.IO.Compression;
using System.IO.Hashing;
using System.Xml;
using Relations.Dossiers;

namespace Relations.Workbooks;

/// <summary>
/// The parts of a workbook that was made elsewhere, unpacked as they are read and no further than the limits: what a
/// package says of the sizes of its parts is not believed.
/// </summary>
sealed class Unpacked
{
    static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    readonly Dictionary<string, ZipArchiveEntry> parts = new(StringComparer.OrdinalIgnoreCase);
    readonly ReadLimits limits;
    long unpacked;

    Unpacked(ZipArchive zip, ReadLimits limits)
    {
        this.limits = limits;
        foreach (var entry in zip.Entries)
        {
            if (!parts.TryAdd(entry.FullName.Replace('\\', '/').TrimStart('/'), entry))
            {
                throw Damaged(PackageTexts.TwoParts(entry.FullName));
            }
        }
    }

    /// <summary>Opens a package.</summary>
    /// <exception cref="UnreadableException">It is none, or has too many parts.</exception>
    public static Unpacked Open(Stream content, ReadLimits limits)
    {
        if (content.Length > limits.FileBytes)
        {
            throw Over(PackageTexts.FileTooLarge(limits.FileBytes));
        }

        var zip = Try(() => new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true), PackageTexts.NotWorkbook());
        var count = Try(() => zip.Entries.Count, PackageTexts.NotWorkbook());
        return count > limits.Parts
            ? throw Over(PackageTexts.ManyParts(count, limits.Parts))
            : Try(() => new Unpacked(zip, limits), PackageTexts.NotWorkbook());
    }

    public bool Has(string name) => parts.ContainsKey(name);

    /// <summary>Reads a part from its beginning; nothing where there is no such part.</summary>
    /// <exception cref="UnreadableException">The part is broken or passes a limit; thrown while it is read too.</exception>
    public PartReader? Read(string name)
    {
        if (!parts.TryGetValue(name, out var entry))
        {
            return null;
        }

        var broken = PackageTexts.BrokenPart(name);
        return Try(() => new PartReader(XmlReader.Create(new Counted(this, entry, name), Settings), broken), broken);
    }

    public static UnreadableException Over(Message message) => new(ProblemKind.OverLimit, message, new(1, 1, 1));

    public static UnreadableException Damaged(Message how) =>
        new(ProblemKind.Unreadable, PackageTexts.Damaged(how), new(1, 1, 1));

    /// <summary>Does what fails with bad packages.</summary>
    public static T Try<T>(Func<T> read, Message what)
    {
        try
        {
            return read();
        }
        catch (Exception failure) when (IsOfPackage(failure))
        {
            throw Broken(failure, what);
        }
    }

    /// <summary>Whether a failure comes of a bad package.</summary>
    public static bool IsOfPackage(Exception failure) =>
        failure
            is InvalidDataException
                or XmlException
                or EndOfStreamException
                or NotSupportedException
                or ArgumentException
                or OverflowException;

    public static UnreadableException Broken(Exception failure, Message what) =>
        new(ProblemKind.Unreadable, PackageTexts.Because(what, Why(failure)), new(1, 1, 1));

    // Nothing else tells a document type, which is not read since it may stand for text without end.
    static Message Why(Exception failure) =>
        failure switch
        {
            XmlException xml when xml.Message.Contains("DTD", StringComparison.Ordinal) => PackageTexts.DocumentType(),
            XmlException xml => PackageTexts.Malformed(xml.LineNumber, xml.LinePosition),
            _ => PackageTexts.NotUnpacked(),
        };

    void Count(int more, long ofPart, long packed, string name)
    {
        const long RatioFrom = 16L << 20;
        unpacked += more;
        if (unpacked > limits.UnpackedBytes)
        {
            throw Over(PackageTexts.UnpacksTooLarge(limits.UnpackedBytes));
        }

        if (ofPart > RatioFrom && ofPart / limits.PackingRatio > packed)
        {
            throw Over(PackageTexts.PartUnpacksTooLarge(name, limits.PackingRatio));
        }
    }

    sealed class Counted(Unpacked owner, ZipArchiveEntry entry, string name) : Stream
    {
        readonly Stream inner = entry.Open();
        readonly Crc32 sum = new();
        long read;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var got = inner.Read(buffer, offset, count);
            read += got;
            owner.Count(got, read, entry.CompressedLength, name);
            sum.Append(buffer.AsSpan(offset, got));
            return got > 0 || count == 0 || sum.GetCurrentHashAsUInt32() == entry.Crc32
                ? got
                : throw Damaged(PackageTexts.CheckSum(name));
        }

        public override void Flush() { }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            if (disposing)
            {
                inner.Dispose();
            }

            base.Dispose(disposing);
        }
    }
}
