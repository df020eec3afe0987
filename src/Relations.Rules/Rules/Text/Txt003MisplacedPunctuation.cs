namespace Relations.Rules;

sealed partial class Txt003MisplacedPunctuation : TextRule
{
    const string Marks = ",;:.!?";

    public override RuleInfo Info { get; } =
        new(
            "TXT003",
            "misplaced-punctuation",
            Severity.Warning,
            "A text has punctuation twice or on the wrong side of a space, or a bracket without the other one."
        )
        {
            Why =
                "A comma before its space or twice is a slip of typing, and one at the end of a name breaks every list that the name "
                + "stands in. French has a space before its high marks, and keeps it.",
            Basis = "The published list of visits to the United States: \"New York City ,Detroit (Michigan)\".",
            Needs = "a name, title, note or reason",
        };

    private protected override IEnumerable<TextFault> Faults(
        OwnText text,
        Dossiers.Record? subject,
        RuleContext context
    )
    {
        for (var at = 0; at < text.Text.Length; at++)
        {
            if (
                text.Text[at] is ',' or ';' or ':' or '.' or '!' or '?' or '(' or ')'
                && !IsEntityEnd(text.Text, at)
                && At(text, at) is { } fault
            )
            {
                yield return fault;
                at = Math.Max(at, fault.End - 1);
            }
        }

        if (Brackets.Unbalanced(text.Text) is { } bracket)
        {
            yield return bracket;
        }
    }

    static TextFault? At(OwnText text, int at) =>
        BeforeSpace(text, at)
        ?? Twice(text.Text, at)
        ?? NoSpace(text.Text, at)
        ?? InBrackets(text.Text, at)
        ?? AtEnd(text, at);

    // "City ,Detroit"
    static TextFault? BeforeSpace(OwnText text, int at)
    {
        var s = text.Text;
        var start = at;
        while (start > 0 && s[start - 1] is ' ' or '\u00A0' or '\u202F')
        {
            start--;
        }

        var mark = s[at];
        if (
            start == at
            || start == 0
            || mark is '(' or ')'
            || !(char.IsLetterOrDigit(s[start - 1]) || s[start - 1] is ')' or '"' or '”' or '’')
            || (mark is ';' or ':' or '!' or '?' && Lexicon.Has("spaces-marks", text.Language))
            || (mark is '.' or ':' && at + 1 < s.Length && !char.IsWhiteSpace(s[at + 1]))
        )
        {
            return null;
        }

        var isJoined = at + 1 < s.Length && char.IsLetter(s[at + 1]);
        return new(start, at + 1, isJoined ? mark + " " : mark.ToString(), mark is ',' or ';');
    }

    // ",," and ", ," and ".,", but neither an ellipsis nor an abbreviation before a comma.
    static TextFault? Twice(string s, int at)
    {
        var next = at + 1;
        while (next < s.Length && s[next] == ' ')
        {
            next++;
        }

        if (
            next >= s.Length
            || !Marks.Contains(s[at], StringComparison.Ordinal)
            || !Marks.Contains(s[next], StringComparison.Ordinal)
        )
        {
            return null;
        }

        var (mark, other) = (s[at], s[next]);
        var isEqual = mark == other && mark is ',' or ';' or ':';
        var isStop = mark == '.' && other == '.' && next == at + 1 && IsLetterAt(s, at - 1) && !IsMarkAt(s, next + 1);
        return isEqual || isStop ? new(at, next + 1, mark.ToString(), isEqual)
            : mark is ',' or ';' or ':' && other is '.' or ',' or ';' && !IsMarkAt(s, next + 1)
                ? new(at, next + 1, other.ToString())
            : null;
    }

    // ",Detroit" and "Roosevelt.Accompanied", but neither a number nor an address.
    static TextFault? NoSpace(string s, int at) =>
        at > 1 && at + 2 < s.Length && IsNoSpace(s, at)
            ? new(at, at + 2, $"{s[at]} {s[at + 1]}", s[at] is not '.')
            : null;

    static bool IsNoSpace(string s, int at) =>
        s[at] switch
        {
            ',' or ';' => char.IsLetter(s[at - 1])
                && char.IsLetter(s[at - 2])
                && char.IsLetter(s[at + 1])
                && char.IsLetter(s[at + 2]),
            '.' => char.IsLower(s[at - 1])
                && char.IsLower(s[at - 2])
                && char.IsUpper(s[at + 1])
                && char.IsLower(s[at + 2])
                && IsSentence(s, at),
            _ => false,
        };

