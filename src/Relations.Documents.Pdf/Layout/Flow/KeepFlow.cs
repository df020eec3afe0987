namespace Relations.Documents.Pdf.Layout;

/// <summary>Lays out blocks that stay on one page where they fit on one.</summary>
static class KeepFlow
{
    public static IEnumerable<LayoutBox> Lay(LayoutContext setting, KeepTogether together, Constraints room) =>
        Keep(BlockFlow.Lay(setting, together.Blocks, room), setting.Frame.TextHeight);

    public static IEnumerable<LayoutBox> Keep(IEnumerable<LayoutBox> bricks, double most)
    {
        List<LayoutBox> kept = [];
        var height = 0.0;
        var isTooHigh = false;
        foreach (var brick in bricks)
        {
            if (isTooHigh)
            {
                yield return brick;
                continue;
            }
            height += brick.Height + (kept.Count > 0 ? Math.Max(kept[^1].After, brick.Before) : 0);
            height += brick.Notes.Sum(note => note.Height);
            kept.Add(brick);
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
