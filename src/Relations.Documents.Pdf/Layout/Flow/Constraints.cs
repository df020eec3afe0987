namespace Relations.Documents.Pdf.Layout;

/// <summary>Where blocks stand.</summary>
/// <param name="Left">Their left side, in points from that of the text.</param>
/// <param name="Width">How wide they are.</param>
/// <param name="Node">The part of the structure that they belong to.</param>
/// <param name="IsList">Whether they are items of a list, which stand closer together.</param>
readonly record struct Constraints(double Left, double Width, TagNode Node, bool IsList = false);
