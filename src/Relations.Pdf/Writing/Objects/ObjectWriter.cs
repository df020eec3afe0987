using System.Globalization;
using Relations.Deflate;

namespace Relations.Pdf;

/// <summary>Writes the objects of a file. Compressed, small objects are packed into object streams and streams are deflated.</summary>
sealed class ObjectWriter : IDisposable
{
    const int ObjectsInStream = 200;

    readonly CrossReferences _references = new();
    readonly OutputFile _file;
    readonly bool _compress;
    readonly List<(int Id, int Offset)> _packed = [];
    readonly ByteBuffer _pack = new();
    readonly ByteBuffer _token = new();

    internal ObjectWriter(Stream stream, bool compress)
    {
        (_file, _compress) = (new OutputFile(stream), compress);
        // The bytes above 127 tell programs that move files that this one is binary.
        _file.Write("%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n");
    }

    /// <summary>The number of an object that is to be written.</summary>
    internal int Allocate() => _references.Allocate();

    /// <summary>Writes an object.</summary>
    /// <param name="id">Its number.</param>
    /// <param name="token">What it is, no stream.</param>
    internal void Write(int id, string token) => Write(id, _token.Clear().Add(token));

    /// <inheritdoc cref="Write(int, string)"/>
    internal void Write(int id, ByteBuffer token)
    {
        if (!_compress)
        {
            Begin(id);
            _file.Write(token.Written);
            _file.Write("\nendobj\n"u8);
            return;
        }
        _packed.Add((id, _pack.Length));
        _pack.Add(token.Written).Add("\n"u8);
        if (_packed.Count == ObjectsInStream)
            Pack();
    }

    /// <summary>Writes an object.</summary>
    /// <returns>Its number.</returns>
    internal int Write(PdfDictionary dictionary)
    {
        var id = Allocate();
        Write(id, dictionary.ToString());
        return id;
    }

    /// <summary>Writes a stream, deflated where the file is compressed.</summary>
    internal int WriteStream(PdfDictionary dictionary, ReadOnlyMemory<byte> bytes)
    {
        var id = Allocate();
        WriteStream(id, dictionary, bytes);
        return id;
    }

    /// <summary>Writes a stream of bytes that stay as they are.</summary>
    /// <param name="dictionary">Its dictionary without the length.</param>
    /// <param name="bytes">The bytes.</param>
    /// <param name="isDeflated">Whether they are deflated already.</param>
    internal int WriteRaw(PdfDictionary dictionary, ReadOnlySpan<byte> bytes, bool isDeflated)
    {
        var id = Allocate();
        WriteRaw(id, dictionary, bytes, isDeflated);
        return id;
    }

    /// <summary>Ends the file.</summary>
    internal void Finish(int catalog, int info)
    {
        Pack();
        var trailer = Trailer(catalog, info);
        if (_compress)
        {
            var id = Allocate();
            var start = _file.Length;
            _references.PlaceAt(id, start);
            trailer.AddName("Type", "XRef").Add("W", "[1 5 2]").AddInteger("Size", _references.Count);
            WriteStream(id, trailer, _references.ToStream());
            WriteEnd(start);
        }
        else
        {
            var start = _file.Length;
            _file.Write(_references.ToTable());
            _file.Write($"trailer\n{trailer.AddInteger("Size", _references.Count)}\n");
            WriteEnd(start);
        }
    }

    public void Dispose() => _file.Dispose();

    PdfDictionary Trailer(int catalog, int info)
    {
        var id = _file.Identify();
        return new PdfDictionary()
            .AddReference("Root", catalog)
            .AddReference("Info", info)
            .Add("ID", $"[<{id}><{id}>]");
    }

    void WriteEnd(long start) =>
        _file.Write(string.Create(CultureInfo.InvariantCulture, $"startxref\n{start}\n%%EOF\n"));

    void Begin(int id)
    {
        _references.PlaceAt(id, _file.Length);
        _file.Write(string.Create(CultureInfo.InvariantCulture, $"{id} 0 obj\n"));
    }

    void WriteStream(int id, PdfDictionary dictionary, ReadOnlyMemory<byte> bytes) =>
        WriteRaw(id, dictionary, (_compress ? Zlib.Compress(bytes.Span) : bytes).Span, _compress);

    void WriteRaw(int id, PdfDictionary dictionary, ReadOnlySpan<byte> bytes, bool isDeflated)
    {
        if (isDeflated)
            dictionary.AddName("Filter", "FlateDecode");
        Begin(id);
        _file.Write($"{dictionary.AddInteger("Length", bytes.Length)}stream\n");
        _file.Write(bytes);
        _file.Write("\nendstream\nendobj\n"u8);
    }

    void Pack()
    {
        if (_packed.Count == 0)
            return;
        var id = Allocate();
        var body = new ByteBuffer();
        foreach (var (packedId, offset) in _packed)
            body.Add(packedId).Add(" "u8).Add(offset).Add(" "u8);
        var dictionary = new PdfDictionary()
            .AddName("Type", "ObjStm")
            .AddInteger("N", _packed.Count)
            .AddInteger("First", body.Length);
        body.Add(_pack.Written);
        for (var i = 0; i < _packed.Count; i++)
            _references.PlaceIn(_packed[i].Id, id, i);
        WriteStream(id, dictionary, body.Memory);
        _packed.Clear();
        _pack.Clear();
    }
}
