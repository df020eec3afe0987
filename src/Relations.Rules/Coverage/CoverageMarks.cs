namespace Relations.Rules;

/// <summary>Which characters of a text are cited or set aside.</summary>
sealed class CoverageMarks(string text)
{
    const byte CitedMark = 1;
    const byte AsideMark = 2;

    readonly byte[] marks = new byte[text.Length];

    public void Cite(Passage passage) => Mark(passage, CitedMark);

    public void SetAside(Passage passage) => Mark(passage, AsideMark);

    /// <summary>What becomes of a passage: cited where one letter or digit of it is, set aside where all are.</summary>
    public CoverageStatus Of(Passage passage) =>
        Letters(passage).Any(at => (marks[at] & CitedMark) != 0) ? CoverageStatus.Cited
        : Letters(passage).All(at => (marks[at] & AsideMark) != 0) ? CoverageStatus.SetAside
        : CoverageStatus.No;

    IEnumerable<int> Letters(Passage passage)
    {
        for (var at = passage.Start; at < passage.End; at++)
        {
            if (char.IsLetterOrDigit(text[at]) || char.IsSurrogate(text[at]))
            {
                yield return at;
            }
        }
    }

    void Mark(Passage passage, byte mark)
    {
        foreach (ref var at in marks.AsSpan(passage.Start, passage.Length))
        {
            at |= mark;
        }
    }
}
