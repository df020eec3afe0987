using System.Text;

namespace Relations;

/// <summary>Grouped qualifiers of the 2012 draft: <c>2004-(06)?~</c>.</summary>
/// <remarks>
/// There a sign after a component qualifies it and what stands to its left, save for what is in parentheses; a sign after a
/// group qualifies all in it. Groups may be nested, and signs add up.
/// </remarks>
internal sealed class Parentheses
{
    const int MaximumDepth = 8;

    readonly string _text;
    readonly List<(string Digits, EdtfQualifier Qualifier)> _components = [];
    int _at;

    Parentheses(string text) => _text = text;

    internal static EdtfFailure? Guess(string text)
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
        if (!TryGroup(0) || _at != _text.Length || _components.Count > 3)
            return null;
        var written = new StringBuilder();
        foreach (var (digits, qualifier) in _components)
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
            _at++;
        }
    }

    bool TryParentheses(int depth)
    {
        var first = _components.Count;
        _at++;
        if (depth == MaximumDepth || !TryGroup(depth + 1) || Current != ')')
            return false;
        _at++;
        var qualifier = Signs();
        for (var i = first; i < _components.Count; i++)
            Add(i, qualifier);
        return true;
    }

    bool TryComponent(List<int> bare)
    {
        var start = _at;
        if (_components.Count == 0 && Current == '-')
            _at++;
        while (char.IsAsciiDigit(Current) || Current == 'X')
            _at++;
        if (_at == start || _components.Count == 3)
            return false;
        bare.Add(_components.Count);
        _components.Add((_text[start.._at], EdtfQualifier.None));
        var qualifier = Signs();
        foreach (var index in bare)
            Add(index, qualifier);
        return true;
    }

    EdtfQualifier Signs()
    {
        var signs = EdtfQualifier.None;
        for (; Qualifiers.Of(Current) != EdtfQualifier.None; _at++)
            signs |= Qualifiers.Of(Current);
        return signs;
    }

    void Add(int index, EdtfQualifier qualifier) =>
        _components[index] = (_components[index].Digits, _components[index].Qualifier | qualifier);

    char Current => _at < _text.Length ? _text[_at] : '\0';
}