    // What has a dot or a slash before or behind it within the same word is a file name or an address.
    static bool IsSentence(string s, int at)
    {
        var start = s.LastIndexOf(' ', at) + 1;
        var end = s.IndexOf(' ', at);
        var word = s.AsSpan(start, (end < 0 ? s.Length : end) - start);
        return word.IndexOfAny("/@_:") < 0 && word[(at - start + 1)..].TrimEnd('.').IndexOf('.') < 0;
    }

    // "&amp;" and "&amp;nbsp;": stray-markup reports them whole.
    static bool IsEntityEnd(string s, int at)
    {
        var start = at;
        while (start > 0 && (char.IsLetterOrDigit(s[start - 1]) || s[start - 1] == '#'))
        {
            start--;
        }

        return s[at] == ';' && start < at && start > 0 && (s[start - 1] == '&' || s.AsSpan(0, start).EndsWith("&amp;"));
    }

    static TextFault? InBrackets(string s, int at) =>
        s[at] == '(' && at + 2 < s.Length && s[at + 1] == ' ' ? new(at, at + 2, "(", true)
        : s[at] == ')' && at > 1 && s[at - 1] == ' ' && IsLetterAt(s, at - 2) ? new(at - 1, at + 1, ")", true)
        : null;

    // Only names and the like: a note may break off.
    static TextFault? AtEnd(OwnText text, int at)
    {
        var s = text.Text;
        var isEnd = at > 0 && s.AsSpan(at + 1).IsWhiteSpace() && s[at] is ',' or ';';
        var isStart = s.AsSpan(0, at).IsWhiteSpace() && s[at] is ',' or ';' or ')' or ':' && at + 1 < s.Length;
        return isEnd || isStart ? new(at, at + 1, "", isEnd) : null;
    }

    static bool IsLetterAt(string s, int at) => at >= 0 && at < s.Length && char.IsLetter(s[at]);

    static bool IsMarkAt(string s, int at) => at < s.Length && s[at] is '.' or '/' or '?';

    private protected override Message Says(FieldPathValue field, QuotationValue words, QuotationValue meant) =>
        IsMisplaced(field, words);

    [Message("{field} has misplaced punctuation: {words}")]
    private static partial Message IsMisplaced(FieldPathValue field, QuotationValue words);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "Abbreviations, numbers, an ellipsis, a file name, an entity, a French colon and a date without its start",
            """
            visits:
              - id: visit
                visitors: []
                to: USA
                purpose:
                  en: Met Martin Luther King, Jr., in Washington, D.C.; 1,000 guests … see notes.Old.txt and U.S.S.R. (1992/..) and R &amp;nbsp; D
                  fr: "« Objet : visite »"
            """
        ),
        new(
            "A comma before its space, a full stop without one, marks twice, a space in brackets and a comma at the end",
            """
            visits:
              - id: visit
                visitors: []
                to: USA
                purpose: Visited New York City ,Detroit ( Michigan) and Denver.Accompanied by his wife.
              - { id: other, visitors: [], to: USA, purpose: "Working visit,, then Ankara,Baku." }
            places:
              - { id: denver, names: "Denver," }
            """,
            "warning visit.purpose: purpose has misplaced punctuation: \"City ,Detroit\"",
            "warning visit.purpose: purpose has misplaced punctuation: \"( Michigan\"",
            "warning visit.purpose: purpose has misplaced punctuation: \"Denver.Accompanied\"",
            "warning other.purpose: purpose has misplaced punctuation: \"visit,,\"",
            "warning other.purpose: purpose has misplaced punctuation: \"Ankara,Baku\"",
            "warning denver.names: names has misplaced punctuation: \"Denver,\""
        ),
        new(
            "Brackets: pairs, within one another, counted points, and without the other",
            """
            visits:
              - { id: whole, visitors: [], to: USA, purpose: "Met (in private [at his house]) with: a) the Secretary; ii) the President." }
              - { id: open, visitors: [], to: USA, purpose: "Visited Denver (Colorado." }
              - { id: closed, visitors: [], to: USA, purpose: Visited Denver Colorado) and Boston. }
            """,
            "warning open.purpose: purpose has misplaced punctuation: \"(Colorado\"",
            "warning closed.purpose: purpose has misplaced punctuation: \"Colorado)\""
        ),
    ];
}
