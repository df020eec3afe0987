namespace Relations.Pdf;

/// <summary>The lookups of a GSUB or GPOS table that some features have for one script and language.</summary>
static class LayoutTable
{
    /// <summary>The lookups in the order in which they are applied.</summary>
    /// <param name="table">The whole table; null for none.</param>
    /// <param name="extensionType">The lookup type that stands for another: 7 in GSUB, 9 in GPOS.</param>
    /// <param name="script">The tag of the script.</param>
    /// <param name="language">The tag of the language; empty for the script's default.</param>
    /// <param name="features">The tags of the features.</param>
    public static IEnumerable<Lookup> Read(
        FontReader? table,
        int extensionType,
        string script,
        string language,
        params string[] features
    )
    {
        if (table is not { } root || FindSystem(root, script, language) is not { } system)
            yield break;
        var lookups = root.Follow16(8);
        foreach (var index in LookupIndices(root.Follow16(6), system, features))
            yield return Lookup.Read(lookups.Follow16(2 + 2 * index), extensionType);
    }

    static FontReader? FindSystem(FontReader root, string script, string language)
    {
        var scripts = root.Follow16(4);
        var found = Find(scripts, 0, script) ?? Find(scripts, 0, "DFLT") ?? Find(scripts, 0, "latn");
        if (found is not { } its)
            return null;
        return Find(its, 2, language) ?? (its.U16(0) == 0 ? null : its.Follow16(0));
    }

    /// <summary>What the record with a tag points to, in a list whose count is at a place.</summary>
    static FontReader? Find(FontReader list, int countAt, string tag)
    {
        for (var i = 0; i < list.U16(countAt); i++)
        {
            var record = countAt + 2 + 6 * i;
            if (list.Tag(record) == tag)
                return list.Follow16(record + 4);
        }
        return null;
    }

    static SortedSet<int> LookupIndices(FontReader allFeatures, FontReader system, string[] wanted)
    {
        SortedSet<int> indices = [];
        for (var i = 0; i < system.U16(4); i++)
        {
            var record = 2 + 6 * system.U16(6 + 2 * i);
            if (!wanted.Contains(allFeatures.Tag(record)))
                continue;
            var feature = allFeatures.Follow16(record + 4);
            for (var k = 0; k < feature.U16(2); k++)
                indices.Add(feature.U16(4 + 2 * k));
        }
        return indices;
    }
}
