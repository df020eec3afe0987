using System.Text;

namespace Relations;

/// <summary>Grouped qualifiers of the 2012 draft: <c>2004-(06)?~</c>.</summary>
/// <remarks>
/// There a sign after a component qualifies it and what stands to its left, save for what is in parentheses; a sign after a
/// group qualifies all in it. Groups may be nested, and signs add up.
/// </remarks>
sealed class Parentheses
{
    const int MaximumDepth = 8;

    readonly string text;
    readonly List<(string Digits, EdtfQualifier Qualifier)> components = [];
    int at;

    Parentheses(string text) => this.text = text;

    public static EdtfFailure? Guess(string text)
    {
        if (!text.Contains('(', StringComparison.Ordinal))
            return null;
        var ends = text.Replace('u', 'X').Split('/');
        if (ends.Length > 2)
            return null;
        var rewritten = Array.ConvertAll(ends, end => end is "" or ".." ? end : new Parentheses(end).Rewrite());
        if (rewritten.Contains(null))
            return null;
        var suggestion = string.Join('/', rewritten);
        return Diagnosis.IsValid(suggestion) ? Diagnosis.Rewrite("legacy-parentheses", text, suggestion) : null;
    }

    string? Rewrite()
    {
        if (!TryGroup(0) || at != text.Length || components.Count > 3)
            return null;
        var written = new StringBuilder();
        foreach (var (digits, qualifier) in components)
            written.Append(written.Length > 0 ? "-" : "").Append(Qualifiers.Sign(qualifier)).Append(digits);
        var reading = new ParseOutcome(written.ToString());
        return EdtfReader.TryRead(reading.Source, ref reading, out var value) ? value.ToString() : null;
    }

    bool TryGroup(int depth)
    {
        var bare = new List<int>();
        while (true)
        {
            if (!(Current == '(' ? TryParentheses(depth) : TryComponent(bare)))
                return false;
            if (Current != '-')
                return true;
            at++;
        }
    }

    bool TryParentheses(int depth)
    {
        var first = components.Count;
        at++;
        if (depth == MaximumDepth || !TryGroup(depth + 1) || Current != ')')
            return false;
        at++;
        var qualifier = Signs();
        for (var i = first; i < components.Count; i++)
            Add(i, qualifier);
        return true;
    }

    bool TryComponent(List<int> bare)
    {
        var start = at;
        if (components.Count == 0 && Current == '-')
            at++;
        while (char.IsAsciiDigit(Current) || Current == 'X')
            at++;
        if (at == start || components.Count == 3)
            return false;
        bare.Add(components.Count);
        components.Add((text[start..at], EdtfQualifier.None));
        var qualifier = Signs();
        foreach (var index in bare)
            Add(index, qualifier);
        return true;
    }

    EdtfQualifier Signs()
    {
        var signs = EdtfQualifier.None;
        for (; Qualifiers.Of(Current) != EdtfQualifier.None; at++)
            signs |= Qualifiers.Of(Current);
        return signs;
    }

    void Add(int index, EdtfQualifier qualifier) =>
        components[index] = (components[index].Digits, components[index].Qualifier | qualifier);

    char Current => at < text.Length ? text[at] : '\0';
}
