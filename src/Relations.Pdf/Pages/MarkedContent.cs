namespace Relations.Pdf;

/// <summary>A stretch of content that belongs to one structure element, or to none. Disposing of it ends it.</summary>
public readonly struct MarkedContent : IDisposable, IEquatable<MarkedContent>
{
    readonly PdfCanvas _canvas;

    internal MarkedContent(PdfCanvas canvas) => _canvas = canvas;

    /// <summary>Ends the stretch.</summary>
    public void Dispose() => _canvas.End();

    /// <inheritdoc/>
    public bool Equals(MarkedContent other) => ReferenceEquals(_canvas, other._canvas);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is MarkedContent other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _canvas.GetHashCode();

    /// <summary>Whether both are stretches of the same canvas.</summary>
    public static bool operator ==(MarkedContent left, MarkedContent right) => left.Equals(right);

    /// <summary>Whether they are stretches of different canvases.</summary>
    public static bool operator !=(MarkedContent left, MarkedContent right) => !left.Equals(right);
}
