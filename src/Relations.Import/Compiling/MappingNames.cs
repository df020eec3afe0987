namespace Relations.Import;

/// <summary>What a mapping names once and uses at many places.</summary>
/// <param name="root">The mapping.</param>
/// <param name="problems">Takes names that nothing has.</param>
sealed class MappingNames(MappingNode root, ProblemList problems)
{
    /// <summary>The tables that rows are joined with.</summary>
    public IReadOnlyDictionary<string, LookupPlan> Lookups { get; set; } = new Dictionary<string, LookupPlan>();

    /// <summary>The texts that stand for no value in the files of the input that is made ready.</summary>
    public IReadOnlySet<string> Empty { get; set; } = new HashSet<string>();

    /// <summary>What becomes of white space where nothing is said.</summary>
    public Spaces Spaces { get; } = WordValues.Of<Spaces>(root.TextOf("spaces"));

    /// <summary>The table of a name; null, with a problem, where there is none.</summary>
    public LookupPlan? Lookup(MappingNode name) =>
        Lookups.TryGetValue(name.Text, out var found) ? found : Missing<LookupPlan>(name, [.. Lookups.Keys], "lookups");

    /// <summary>The map of values of a name; null, with a problem, where there is none.</summary>
    public MappingNode? Map(MappingNode name) => Named("values", name);

    /// <summary>The words of a list, or of the list of a name; none, with a problem, where there is none.</summary>
    public IReadOnlyList<MappingNode> WordsOf(MappingNode node) =>
        node.IsList ? node.Items : Named("words", node)?.Items ?? [];

    MappingNode? Named(string section, MappingNode name) =>
        root[section]?[name.Text]
        ?? Missing<MappingNode>(name, [.. (root[section]?.Members ?? []).Select(member => member.Name)], section);

    T? Missing<T>(MappingNode name, IReadOnlyList<string> known, string section)
        where T : class
    {
        var message = MappingTexts.NoName(section, name.Text);
        MappingFaults.Unknown(name.Text, message, name.Span, known, null, problems);
        return null;
    }
}

/// <summary>Words of a mapping as values.</summary>
static class WordValues
{
    /// <summary>The value of a word; the first of its type where there is none.</summary>
    public static T Of<T>(string? word)
        where T : struct, Enum =>
        word is not null && Enum.TryParse<T>(word, ignoreCase: true, out var value) ? value : default;

    /// <summary>In what texts may differ.</summary>
    public static FoldSteps Fold(MappingNode? node) =>
        (node?.OneOrMore ?? []).Aggregate(FoldSteps.None, (fold, word) => fold | Of<FoldSteps>(word.Text));
}
