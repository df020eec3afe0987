namespace Relations.Pdf;

/// <summary>What content that no reader needs to hear is there for.</summary>
public enum ArtifactKind
{
    /// <summary>Rules, fills and other things of the layout alone; also table headers repeated on a further page.</summary>
    Layout,

    /// <summary>What stands at the head of every page.</summary>
    Header,

    /// <summary>What stands at the foot of every page, such as its number.</summary>
    Footer,

    /// <summary>A word across every page, such as DRAFT.</summary>
    Watermark,

    /// <summary>A ground behind the page or a part of it.</summary>
    Background,
}
