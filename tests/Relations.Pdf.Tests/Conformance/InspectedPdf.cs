using System.IO.Compression;
using UglyToad.PdfPig.Tokens;

namespace Relations.Pdf.Conformance;

/// <summary>A file being checked, and ways to walk its objects.</summary>
sealed class InspectedPdf : IDisposable
{
    readonly UglyToad.PdfPig.PdfDocument document;

    public InspectedPdf(byte[] file)
    {
        File = file;
        document = UglyToad.PdfPig.PdfDocument.Open(file);
        Catalog = document.Structure.Catalog.CatalogDictionary;
        Pages = InspectedPage.ReadAll(this, document);
        Nodes = StructNode.ReadAll(this);
    }

    public byte[] File { get; }

    public DictionaryToken Catalog { get; }

    public IReadOnlyList<InspectedPage> Pages { get; }

    /// <summary>The structure elements, each before those within it.</summary>
    public IReadOnlyList<StructNode> Nodes { get; }

    public DictionaryToken? Info => document.Information.DocumentInformationDictionary;

    public int TrailerIdLength => document.Structure.Trailer.Identifier?.Count ?? 0;

    public void Dispose() => document.Dispose();

    public IToken? Resolve(IToken? token)
    {
        while (token is IndirectReferenceToken reference)
            token = document.Structure.GetObject(reference.Data)?.Data;
        return token;
    }

    public IToken? Get(DictionaryToken? dictionary, string key) => Resolve(GetRaw(dictionary, key));

    public DictionaryToken? GetDictionary(DictionaryToken? dictionary, string key) =>
        AsDictionary(Get(dictionary, key));

    public string? GetName(DictionaryToken? dictionary, string key) => (Get(dictionary, key) as NameToken)?.Data;

    public int? GetInteger(DictionaryToken? dictionary, string key) => (Get(dictionary, key) as NumericToken)?.Int;

    public string? GetText(DictionaryToken? dictionary, string key) =>
        Get(dictionary, key) switch
        {
            StringToken text => text.Data,
            HexToken hex => hex.Data,
            _ => null,
        };

    /// <summary>The number of the object that a key refers to; 0 if it refers to none.</summary>
    public static long GetReference(DictionaryToken? dictionary, string key) => NumberOf(GetRaw(dictionary, key));

    public static long NumberOf(IToken? token) =>
        token is IndirectReferenceToken reference ? reference.Data.ObjectNumber : 0;

    /// <summary>The items of an array, or the one value that stands for an array of one; they may be references.</summary>
    public IEnumerable<IToken> GetItems(DictionaryToken? dictionary, string key) =>
        Get(dictionary, key) switch
        {
            null => [],
            ArrayToken array => array.Data,
            _ => [GetRaw(dictionary, key)!],
        };

    public IEnumerable<DictionaryToken> GetDictionaries(DictionaryToken? dictionary, string key) =>
        GetItems(dictionary, key).Select(item => AsDictionary(Resolve(item))).OfType<DictionaryToken>();

    public byte[] Decode(StreamToken stream)
    {
        if (Get(stream.StreamDictionary, "Filter") is null)
            return stream.Data.ToArray();
        using var inflated = new ZLibStream(new MemoryStream(stream.Data.ToArray()), CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        inflated.CopyTo(bytes);
        return bytes.ToArray();
    }

    public DictionaryToken? AsDictionary(IToken? token) =>
        Resolve(token) switch
        {
            DictionaryToken dictionary => dictionary,
            StreamToken stream => stream.StreamDictionary,
            _ => null,
        };

    static IToken? GetRaw(DictionaryToken? dictionary, string key) =>
        dictionary is not null && dictionary.TryGet(NameToken.Create(key), out IToken value) ? value : null;
}
