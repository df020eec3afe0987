namespace Relations.Dossiers;

/// <summary>Finds the word that was probably meant.</summary>
public static class Nearest
{
    // A swap is the likeliest slip of a hand, and counts a little less.
    const int Edit = 8;
    const int Swap = 7;

    /// <summary>
    /// The candidate with the fewest insertions, deletions, replacements and swaps of neighbours to make it the text,
    /// letter case aside; null where that is more than a third of the text's length, or more than 3. Of equals, one
    /// with more swaps is taken, and of these the first. Blank candidates are passed over.
    /// </summary>
    public static string? To(string text, IEnumerable<string> candidates)
    {
        if (text.Length is 0 or > 100)
        {
            return null;
        }

        var most = Math.Clamp(text.Length / 3, 1, 3) * Edit;
        string? nearest = null;
        foreach (var candidate in candidates)
        {
            var distance = string.IsNullOrWhiteSpace(candidate) ? int.MaxValue : Distance(text, candidate);
            if (distance <= most)
            {
                (nearest, most) = (candidate, distance - 1);
            }
        }

        return nearest;
    }

    static int Distance(string a, string b)
    {
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                rows[i, j] = i == 0 || j == 0 ? (i + j) * Edit : Step(rows, a, b, i, j);
            }
        }

        return rows[a.Length, b.Length];
    }

    static int Step(int[,] rows, string a, string b, int i, int j)
    {
        var cost = Same(a[i - 1], b[j - 1]) ? 0 : Edit;
        var best = Math.Min(rows[i - 1, j - 1] + cost, Math.Min(rows[i - 1, j], rows[i, j - 1]) + Edit);
        var swapped = i > 1 && j > 1 && Same(a[i - 1], b[j - 2]) && Same(a[i - 2], b[j - 1]);
        return swapped ? Math.Min(best, rows[i - 2, j - 2] + Swap) : best;
    }

    static bool Same(char a, char b) => char.ToLowerInvariant(a) == char.ToLowerInvariant(b);
}
