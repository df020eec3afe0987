namespace Relations.Pdf;

/// <summary>A stretch of content that belongs to one structure element, or to none. Disposing of it ends it.</summary>
public readonly struct MarkedContent : IDisposable, IEquatable<MarkedContent>
{
    readonly PdfCanvas canvas;

    internal MarkedContent(PdfCanvas canvas) => this.canvas = canvas;

    /// <summary>Ends the stretch.</summary>
    public void Dispose() => canvas.End();

    /// <inheritdoc/>
    public bool Equals(MarkedContent other) => ReferenceEquals(canvas, other.canvas);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is MarkedContent other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => canvas.GetHashCode();

    /// <summary>Whether both are stretches of the same canvas.</summary>
    public static bool operator ==(MarkedContent left, MarkedContent right) => left.Equals(right);

    /// <summary>Whether they are stretches of different canvases.</summary>
    public static bool operator !=(MarkedContent left, MarkedContent right) => !left.Equals(right);
}
