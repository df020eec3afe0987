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
                throw Damaged($"it has two parts {entry.FullName}");
            }
        }
    }

    /// <summary>Opens a package.</summary>
    /// <exception cref="UnreadableException">It is none, or has too many parts.</exception>
    public static Unpacked Open(Stream content, ReadLimits limits)
    {
        if (content.Length > limits.FileBytes)
        {
            throw Over($"the file is larger than the limit of {limits.FileBytes} bytes");
        }

        var zip = Try(() => new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true), "not a workbook");
        var count = Try(() => zip.Entries.Count, "not a workbook");
        return count > limits.Parts
            ? throw Over($"a workbook of {count} parts (the limit is {limits.Parts})")
            : Try(() => new Unpacked(zip, limits), "not a workbook");
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

        var broken = $"the part {name} is broken";
        return Try(() => new PartReader(XmlReader.Create(new Counted(this, entry, name), Settings), broken), broken);
    }

    internal static UnreadableException Over(FormattableString message) =>
        new(ProblemKind.OverLimit, FormattableString.Invariant(message), new(1, 1, 1));

    internal static UnreadableException Damaged(string how) =>
        new(ProblemKind.Unreadable, $"the workbook is damaged: {how}", new(1, 1, 1));

    /// <summary>Does what fails with bad packages.</summary>
    internal static T Try<T>(Func<T> read, string what)
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
    internal static bool IsOfPackage(Exception failure) =>
        failure
            is InvalidDataException
                or XmlException
                or EndOfStreamException
                or NotSupportedException
                or ArgumentException
                or OverflowException;

    internal static UnreadableException Broken(Exception failure, string what) =>
        new(ProblemKind.Unreadable, $"{what}: {Why(failure)}", new(1, 1, 1));

    // Nothing else tells a document type, which is not read since it may stand for text without end.
    static string Why(Exception failure) =>
        failure switch
        {
            XmlException xml when xml.Message.Contains("DTD", StringComparison.Ordinal) =>
                "it declares a document type, which the parts of workbooks do not have",
            XmlException xml => FormattableString.Invariant(
                $"its XML is not well-formed at line {xml.LineNumber}, column {xml.LinePosition}"
            ),
            _ => "it cannot be unpacked",
        };

    void Count(int more, long ofPart, long packed, string name)
    {
        const long RatioFrom = 16L << 20;
        unpacked += more;
        if (unpacked > limits.UnpackedBytes)
        {
            throw Over($"the workbook unpacks to more than the limit of {limits.UnpackedBytes} bytes");
        }

        if (ofPart > RatioFrom && ofPart / limits.PackingRatio > packed)
        {
            throw Over($"the part {name} unpacks to more than {limits.PackingRatio} times its size");
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
                : throw Damaged($"the check sum of its part {name} does not hold");
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
