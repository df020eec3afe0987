namespace Relations.Dossiers;

/// <summary>
/// Finds comments between the nodes of a YAML text: there, and nowhere else, a number sign after white space begins one.
/// </summary>
sealed class SyntaxComments(string text)
{
    readonly List<SyntaxComment> found = [];
    int passed;

    public IReadOnlyList<SyntaxComment> Found => found;

    /// <summary>The last dash between nodes that was passed.</summary>
    public int Dash { get; private set; }

    /// <summary>Goes on to an offset and gathers the comments on the way.</summary>
    public void PassTo(int offset)
    {
        while (passed < Math.Min(offset, text.Length))
        {
            if (text[passed] == '#' && (passed == 0 || SyntaxTree.IsBlank(text[passed - 1])))
            {
                Take(passed);
            }
            else
            {
                Dash = text[passed] == '-' ? passed : Dash;
                passed++;
            }
        }
    }

    /// <summary>Goes on to an offset over a scalar, whose number signs are its own, but for one in the head of a block.</summary>
    public void Skip(int offset, int? head = null)
    {
        if (head is { } start)
        {
            var line = text.AsSpan(start, Math.Max(LineEnd(start) - start, 0));
            var at = line.IndexOf('#');
            if (at > 0)
            {
                passed = start + at;
                Take(passed);
            }
        }

        passed = Math.Max(passed, offset);
    }

    /// <summary>Where a node begins whose anchor and tag begin at an offset.</summary>
    public int AfterProperties(int start, bool hasProperties)
    {
        var at = start;
        while (hasProperties && at < text.Length && text[at] is '&' or '!')
        {
            while (at < text.Length && !SyntaxTree.IsBlank(text[at]) && text[at] is not (',' or ']' or '}'))
            {
                at++;
            }

            at = PastSpace(at);
        }

        return at;
    }

    int PastSpace(int at)
    {
        while (at < text.Length && (SyntaxTree.IsBlank(text[at]) || text[at] == '#'))
        {
            at = text[at] == '#' ? LineEnd(at) : at + 1;
        }

        return at;
    }

    void Take(int start)
    {
        var end = LineEnd(start);
        var lineStart = text.LastIndexOf('\n', Math.Max(start - 1, 0), start) + 1;
        var isOwnLine = text.AsSpan(lineStart, start - lineStart).IsWhiteSpace();
        found.Add(new(start, text[start..end].TrimEnd(), isOwnLine));
        passed = end;
    }

    int LineEnd(int at)
    {
        var end = text.IndexOf('\n', at);
        return end < 0 ? text.Length : end;
    }
}
