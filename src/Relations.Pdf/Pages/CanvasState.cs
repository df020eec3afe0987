namespace Relations.Pdf;

/// <summary>What may be drawn on a canvas at a moment.</summary>
enum CanvasState
{
    Between,
    Tagged,
    Artifact,
    Finished,
}
