using System.Collections;

namespace Relations.Briefings.Tests.Content;

/// <summary>Composing and rendering a briefing end in their middle when their token is cancelled.</summary>
public sealed class CancellationTests
{
    [Theory]
    [InlineData("pdf")]
    [InlineData("docx")]
    [InlineData("md")]
    public void Rendering_ends_in_its_middle(string format)
    {
        using var source = new CancellationTokenSource();
        using var output = new MemoryStream();
        var whole = BriefingWriter.Compose(SampleDossier.Check());
        var document = whole with { Blocks = new CancellingBlocks(whole.Blocks, source) };
        Assert.Throws<OperationCanceledException>(() => Render(format, document, output, source.Token));
        Assert.Equal(0, output.Length);
    }

    [Fact]
    public void Composing_ends_before_the_next_text()
    {
        using var source = new CancellationTokenSource();
        var result = SampleDossier.Check();
        source.Cancel();
        Assert.Throws<OperationCanceledException>(() => BriefingWriter.Compose(result, null, source.Token));
    }

    static void Render(string format, Document document, Stream output, CancellationToken token)
    {
        switch (format)
        {
            case "pdf":
                PdfRenderer.Write(document, output, null, token);
                break;
            case "docx":
                WordRenderer.Write(document, output, null, token);
                break;
            default:
                MarkdownRenderer.Write(document, output, token: token);
                break;
        }
    }

    /// <summary>Cancels when the block in the middle is asked for.</summary>
    sealed class CancellingBlocks(IReadOnlyList<Block> blocks, CancellationTokenSource source) : IReadOnlyList<Block>
    {
        public int Count => blocks.Count;

        public Block this[int index]
        {
            get
            {
                if (index == blocks.Count / 2)
                {
                    source.Cancel();
                }

                return blocks[index];
            }
        }

        public IEnumerator<Block> GetEnumerator() => Enumerable.Range(0, Count).Select(i => this[i]).GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
