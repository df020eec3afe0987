namespace Relations.Cli.Editing;

/// <summary>Which lines two texts share: the longest common subsequence, as the greedy algorithm of Myers finds it.</summary>
static class LineDiff
{
    // Beyond this many changes the search would cost more than a short diff is worth.
    const int MaxChanges = 4_000;

    /// <summary>The lines in order: ' ' for one of both texts, '-' for one of the old, '+' for one of the new.</summary>
    public static List<(char Mark, string Line)> Of(IReadOnlyList<string> old, IReadOnlyList<string> now)
    {
        var start = 0;
        while (start < old.Count && start < now.Count && old[start] == now[start])
        {
            start++;
        }

        var tail = 0;
        while (tail < Math.Min(old.Count, now.Count) - start && old[^(tail + 1)] == now[^(tail + 1)])
        {
            tail++;
        }

        var (a, b) = (
            old.Skip(start).Take(old.Count - start - tail).ToList(),
            now.Skip(start).Take(now.Count - start - tail).ToList()
        );
        return
        [
            .. old.Take(start).Select(line => (' ', line)),
            .. Middle(a, b),
            .. old.Skip(old.Count - tail).Select(line => (' ', line)),
        ];
    }

    static IEnumerable<(char Mark, string Line)> Middle(List<string> a, List<string> b)
    {
        List<int[]> reached = [];
        for (var changes = 0; changes <= Math.Min(a.Count + b.Count, MaxChanges); changes++)
        {
            var ends = new int[(2 * changes) + 1];
            reached.Add(ends);
            for (var k = -changes; k <= changes; k += 2)
            {
                var x = Step(reached, changes, k);
                while (x < a.Count && x - k < b.Count && a[x] == b[x - k])
                {
                    x++;
                }

                ends[k + changes] = x;
                if (x >= a.Count && x - k >= b.Count)
                {
                    return Enumerable.Reverse(Back(reached, a, b));
                }
            }
        }

        return [.. a.Select(line => ('-', line)), .. b.Select(line => ('+', line))];
    }

    static int Step(List<int[]> reached, int changes, int k)
    {
        if (changes == 0)
        {
            return 0;
        }

        return IsDown(reached, changes, k) ? At(reached, changes - 1, k + 1) : At(reached, changes - 1, k - 1) + 1;
    }

    static bool IsDown(List<int[]> reached, int changes, int k) =>
        k == -changes || (k != changes && At(reached, changes - 1, k - 1) < At(reached, changes - 1, k + 1));

    static int At(List<int[]> reached, int changes, int k) => reached[changes][k + changes];

    static List<(char Mark, string Line)> Back(List<int[]> reached, List<string> a, List<string> b)
    {
        List<(char, string)> lines = [];
        var (x, y) = (a.Count, b.Count);
        for (var changes = reached.Count - 1; changes >= 0; changes--)
        {
            var k = x - y;
            var isDown = changes > 0 && IsDown(reached, changes, k);
            var before = changes == 0 ? 0 : At(reached, changes - 1, isDown ? k + 1 : k - 1);
            var from =
                changes == 0 ? 0
                : isDown ? before
                : before + 1;
            for (; x > from; x--, y--)
            {
                lines.Add((' ', a[x - 1]));
            }

            if (changes > 0)
            {
                lines.Add(isDown ? ('+', b[--y]) : ('-', a[--x]));
            }
        }

        return lines;
    }
}
