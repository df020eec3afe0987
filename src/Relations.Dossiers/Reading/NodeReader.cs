namespace Relations.Dossiers;

enum NodeKind
{
    End,
    Scalar,
    MapStart,
    MapEnd,
    ListStart,
    ListEnd,
}

/// <summary>How a scalar was written, as far as that decides what it can be.</summary>
enum ScalarForm
{
    /// <summary>YAML without quotes: may be text, a number or a date.</summary>
    Plain,
    Quoted,
    Number,
    Boolean,
    Null,
}

/// <summary>
/// Walks the nodes of a YAML or JSON file, one at a time. Positions are worked out only when <see cref="Span"/> is
/// asked for, so that good data pays nothing for them.
/// </summary>
abstract class NodeReader
{
    public NodeKind Kind { get; protected set; }

    /// <summary>The text of a scalar or key.</summary>
    public string Text { get; protected set; } = "";

    public ScalarForm Form { get; protected set; }

    /// <summary>Whether it has been told already that nothing is known by the current key.</summary>
    public virtual bool IsTold => false;

    /// <summary>Where the current node stands.</summary>
    public abstract TextSpan Span { get; }

    /// <summary>Keeps where the current node stands, to be worked out once the reader has gone on, if ever.</summary>
    public virtual Func<TextSpan> Pin()
    {
        var span = Span;
        return () => span;
    }

    /// <summary>
    /// The record that the current node is, where the reader has it whole, with the ordinal that it gets; the reader then stands
    /// after it. Null where it is to be read node by node.
    /// </summary>
    public virtual Record? Take(int ordinal) => null;

    /// <summary>Where a field of the header would stand that has no value; null where no place is meant for it.</summary>
    public virtual TextSpan? PlaceOfHeader(string field) => null;

    /// <summary>Goes to the next node.</summary>
    /// <exception cref="UnreadableException">The syntax is broken, or a limit is passed.</exception>
    public abstract void Next();

    /// <summary>Passes over the current value, whatever it holds.</summary>
    public void Skip()
    {
        var depth = 0;
        do
        {
            depth += Kind switch
            {
                NodeKind.MapStart or NodeKind.ListStart => 1,
                NodeKind.MapEnd or NodeKind.ListEnd => -1,
                _ => 0,
            };
            Next();
        } while (depth > 0 && Kind != NodeKind.End);
    }
}

/// <summary>Ends the reading of one file; never leaves the reader.</summary>
sealed class UnreadableException(ProblemKind kind, Message text, TextSpan span) : Exception(text.ToString())
{
    public ProblemKind Kind => kind;

    public Message Text => text;

    public TextSpan Span => span;
}
