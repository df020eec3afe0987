namespace Relations.Documents;

/// <summary>Pixels that areas are filled into, with soft edges. It counts in whole numbers and rounded ones alone, so that pixels are the same everywhere.</summary>
/// <param name="width">How many pixels a row has.</param>
/// <param name="height">How many rows there are.</param>
sealed class PixelCanvas(int width, int height)
{
    // Each row of pixels is looked at along so many lines.
    const int Lines = 4;

    // Sides are measured in parts of a pixel.
    const int Parts = 64;

    const int Full = Lines * Parts;

    // So many shades of a colour are enough for soft edges; more would be more colours than a palette holds.
    const int Shade = Full / 16;

    readonly int[] covered = new int[width + 1];
    readonly List<(int X, int Turn)> crossings = [];

    public byte[] Pixels { get; } = White(width * height * 3);

    /// <summary>Fills what closed lines enclose; what they enclose twice in opposite directions is outside.</summary>
    public void Fill(IReadOnlyList<IReadOnlyList<(double X, double Y)>> outlines, int rgb)
    {
        List<Side> sides = [.. outlines.SelectMany(Sides)];
        if (sides.Count == 0)
            return;
        var first = Math.Max(0, (int)Math.Floor(sides.Min(side => side.Top)));
        var last = Math.Min(height - 1, (int)Math.Floor(sides.Max(side => side.Bottom)));
        sides.Sort((one, other) => one.Top.CompareTo(other.Top));
        for (var y = first; y <= last; y++)
            FillRow(sides, y, rgb);
    }

    void FillRow(List<Side> sides, int y, int rgb)
    {
        Array.Clear(covered);
        for (var line = 0; line < Lines; line++)
        {
            var at = y + ((line + 0.5) / Lines);
            crossings.Clear();
            foreach (var side in sides)
            {
                if (side.Top > at)
                    break;
                if (side.Bottom > at)
                    crossings.Add((side.XAt(at, Parts), side.Turn));
            }
            crossings.Sort();
            var turns = 0;
            for (var i = 0; i < crossings.Count; i++)
            {
                if (turns != 0)
                    Cover(crossings[i - 1].X, crossings[i].X);
                turns += crossings[i].Turn;
            }
        }
        for (var x = 0; x < width; x++)
        {
            if ((Math.Min(covered[x], Full) + (Shade / 2)) / Shade is var shades and > 0)
                Blend(((y * width) + x) * 3, rgb, shades * Shade);
        }
    }

    void Cover(int from, int to)
    {
        (from, to) = (Math.Max(from, 0), Math.Min(to, width * Parts));
        for (var x = from / Parts; x < width && x * Parts < to; x++)
            covered[x] += Math.Min(to, (x + 1) * Parts) - Math.Max(from, x * Parts);
    }

    void Blend(int at, int rgb, int cover)
    {
        for (var channel = 0; channel < 3; channel++)
        {
            var color = (rgb >> (16 - (8 * channel))) & 0xFF;
            Pixels[at + channel] = (byte)(
                ((color * cover) + (Pixels[at + channel] * (Full - cover)) + (Full / 2)) / Full
            );
        }
    }

    static IEnumerable<Side> Sides(IReadOnlyList<(double X, double Y)> outline) =>
        outline
            .Select((from, i) => (From: from, To: outline[(i + 1) % outline.Count]))
            .Where(side => side.From.Y != side.To.Y)
            .Select(side =>
                side.From.Y < side.To.Y ? new Side(side.From, side.To, 1) : new Side(side.To, side.From, -1)
            );

    static byte[] White(int length)
    {
        var pixels = new byte[length];
        Array.Fill(pixels, (byte)0xFF);
        return pixels;
    }

    /// <summary>A side of an outline, from its upper end to its lower one.</summary>
    readonly record struct Side((double X, double Y) From, (double X, double Y) To, int Turn)
    {
        public double Top => From.Y;

        public double Bottom => To.Y;

        public int XAt(double y, int parts) =>
            (int)Math.Round((From.X + ((To.X - From.X) * (y - From.Y) / (To.Y - From.Y))) * parts);
    }
}
