namespace Relations.Import;

/// <summary>Where an element, an attribute or a text begins, both from 1.</summary>
sealed record XmlPlace(int Line, int Column)
{
    public TextSpan Span(int length, TablePlace file) => new(Line, Column, Math.Max(length, 1)) { Table = file };
}
