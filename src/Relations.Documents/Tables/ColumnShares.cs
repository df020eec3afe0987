namespace Relations.Documents;

/// <summary>How long a part of a text is, in whatever measure.</summary>
public delegate double PartLength(ReadOnlySpan<char> part);

/// <summary>
/// How a table shares its width among its columns: by their weights and by how much stands in them.
/// </summary>
public static class ColumnShares
{
    /// <summary>How many rows are read; later ones are not, so that a long table costs no more than its cells.</summary>
    public const int RowsRead = 200;

    // No column takes more than this part of the table for the sake of a word, less where columns are many.
    const double MaxForWord = 0.4;
    const double LeastForWord = 0.2;
    const double EvenSharesForWord = 1.5;

    // The small number of a note, and what stands before the next, take no more than so many letters.
    const double LettersOfMark = 2;

    const int LongHeader = 200;

    // What columns of short texts take of a table together so that these stand in one line.
    const double MostInLines = 0.62;

    /// <summary>The part of a table that one column of so many may take for the sake of a word.</summary>
    public static double ForWord(int columns) => Math.Clamp(EvenSharesForWord / columns, LeastForWord, MaxForWord);

    /// <summary>
    /// What columns weigh: the geometric mean of what they say themselves and of the square root of their letters, since twice the width takes
    /// a long text in half the lines.
    /// </summary>
    public static double[] Weights(Table table)
    {
        double[] said = [.. table.Columns.Select(column => Math.Max(column.Weight, 0.01))];
        double[] letters =
        [
            .. table.Columns.Select((column, i) => Math.Sqrt(column.Header.Length + Letters(table, i) + 1)),
        ];
        var (allSaid, allLetters) = (said.Sum(), letters.Sum());
        return [.. said.Select((weight, i) => Math.Sqrt(weight / allSaid * (letters[i] / allLetters)))];
    }

    static int Letters(Table table, int column) =>
        table.Rows.Take(RowsRead).Sum(row => column < row.Count ? Outline.PlainText(row[column].Content).Length : 0);

    /// <summary>
    /// The letters of the longest word of a column that no line may end within, with the marks of notes behind it, or of the header in two
    /// lines.
    /// </summary>
    public static double LongestWord(Table table, int column) =>
        table
            .Rows.Take(RowsRead)
            .Where(row => column < row.Count)
            .Select(row =>
                LongestPart(Outline.PlainText(row[column].Content), part => part.Length)
                + (LettersOfMark * Marks(row[column].Content))
            )
            .Append(LongestPart(table.Columns[column].Header, part => part.Length))
            .Append(InTwoLines(table.Columns[column].Header, part => part.Length))
            .Max();

    /// <summary>The letters of the longest text of a column, its header included, with the marks of notes behind it.</summary>
    public static double LongestText(Table table, int column) =>
        table
            .Rows.Take(RowsRead)
            .Where(row => column < row.Count)
            .Select(row => Outline.PlainText(row[column].Content).Length + (LettersOfMark * Marks(row[column].Content)))
            .Append(table.Columns[column].Header.Length)
            .Max();

    /// <summary>
    /// Shares a width by weights. Columns that would get less than they need get that, those of short texts what these take in one line, and
    /// those that would get more leave the rest to the others. It goes as the lengths of flexible boxes in CSS do.
    /// </summary>
    /// <param name="weights">What the columns weigh.</param>
    /// <param name="needs">How wide they are at least.</param>
    /// <param name="lines">How wide their texts are in one line.</param>
    /// <param name="width">What is shared.</param>
    public static double[] Share(double[] weights, double[] needs, double[] lines, double width) =>
        Shared(weights, WithWholeLines(needs, lines, width), lines, width);

    // Short texts stand in one line as long as they leave the long ones enough.
    static double[] WithWholeLines(double[] needs, double[] lines, double width)
    {
        if (lines.Sum() <= width)
            return [.. needs.Zip(lines, Math.Max)];
        var whole = (double[])needs.Clone();
        var used = 0.0;
        foreach (var i in Enumerable.Range(0, lines.Length).OrderBy(i => lines[i]))
        {
            used += Math.Max(lines[i], needs[i]);
            if (used > width * MostInLines)
                break;
            whole[i] = Math.Max(lines[i], needs[i]);
        }
        return whole.Sum() <= width ? whole : needs;
    }

    static double[] Shared(double[] weights, double[] needs, double[] lines, double width)
    {
        var scale = Math.Min(1, width / needs.Sum());
        var shares = new double[weights.Length];
        var isFixed = new bool[weights.Length];
        while (!Array.TrueForAll(isFixed, one => one))
        {
            var left = width - Total(shares, isFixed, true);
            var weight = Total(weights, isFixed, false);
            var wanted = shares.Select((share, i) => isFixed[i] ? share : left * weights[i] / weight).ToArray();
            var allowed = wanted
                .Select((share, i) => Math.Clamp(share, needs[i] * scale, Math.Max(lines[i], needs[i] * scale)))
                .ToArray();
            var more = allowed.Sum() - wanted.Sum();
            var hasChanged = false;
            for (var i = 0; i < shares.Length; i++)
            {
                if (isFixed[i])
                    continue;
                shares[i] = allowed[i];
                isFixed[i] = more >= 0 ? allowed[i] > wanted[i] : allowed[i] < wanted[i];
                hasChanged |= isFixed[i];
            }
            if (!hasChanged)
                return shares;
        }
        // Where all stand in one line, they share what is left.
        var rest = Math.Max(0, width - shares.Sum());
        return [.. shares.Select((share, i) => share + (rest * weights[i] / weights.Sum()))];
    }

    /// <summary>The same for texts of any length.</summary>
    public static double[] Share(double[] weights, double[] needs, double width) =>
        Share(weights, needs, [.. weights.Select(_ => double.PositiveInfinity)], width);

    static double Total(double[] values, bool[] isFixed, bool which)
    {
        var total = 0.0;
        for (var i = 0; i < values.Length; i++)
            total += isFixed[i] == which ? values[i] : 0;
        return total;
    }

    /// <summary>How wide a text of some words is at least in two lines; 0 for one word. Of a long text, only the middle is looked at.</summary>
    public static double InTwoLines(string text, PartLength measured)
    {
        var least = double.PositiveInfinity;
        var from = Math.Max(0, (text.Length - LongHeader) / 2);
        var end = Math.Min(text.Length, from + LongHeader);
        for (var at = text.IndexOf(' ', from); at >= 0 && at < end; at = text.IndexOf(' ', at + 1))
            least = Math.Min(least, Math.Max(measured(text.AsSpan(..at)), measured(text.AsSpan((at + 1)..))));
        return double.IsFinite(least) ? least : 0;
    }

    /// <summary>How many marks of notes stand at the end of a text.</summary>
    public static int Marks(IReadOnlyList<Inline> content) =>
        content.Reverse().TakeWhile(inline => inline is Footnote).Count();

    /// <summary>The length of the longest part of a text that no line may end within.</summary>
    public static double LongestPart(string text, PartLength measured)
    {
        var longest = 0.0;
        foreach (var range in text.AsSpan().Split(' '))
        {
            var word = text.AsSpan()[range];
            var isAddress = WordSplitter.IsAddress(word);
            while (!word.IsEmpty)
            {
                var length = WordSplitter.FirstPart(word, isAddress);
                longest = Math.Max(longest, measured(word[..length]));
                word = word[length..];
            }
        }
        return longest;
    }
}
