using System.Text;

namespace Relations;

/// <summary>
/// A text with named placeholders: <c>{name}</c> for the value of an argument, <c>{name:form}</c> for a form of it (a
/// grammatical case, or <c>ordinal</c> of a number), <c>{name|one|other}</c> for the words that go with a number. Two
/// opening braces stand for one.
/// </summary>
/// <param name="key">The key in the catalogues: section, group and name, separated by full stops.</param>
/// <param name="english">The English text.</param>
/// <param name="parameters">The names of the arguments, in the order of the arguments of a message.</param>
public sealed class MessageTemplate(string key, string english, params string[] parameters)
{
    /// <summary>The key in the catalogues.</summary>
    public string Key { get; } = key;

    /// <summary>The name of the message within its group, as <c>comes-before</c>: stable, for machines.</summary>
    public string Name => Key[(Key.LastIndexOf('.') + 1)..];

    /// <summary>The English text.</summary>
    public string English { get; } = english;

    /// <summary>The text in languages, where it is data and stands in no catalogue; may be null.</summary>
    public IReadOnlyDictionary<Language, string>? Given { get; init; }

    /// <summary>The names of the arguments.</summary>
    public IReadOnlyList<string> Parameters { get; } = parameters;

    /// <summary>The text in a language, with its placeholders; English where the catalogue lacks it.</summary>
    public string In(Language language) =>
        Given?.GetValueOrDefault(language) ?? LanguageCatalogue.Find(language, Key) ?? English;

    /// <summary>The text in a language with its placeholders filled.</summary>
    internal string Format(Language language, IReadOnlyList<ArgumentValue> arguments) =>
        Fill(In(language), language, ValueIn(arguments));

    /// <summary>The parts of <see cref="Format"/>: literal text, and what fills each placeholder.</summary>
    internal IEnumerable<(bool IsValue, string Text)> Parts(
        Language language,
        IReadOnlyList<ArgumentValue> arguments
    ) => Filled(In(language), language, ValueIn(arguments));

    /// <summary>Fills the placeholders of a text; one without a value stays as it is.</summary>
    internal static string Fill(string text, Language language, Func<string, ArgumentValue?> valueOf)
    {
        if (!text.Contains('{', StringComparison.Ordinal))
        {
            return text;
        }

        return string.Concat(Filled(text, language, valueOf).Select(part => part.Text));
    }

    static IEnumerable<(bool IsValue, string Text)> Filled(
        string text,
        Language language,
        Func<string, ArgumentValue?> valueOf
    ) => PartsOf(text).Select(part => part.IsPlaceholder ? (true, Value(part.Text, language, valueOf)) : part);

    Func<string, ArgumentValue?> ValueIn(IReadOnlyList<ArgumentValue> arguments) =>
        name => Array.IndexOf(parameters, name) is var at and >= 0 ? arguments[at] : null;

    /// <summary>The parts of a text in order: literal text, and what stands between the braces of placeholders.</summary>
    public static IEnumerable<(bool IsPlaceholder, string Text)> PartsOf(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var literal = new StringBuilder();
        for (var at = 0; at < text.Length; at++)
        {
            var close = text[at] == '{' ? text.IndexOf('}', at) : -1;
            if (text[at] == '{' && at + 1 < text.Length && text[at + 1] == '{')
            {
                literal.Append(text[at++]);
            }
            else if (close > 0)
            {
                if (literal.Length > 0)
                {
                    yield return (false, literal.ToString());
                    literal.Clear();
                }

                yield return (true, text[(at + 1)..close]);
                at = close;
            }
            else
            {
                literal.Append(text[at]);
            }
        }

        if (literal.Length > 0)
        {
            yield return (false, literal.ToString());
        }
    }

    static string Value(string placeholder, Language language, Func<string, ArgumentValue?> valueOf)
    {
        var end = placeholder.AsSpan().IndexOfAny(':', '|');
        var name = end < 0 ? placeholder : placeholder[..end];
        if (valueOf(name) is not { } value)
        {
            return $"{{{placeholder}}}";
        }

        return end < 0 ? value.In(language)
            : placeholder[end] == ':' ? value.In(language, placeholder[(end + 1)..])
            : Plural(placeholder[(end + 1)..].Split('|'), value, language);
    }

    // A language with one form for all numbers writes one.
    static string Plural(string[] forms, ArgumentValue value, Language language)
    {
        var form = Grammar.Of(language).PluralOf(value is NumberValue number ? number.Number : 0);
        return forms[Math.Min((int)form, forms.Length - 1)];
    }
}
