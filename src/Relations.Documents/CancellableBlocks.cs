using System.Collections;

namespace Relations.Documents;

/// <summary>The blocks of a document, until a token is cancelled: so every renderer ends that goes over them.</summary>
/// <param name="blocks">The blocks.</param>
/// <param name="token">Ends whoever goes over them.</param>
sealed class CancellableBlocks(IReadOnlyList<Block> blocks, CancellationToken token) : IReadOnlyList<Block>
{
    public int Count => blocks.Count;

    public Block this[int index]
    {
        get
        {
            token.ThrowIfCancellationRequested();
            return blocks[index];
        }
    }

    public IEnumerator<Block> GetEnumerator()
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
