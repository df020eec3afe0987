using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Graphics.Operations.MarkedContent;
using UglyToad.PdfPig.Graphics.Operations.TextShowing;
using UglyToad.PdfPig.Graphics.Operations.TextState;
using UglyToad.PdfPig.Tokens;

namespace Relations.Pdf.Conformance;

/// <summary>What a page's operators paint, and what the marks around it say.</summary>
sealed class PageWalk
{
    static readonly HashSet<string> Painting =
    [
        "Tj",
        "TJ",
        "'",
        "\"",
        "f",
        "F",
        "f*",
        "S",
        "s",
        "B",
        "B*",
        "b",
        "b*",
        "Do",
        "sh",
        "BI",
    ];

    readonly Stack<(bool IsArtifact, int? Mcid)> open = new();
    string font = "";

    /// <summary>The marked-content numbers in the order of painting.</summary>
    public List<int> Mcids { get; } = [];

    /// <summary>The codes shown, by the font's name among the resources.</summary>
    public List<(string Font, int Code)> Codes { get; } = [];

    /// <summary>The names of the images that are drawn.</summary>
    public List<string> Images { get; } = [];

    /// <summary>What is wrong with the marks.</summary>
    public List<Breach> Breaches { get; } = [];

    public static PageWalk Of(IEnumerable<IGraphicsStateOperation> operations)
    {
        var walk = new PageWalk();
        foreach (var operation in operations)
            walk.Visit(operation);
        if (walk.open.Count > 0)
            walk.Breaches.Add(new("marks are balanced", "a mark is not ended"));
        return walk;
    }

    void Visit(IGraphicsStateOperation operation)
    {
        switch (operation)
        {
            case BeginMarkedContent begin:
                Open(begin.Name.Data == "Artifact", null);
                break;
            case BeginMarkedContentWithProperties begin:
                Open(begin.Name.Data == "Artifact", McidOf(begin.Properties));
                break;
            case EndMarkedContent when !open.TryPop(out _):
                Breaches.Add(new("marks are balanced", "a mark ends that was not begun"));
                break;
            case SetFontAndSize font:
                this.font = font.Font.Data;
                break;
            case InvokeNamedXObject image:
                Images.Add(image.Name.Data);
                break;
            case ShowText text:
                Show(text.Bytes.Span);
                break;
            case ShowTextsWithPositioning texts:
                foreach (var shown in texts.Array.OfType<StringToken>())
                    Show(shown.GetBytes());
                break;
        }
        if (Painting.Contains(operation.Operator) && !open.Any(mark => mark.IsArtifact || mark.Mcid is not null))
            Breaches.Add(new("content is tagged or an artifact (UA-1 7.1)", operation.Operator));
    }

    void Open(bool isArtifact, int? mcid)
    {
        if (mcid is { } number)
            Mcids.Add(number);
        if (open.Any(mark => mark.IsArtifact != isArtifact))
            Breaches.Add(new("artifacts and tagged content do not hold each other (UA-1 7.1)"));
        open.Push((isArtifact, mcid));
    }

    static int? McidOf(DictionaryToken? properties) =>
        properties is not null && properties.TryGet(NameToken.Mcid, out NumericToken number) ? number.Int : null;

    void Show(ReadOnlySpan<byte> bytes)
    {
        for (var i = 0; i + 1 < bytes.Length; i += 2)
            Codes.Add((font, bytes[i] << 8 | bytes[i + 1]));
    }
}
