using System.Text.RegularExpressions;

namespace Relations.Import;

/// <summary>Takes what a regular expression matches, and makes its groups parts.</summary>
/// <param name="pattern">The regular expression.</param>
sealed class MatchStep(Pattern pattern) : EachStep
{
    const string Value = "value";

    readonly string[] groups = [.. pattern.Groups.Where(name => !char.IsAsciiDigit(name[0]))];

    protected override MappedValue? Change(MappedValue value, RowScope scope)
    {
        if (pattern.Match(value, scope) is not { Success: true } match)
        {
            return null;
        }

        var text = match.Groups[Value] is { Success: true } group ? group.Value : match.Value;
        return value with { Text = text.Trim() };
    }

    public override IReadOnlyDictionary<string, MappedValue>? Parts(MappedValues values, RowScope scope)
    {
        var match = pattern.Match(values.First, scope);
        return groups
            .Where(name => match?.Groups[name].Success == true)
            .ToDictionary(name => name, name => values.First with { Text = match!.Groups[name].Value.Trim() });
    }
}

/// <summary>Replaces what a regular expression matches.</summary>
/// <param name="pattern">The regular expression.</param>
/// <param name="with">What stands for each match.</param>
sealed class ReplaceStep(Pattern pattern, string with) : EachStep
{
    protected override MappedValue? Change(MappedValue value, RowScope scope) =>
        value with
        {
            Text = pattern.Replace(value, with, scope),
        };
}

/// <summary>Divides the words of a title from the name that follows them.</summary>
/// <param name="words">The words of titles, folded.</param>
sealed class SplitStep(IReadOnlySet<string> words) : Step
{
    public override MappedValues Apply(MappedValues values, RowScope scope) => values;

    public override IReadOnlyDictionary<string, MappedValue> Parts(MappedValues values, RowScope scope)
    {
        var text = values.First.Text;
        var name = NameStart(text);
        return new Dictionary<string, MappedValue>(StringComparer.Ordinal)
        {
            ["title"] = values.First with { Text = WhiteSpace.Apply(Spaces.Collapse, text[..name]) },
            ["name"] = values.First with { Text = text[name..] },
        };
    }

    /// <summary>A word of a title as it is compared: without the comma after it, and in small letters.</summary>
    public static string Folded(string word) => word.ToLowerInvariant().TrimEnd(',');

    // At least one word is the name.
    int NameStart(string text)
    {
        var at = WordStart(text, 0);
        while (at < text.Length)
        {
            var end = at;
            while (end < text.Length && !char.IsWhiteSpace(text[end]))
            {
                end++;
            }

            var next = WordStart(text, end);
            if (next >= text.Length || !words.Contains(Folded(text[at..end])))
            {
                return at;
            }

            at = next;
        }

        return at;
    }

    static int WordStart(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }
}

/// <summary>A regular expression with a limit on the time that it may take.</summary>
/// <param name="expression">The regular expression.</param>
/// <param name="span">Where the mapping has it.</param>
sealed class Pattern(Regex expression, TextSpan span)
{
    // A text for which a backtracking expression takes as long as this is hostile, or the expression is.
    static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(250);

    // So many such texts show that it is the expression; the rest of a long file would take hours.
    const int MaxTimeouts = 8;

    int timeouts;

    /// <summary>The names of its groups.</summary>
    public string[] Groups => expression.GetGroupNames();

    /// <summary>A pattern for a regular expression; null where it is none.</summary>
    public static Pattern? Of(string text, TextSpan span)
    {
        try
        {
            return new(Made(text), span);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    // Most expressions need no backtracking, and then none takes longer than its text does.
    static Regex Made(string text)
    {
        const RegexOptions Options = RegexOptions.CultureInvariant;
        try
        {
            return new(text, Options | RegexOptions.NonBacktracking, Longest);
        }
        catch (NotSupportedException)
        {
            return new(text, Options, Longest);
        }
    }

    /// <summary>Whether it matches a part of a text.</summary>
    public bool IsIn(MappedValue value, RowScope scope) => Match(value, scope) is { Success: true };

    /// <summary>The first match in a text; null, with a problem, where it takes too long.</summary>
    public Match? Match(MappedValue value, RowScope scope) => Within(text => expression.Match(text), value, scope);

    /// <summary>The text with its matches replaced.</summary>
    public string Replace(MappedValue value, string with, RowScope scope) =>
        Within(text => expression.Replace(text, with), value, scope) ?? value.Text;

    T? Within<T>(Func<string, T> apply, MappedValue value, RowScope scope)
        where T : class
    {
        try
        {
            if (timeouts < MaxTimeouts)
            {
                return apply(value.Text);
            }
        }
        catch (RegexMatchTimeoutException)
        {
            timeouts++;
        }

        Report(value, scope);
        return null;
    }

    void Report(MappedValue value, RowScope scope) =>
        scope.Run.Missed.Add(span, EngineTexts.TooSlow(expression.ToString()), value, EngineTexts.SimplerPattern());
}
