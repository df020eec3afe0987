using System.Text.RegularExpressions;

namespace Relations.Import;

/// <summary>A regular expression of a mapping. A text that takes it too long is a problem, and does not match.</summary>
/// <param name="expression">The regular expression.</param>
/// <param name="span">Where the mapping has it.</param>
sealed class Pattern(LimitedRegex expression, TextSpan span)
{
    /// <summary>The names of its groups.</summary>
    public string[] Groups => expression.Groups;

    /// <summary>A pattern for a text; null if the text is not a regular expression.</summary>
    public static Pattern? Of(string text, TextSpan span)
    {
        try
        {
            return new(new(text), span);
        }
        catch (RegexParseException)
        {
            return null;
        }
    }

    /// <summary>Whether it matches a part of a text.</summary>
    public bool IsIn(MappedValue value, RowScope scope) => Match(value, scope) is { Success: true };

    /// <summary>The first match in a text; null, with a problem, where it takes too long.</summary>
    public Match? Match(MappedValue value, RowScope scope) => Within(expression.Match, value, scope);

    /// <summary>The text with its matches replaced; the text itself, with a problem, where that takes too long.</summary>
    public string Replace(MappedValue value, string with, RowScope scope) =>
        Within(text => expression.Replace(text, with), value, scope) ?? value.Text;

    T? Within<T>(Func<string, T> apply, MappedValue value, RowScope scope)
        where T : class
    {
        try
        {
            return apply(value.Text);
        }
        catch (RegexMatchTimeoutException)
        {
            scope.Run.Missed.Add(span, EngineTexts.TooSlow(expression.ToString()), value, EngineTexts.SimplerPattern());
            scope.Run.Missed.Lose();
            return null;
        }
    }
}
