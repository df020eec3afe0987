namespace Relations.Import;

/// <summary>A value of a foreign file.</summary>
/// <param name="Text">Its text as it stands, with its white space.</param>
/// <param name="Kind">What the file says that it is.</param>
/// <param name="GenericPath">
/// The path to it without any index from the record that the selector of the file chose, also where it was selected from a child
/// of that: <c>from/@id</c>, <c>/visitors/name</c> or the header of a column. The same text object for all values of one path,
/// where that can be had.
/// </param>
/// <param name="Span">Where it stands; its table names the file, and the sheet where there is one.</param>
readonly record struct ForeignValue(string Text, ForeignKind Kind, string GenericPath, TextSpan Span);
