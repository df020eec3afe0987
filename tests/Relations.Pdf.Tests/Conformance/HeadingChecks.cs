namespace Relations.Pdf.Conformance;

/// <summary>Headings: the first is of the first level, and no level is skipped.</summary>
static class HeadingChecks
{
    public static IEnumerable<Breach> Run(InspectedPdf pdf)
    {
        var last = 0;
        foreach (var node in pdf.Nodes.Where(node => node.Type is ['H', >= '1' and <= '6']))
        {
            var level = node.Type[1] - '0';
            if (level > last + 1)
                yield return Breach.At("no heading level is skipped (UA-1 7.4.2)", $"{node.Type} after level {last}");
            last = level;
        }
        if (last == 0)
            yield return new("there is a heading (UA-1 7.4)");
    }
}
