using System.Globalization;
using Relations.Deflate;

namespace Relations.Pdf;

/// <summary>Writes the objects of a file. Compressed, small objects are packed into object streams and streams are deflated.</summary>
sealed class ObjectWriter : IDisposable
{
    const int ObjectsInStream = 200;

    readonly CrossReferences references = new();
    readonly OutputFile file;
    readonly bool compress;
    readonly List<(int Id, int Offset)> packed = [];
    readonly ByteBuffer pack = new();
    readonly ByteBuffer token = new();

    public ObjectWriter(Stream stream, bool compress)
    {
        (file, this.compress) = (new OutputFile(stream), compress);
        // The bytes above 127 tell programs that move files that this one is binary.
        file.Write("%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n");
    }

    /// <summary>The number of an object that is to be written.</summary>
    public int Allocate() => references.Allocate();

    /// <summary>Writes an object.</summary>
    /// <param name="id">Its number.</param>
    /// <param name="token">What it is, no stream.</param>
    public void Write(int id, string token) => Write(id, this.token.Clear().Add(token));

    /// <inheritdoc cref="Write(int, string)"/>
    public void Write(int id, ByteBuffer token)
    {
        if (!compress)
        {
            Begin(id);
            file.Write(token.Written);
            file.Write("\nendobj\n"u8);
            return;
        }
        packed.Add((id, pack.Length));
        pack.Add(token.Written).Add("\n"u8);
        if (packed.Count == ObjectsInStream)
            Pack();
    }

    /// <summary>Writes an object.</summary>
    /// <returns>Its number.</returns>
    public int Write(PdfDictionary dictionary)
    {
        var id = Allocate();
        Write(id, dictionary.ToString());
        return id;
    }

    /// <summary>Writes a stream, deflated where the file is compressed.</summary>
    public int WriteStream(PdfDictionary dictionary, ReadOnlyMemory<byte> bytes)
    {
        var id = Allocate();
        WriteStream(id, dictionary, bytes);
        return id;
    }

    /// <summary>Writes a stream of bytes that stay as they are.</summary>
    /// <param name="dictionary">Its dictionary without the length.</param>
    /// <param name="bytes">The bytes.</param>
    /// <param name="isDeflated">Whether they are deflated already.</param>
    public int WriteRaw(PdfDictionary dictionary, ReadOnlySpan<byte> bytes, bool isDeflated)
    {
        var id = Allocate();
        WriteRaw(id, dictionary, bytes, isDeflated);
        return id;
    }

    /// <summary>Ends the file.</summary>
    public void Finish(int catalog, int info)
    {
        Pack();
        var trailer = Trailer(catalog, info);
        if (compress)
        {
            var id = Allocate();
            var start = file.Length;
            references.PlaceAt(id, start);
            trailer.AddName("Type", "XRef").Add("W", "[1 5 2]").AddInteger("Size", references.Count);
            WriteStream(id, trailer, references.ToStream());
            WriteEnd(start);
        }
        else
        {
            var start = file.Length;
            file.Write(references.ToTable());
            file.Write($"trailer\n{trailer.AddInteger("Size", references.Count)}\n");
            WriteEnd(start);
        }
    }

    public void Dispose() => file.Dispose();

    PdfDictionary Trailer(int catalog, int info)
    {
        var id = file.Identify();
        return new PdfDictionary()
            .AddReference("Root", catalog)
            .AddReference("Info", info)
            .Add("ID", $"[<{id}><{id}>]");
    }

    void WriteEnd(long start) =>
        file.Write(string.Create(CultureInfo.InvariantCulture, $"startxref\n{start}\n%%EOF\n"));

    void Begin(int id)
    {
        references.PlaceAt(id, file.Length);
        file.Write(string.Create(CultureInfo.InvariantCulture, $"{id} 0 obj\n"));
    }

    void WriteStream(int id, PdfDictionary dictionary, ReadOnlyMemory<byte> bytes) =>
        WriteRaw(id, dictionary, (compress ? Zlib.Compress(bytes.Span) : bytes).Span, compress);

    void WriteRaw(int id, PdfDictionary dictionary, ReadOnlySpan<byte> bytes, bool isDeflated)
    {
        if (isDeflated)
            dictionary.AddName("Filter", "FlateDecode");
        Begin(id);
        file.Write($"{dictionary.AddInteger("Length", bytes.Length)}stream\n");
        file.Write(bytes);
        file.Write("\nendstream\nendobj\n"u8);
    }

    void Pack()
    {
        if (packed.Count == 0)
            return;
        var id = Allocate();
        var body = new ByteBuffer();
        foreach (var (packedId, offset) in packed)
            body.Add(packedId).Add(" "u8).Add(offset).Add(" "u8);
        var dictionary = new PdfDictionary()
            .AddName("Type", "ObjStm")
            .AddInteger("N", packed.Count)
            .AddInteger("First", body.Length);
        body.Add(pack.Written);
        for (var i = 0; i < packed.Count; i++)
            references.PlaceIn(packed[i].Id, id, i);
        WriteStream(id, dictionary, body.Memory);
        packed.Clear();
        pack.Clear();
    }
}
