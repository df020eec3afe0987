namespace Relations;

/// <summary>Reads the days that follow a first one: <c>-10</c>, <c>/16</c>, <c>to 17</c>, <c>and 10</c>, <c>, 16 and 17</c>.</summary>
/// <param name="Joint">How they are joined: / for a span, { for each, [ for one of them; 0 for a day alone.</param>
/// <param name="Days">All days, the first one too.</param>
/// <param name="Next">The token after the last.</param>
readonly record struct DayList(char Joint, IReadOnlyList<int> Days, int Next)
{
    // No visit is told by more days than these, and a text of numbers alone must not be read over and over.
    const int MaxDays = 7;

    public static DayList Read(Tokens tokens, int first, int next)
    {
        List<int> days = [tokens[first].Value];
        var at = next;
        while (days.Count < MaxDays && tokens[at].IsMark(',') && Numbers.IsDay(tokens, at + 1, out var after))
        {
            days.Add(tokens[at + 1].Value);
            at = after;
        }
        if (tokens[at].IsMark(',') && tokens.IsAny(at + 1, Suffixes.And))
            at++;
        var joint = JointOf(tokens, at, out var lastAt);
        if (joint == '\0' || (joint == '/' && days.Count > 1) || !Numbers.IsDay(tokens, lastAt, out var end))
            return new('\0', days[..1], next);
        days.Add(tokens[lastAt].Value);
        return new(joint, days, end);
    }

    /// <summary>The days in a month, as EDTF.</summary>
    public string Text(int? year, int month)
    {
        var days = Days.Select(day => MentionReader.Text(year, month, day));
        return Joint switch
        {
            '/' => string.Join('/', days),
            '{' => $"{{{string.Join(',', days)}}}",
            '[' => $"[{string.Join(',', days)}]",
            _ => days.First(),
        };
    }

    static char JointOf(Tokens tokens, int at, out int next)
    {
        next = at + 1;
        if (tokens[at].IsDash || tokens[at].IsTightMark('/') || tokens.IsAny(at, Suffixes.To))
            return '/';
        if (tokens.IsAny(at, Suffixes.Or))
            return '[';
        if (!tokens.IsAny(at, Suffixes.And))
            return '\0';
        if (tokens.SpanOf(next) is not "ya")
            return '{';
        next++;
        return '[';
    }
}
