using System.Text.RegularExpressions;

namespace Relations.Import;

/// <summary>Takes what a regular expression matches, and makes its groups parts.</summary>
/// <param name="pattern">The regular expression.</param>
sealed class MatchStep(Pattern pattern) : EachStep
{
    const string Value = "value";

    readonly string[] groups = [.. pattern.Groups.Where(name => !char.IsAsciiDigit(name[0]))];

    public override IReadOnlyCollection<string> PartNames => groups;

    // What is asked for the parts of a value is asked for the value next.
    (string Text, Match? Match)? last;

    protected override MappedValue? Change(MappedValue value, RowScope scope)
    {
        if (MatchOf(value, scope) is not { Success: true } match)
        {
            return null;
        }

        var text = match.Groups[Value] is { Success: true } group ? group.Value : match.Value;
        return value with { Text = text.Trim() };
    }

    public override IReadOnlyDictionary<string, MappedValue>? Parts(MappedValues values, RowScope scope)
    {
        var match = MatchOf(values.First, scope);
        return groups
            .Where(name => match?.Groups[name].Success == true)
            .ToDictionary(name => name, name => values.First with { Text = match!.Groups[name].Value.Trim() });
    }

    Match? MatchOf(MappedValue value, RowScope scope)
    {
        if (last is not { } known || !ReferenceEquals(known.Text, value.Text))
        {
            last = known = (value.Text, pattern.Match(value, scope));
        }

        return known.Match;
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
    public override IReadOnlyCollection<string> PartNames => ["title", "name"];

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
