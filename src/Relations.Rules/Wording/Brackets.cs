namespace Relations.Rules;

/// <summary>Finds brackets without the other one.</summary>
static class Brackets
{
    /// <summary>
    /// The first bracket without the other one; null if there is no such bracket. ")" after a letter or number that counts, as in
    /// "a) ... b) ...", needs no other.
    /// </summary>
    public static TextFault? Unbalanced(string s)
    {
        var open = new Stack<int>();
        for (var at = 0; at < s.Length; at++)
        {
            if (s[at] is '(' or '[')
            {
                open.Push(at);
            }
            else if (s[at] is ')' or ']')
            {
                if (open.TryPeek(out var start) && s[start] == (s[at] == ')' ? '(' : '['))
                {
                    open.Pop();
                }
                else if (!IsFace(s, at) && !IsCounting(s, at))
                {
                    return new(at, at + 1, null);
                }
            }
        }

        return open.TryPop(out var left) && !IsFace(s, left) ? new(left, left + 1, null) : null;
    }

    static bool IsCounting(string s, int at)
    {
        var start = at;
        while (start > 0 && char.IsLetterOrDigit(s[start - 1]))
        {
            start--;
        }

        var length = at - start;
        return s[at] == ')'
            && length is > 0 and < 4
            && (start == 0 || char.IsWhiteSpace(s[start - 1]))
            && (length == 1 || s.AsSpan(start, length).IndexOfAnyExceptInRange('0', '9') < 0 || IsRoman(s, start, at));
    }

    static bool IsRoman(string s, int start, int end) => s.AsSpan(start, end - start).TrimStart("ivxIVX").IsEmpty;

    // ":-)" and the like.
    static bool IsFace(string s, int at) =>
        at > 0 && s[at - 1] is ':' or ';' or '-' && at > 1 && s[at - 2] is ':' or ';';
}
