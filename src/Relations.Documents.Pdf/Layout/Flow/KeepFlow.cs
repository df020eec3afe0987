namespace Relations.Documents.Pdf.Layout;

/// <summary>Lays out blocks that stay on one page where they fit on one.</summary>
static class KeepFlow
{
    public static IEnumerable<LayoutBox> Lay(LayoutContext context, KeepTogether together, Constraints constraints) =>
        Keep(BlockFlow.Lay(context, together.Blocks, constraints), context.Frame.TextHeight);

    public static IEnumerable<LayoutBox> Keep(IEnumerable<LayoutBox> boxes, double most)
    {
        List<LayoutBox> kept = [];
        var height = 0.0;
        var isTooHigh = false;
        foreach (var box in boxes)
        {
            if (isTooHigh)
            {
                yield return box;
                continue;
            }
            height += box.Height + (kept.Count > 0 ? Math.Max(kept[^1].After, box.Before) : 0);
            height += box.Notes.Sum(note => note.Height);
            kept.Add(box);
            isTooHigh = height > most;
            if (isTooHigh)
            {
                foreach (var early in kept)
                    yield return early;
                kept.Clear();
            }
        }
        for (var i = 0; i < kept.Count; i++)
            yield return i > 0 && kept[i].Cut == BreakPenalty.Free
                ? kept[i] with
                {
                    Cut = BreakPenalty.Avoided,
                }
                : kept[i];
    }
}
