using Relations.Dossiers;

namespace Relations.Workbooks;

/// <summary>A workbook that has been opened to be read.</summary>
/// <param name="Index">Its sheets and tables.</param>
/// <param name="Context">What its sheets share.</param>
sealed record OpenedWorkbook(WorkbookIndex Index, SheetContext Context)
{
    /// <summary>Opens a workbook.</summary>
    /// <param name="content">Its bytes, from which the sheets are read as they are asked for.</param>
    /// <param name="limits">How much to take.</param>
    /// <param name="problems">Takes what is wrong with cells.</param>
    /// <exception cref="UnreadableException">It is none, or cannot be read.</exception>
    public static OpenedWorkbook Open(Stream content, ReadLimits limits, ProblemList problems)
    {
        RefuseOthers(content);
        var package = Unpacked.Open(content, limits);
        var index = WorkbookIndex.Read(package);
        var context = new SheetContext(
            package,
            Strings(package, index.StringsPart),
            NumberFormats.Read(package, index.StylesPart),
            new(index.From1904),
            problems
        );
        return new(index, context);
    }

    // Workbooks of the format before this one, and those that a password protects, begin so.
    static void RefuseOthers(Stream content)
    {
        Span<byte> start = stackalloc byte[8];
        var read = content.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        content.Position = 0;
        if (start[..read].SequenceEqual((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]))
        {
            throw new UnreadableException(ProblemKind.Unreadable, PackageTexts.Excel97(), new(1, 1, 1));
        }
    }

    static List<string> Strings(Unpacked package, string? name)
    {
        List<string> strings = [];
        using var part = name is null ? null : package.Read(name);
        while (part?.NextElement() == true)
        {
            if (part.Name == "si")
            {
                strings.Add(SheetText.Of(part));
            }
        }

        return strings;
    }
}
