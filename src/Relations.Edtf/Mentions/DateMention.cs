namespace Relations;

/// <summary>A date that stands in running text.</summary>
/// <param name="Start">Where it starts: UTF-16 units from the start of the text, the first being 0.</param>
/// <param name="Length">How many UTF-16 units it covers, at least 1. A suffix after an apostrophe is not among them.</param>
/// <param name="Date">What it says. A date without its year has the year <c>XXXX</c>; one that can be read as day and month in either
/// order, such as <c>03/04/1992</c>, is a one-of set of both.</param>
public sealed record DateMention(int Start, int Length, Edtf Date);
