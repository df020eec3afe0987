using System.Globalization;
using System.Text;

namespace Relations.Import;

/// <summary>A step of a path through JSON.</summary>
/// <param name="Name">The name of the member; null for any other step.</param>
/// <param name="Index">The place in an array, from 0; null for any other step.</param>
/// <param name="IsDeep">Whether it is taken at any depth.</param>
/// <remarks>A step without a name and an index goes to every member and item.</remarks>
readonly record struct JsonStep(string? Name, int? Index, bool IsDeep = false)
{
    public bool IsAny => Name is null && Index is null;
}

/// <summary>
/// A path through JSON: a JSON Pointer as <c>/results/0/name</c>, a JSONPath without filters as <c>$.results[*].name</c>, or
/// the name of a member. A name is looked for in every item of an array that it meets.
/// </summary>
sealed class JsonSteps
{
    /// <summary>A path is followed with a bit a step.</summary>
    const int Most = 60;

    JsonSteps(IReadOnlyList<JsonStep> steps, string? exact) => (Steps, Exact) = (steps, exact);

    public IReadOnlyList<JsonStep> Steps { get; }

    /// <summary>The whole path as the name of a member, which goes before its steps; null where it cannot be one.</summary>
    public string? Exact { get; }

    /// <summary>What is wrong with a path that cannot be read.</summary>
    public static Message NoPath => JsonSourceTexts.NoPath("/results/bindings", "$.results.bindings[*]");

    /// <summary>The steps of a path.</summary>
    /// <exception cref="UnreadableException">It is none.</exception>
    public static JsonSteps Of(string path) =>
        Parse(path) ?? throw new UnreadableException(ProblemKind.WrongKind, NoPath, new(1, 1, 1));

    /// <summary>The steps of a path; null where it is none.</summary>
    public static JsonSteps? Parse(string path)
    {
        var text = path.Trim();
        var steps =
            text.Length == 0 ? []
            : text[0] == '/' ? Pointer(text)
            : text[0] is '$' or '@' ? Path(text, 1)
            : text == "." ? []
            : text.Contains('/', StringComparison.Ordinal) ? Pointer("/" + text)
            : Path("." + text, 0);
        var exact = text.Length > 0 && text[0] is not ('/' or '$' or '@' or '.') ? text : null;
        steps ??= exact is null ? null : [new(exact, null)];
        return steps is { Count: <= Most } ? new(steps, exact) : null;
    }

    static List<JsonStep> Pointer(string text) =>
        [
            .. text[1..]
                .Split('/')
                .Select(name =>
                    name.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)
                )
                .Select(name => name == "*" ? new JsonStep(null, null) : new(name, IndexOf(name))),
        ];

    static int? IndexOf(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? index : null;

    static List<JsonStep>? Path(string text, int at)
    {
        List<JsonStep> steps = [];
        while (at < text.Length)
        {
            var isDeep = text.AsSpan(at).StartsWith("..");
            at += isDeep ? 1 : 0;
            if (text[at] == '.' && at + 1 < text.Length && text[at + 1] != '[')
            {
                var end = text.AsSpan(at + 1).IndexOfAny('.', '[');
                end = end < 0 ? text.Length : at + 1 + end;
                var name = text[(at + 1)..end];
                if (name.Length == 0)
                {
                    return null;
                }

                steps.Add(name == "*" ? new(null, null, isDeep) : new(name, null, isDeep));
                at = end;
            }
            else
            {
                at += text[at] == '.' ? 1 : 0;
                if (Bracket(text, ref at) is not { } step)
                {
                    return null;
                }

                steps.Add(step with { IsDeep = isDeep });
            }
        }

        return steps;
    }

    // [3], [*], ['name'] or ["name"].
    static JsonStep? Bracket(string text, ref int at)
    {
        if (at + 2 >= text.Length || text[at] != '[')
        {
            return null;
        }

        if (text[at + 1] is '\'' or '"')
        {
            return Quoted(text, ref at);
        }

        var end = text.IndexOf(']', at);
        var inner = end < 0 ? "" : text[(at + 1)..end].Trim();
        at = end + 1;
        return inner == "*" ? new JsonStep(null, null)
            : IndexOf(inner) is { } index ? new JsonStep(null, index)
            : null;
    }

    static JsonStep? Quoted(string text, ref int at)
    {
        var (quote, name) = (text[at + 1], new StringBuilder());
        for (var i = at + 2; i + 1 < text.Length; i++)
        {
            if (text[i] == '\\')
            {
                i++;
            }
            else if (text[i] == quote)
            {
                at = i + 2;
                return text[i + 1] == ']' ? new JsonStep(name.ToString(), null) : null;
            }

            name.Append(text[i]);
        }

        return null;
    }
}
