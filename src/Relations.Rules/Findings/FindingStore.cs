using System.Runtime.InteropServices;
using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>
/// The findings of a check, known by their numbers. A few are held as they are; of very many, those beyond are packed and made
/// anew when they are asked for, so that a million take little memory.
/// </summary>
/// <param name="dossier">The dossier.</param>
/// <param name="causeOf">Numbers the causes that findings may share; -1 for a finding without one.</param>
/// <param name="maxHeld">How many are held as they are.</param>
sealed class FindingStore(Dossier dossier, Func<Finding, int> causeOf, int maxHeld)
{
    const int BlockLength = 1 << 20;

    readonly List<Finding> held = [];
    readonly List<byte[]> blocks = [];
    readonly PackedTables tables = new();
    readonly List<Entry> entries = [];
    readonly PackedTables names = new();
    readonly string? header = DossierReader.HeaderPath(dossier.Files);
    PackingWriter? writer;
    int filled = BlockLength;

    /// <summary>How many there are.</summary>
    public int Count => entries.Count;

    /// <summary>The finding with a number.</summary>
    public Finding this[int number] =>
        number < held.Count
            ? held[number]
            : new PackingReader(
                blocks[entries[number].Block].AsSpan(entries[number].Start, entries[number].Length),
                tables
            ).Read();

    /// <summary>What a finding weighs, without making it.</summary>
    public (Severity Severity, Verdict Verdict) WeightOf(int number) =>
        (entries[number].Severity, entries[number].Verdict);

    /// <summary>The number of the cause that a finding may share with others; -1 for a finding without one.</summary>
    public int CauseOf(int number) => entries[number].Cause;

    /// <summary>Adds a finding.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="order">Its place among those that stand at the same place and are of the same rule.</param>
    /// <returns>Its number.</returns>
    public int Add(Finding finding, int order)
    {
        var place = finding.Place;
        var entry = new Entry
        {
            Rank =
                place is null ? 0
                : place.File == header ? 1
                : 2,
            File = place is null ? -1 : names.Add(place.File),
            Sheet = place?.SheetPosition ?? -1,
            Line = place?.Span.Line ?? -1,
            Column = place?.Span.Column ?? -1,
            Code = names.Add(finding.Code),
            Order = order,
            Cause = causeOf(finding),
            Severity = finding.Severity,
            Verdict = finding.Verdict,
        };
        if (held.Count == entries.Count && held.Count < maxHeld)
        {
            held.Add(finding);
        }
        else
        {
            Pack(finding, ref entry);
        }

        entries.Add(entry);
        return entries.Count - 1;
    }

    void Pack(Finding finding, ref Entry entry)
    {
        writer ??= new(tables);
        var packed = writer.Write(finding);
        if (filled + packed.Length > BlockLength)
        {
            blocks.Add(new byte[Math.Max(BlockLength, packed.Length)]);
            filled = 0;
        }

        packed.CopyTo(blocks[^1].AsSpan(filled));
        (entry.Block, entry.Start, entry.Length) = (blocks.Count - 1, filled, packed.Length);
        filled += packed.Length;
    }

    /// <summary>The numbers in the order of the files: what has no place comes first, what shares one goes by code.</summary>
    public int[] Sorted(IEnumerable<int> numbers)
    {
        int[] sorted = [.. numbers];
        Array.Sort(sorted, Compare);
        return sorted;
    }

    int Compare(int one, int other)
    {
        var all = CollectionsMarshal.AsSpan(entries);
        ref var a = ref all[one];
        ref var b = ref all[other];
        var order = a.Rank.CompareTo(b.Rank);
        order = order != 0 || a.File == b.File ? order : CompareNames(a.File, b.File);
        order = order != 0 ? order : a.Sheet.CompareTo(b.Sheet);
        order = order != 0 ? order : a.Line.CompareTo(b.Line);
        order = order != 0 ? order : a.Column.CompareTo(b.Column);
        order = order != 0 || a.Code == b.Code ? order : CompareNames(a.Code, b.Code);
        order = order != 0 ? order : a.Order.CompareTo(b.Order);
        return order != 0 ? order : one.CompareTo(other);
    }

    int CompareNames(int one, int other) => string.CompareOrdinal((string)names[one], (string)names[other]);

    [StructLayout(LayoutKind.Auto)]
    struct Entry
    {
        public int Rank;
        public int File;
        public int Sheet;
        public int Line;
        public int Column;
        public int Code;
        public int Order;
        public int Cause;
        public int Block;
        public int Start;
        public int Length;
        public Severity Severity;
        public Verdict Verdict;
    }
}
