using System.Runtime.CompilerServices;

namespace Relations.Dossiers;

/// <summary>What a field holds. Reading, writing, the schema and the tables of a workbook all go by it.</summary>
public abstract class FieldKind
{
    private protected FieldKind() { }
}

/// <summary>A line or more of text, held as <see cref="string"/>.</summary>
public sealed class TextKind : FieldKind
{
    /// <summary>The only instance.</summary>
    public static TextKind Instance { get; } = new();
}

/// <summary>A whole number, held as <see cref="int"/>.</summary>
public sealed class IntegerKind : FieldKind
{
    /// <summary>The only instance.</summary>
    public static IntegerKind Instance { get; } = new();
}

/// <summary>A decimal number, held as <see cref="decimal"/>.</summary>
public sealed class NumberKind : FieldKind
{
    /// <summary>The only instance.</summary>
    public static NumberKind Instance { get; } = new();
}

/// <summary>True or false, held as <see cref="bool"/>.</summary>
public sealed class BooleanKind : FieldKind
{
    /// <summary>The only instance.</summary>
    public static BooleanKind Instance { get; } = new();

    /// <summary>How files spell a value.</summary>
    internal static string WordOf(bool value) => value ? "true" : "false";
}

/// <summary>A date: EDTF text, or an object with <c>edtf</c>, <c>calendar</c> and <c>written</c>; held as <see cref="SourceDate"/>.</summary>
public sealed class DateKind : FieldKind
{
    /// <summary>The only instance.</summary>
    public static DateKind Instance { get; } = new();
}

/// <summary>An object of texts by keys, which tables give a column each; held as <see cref="IKeyedTexts"/>.</summary>
public abstract class KeyedKind : FieldKind
{
    private protected KeyedKind() { }

    /// <summary>The keys that the values of most dossiers have, in their order.</summary>
    public abstract IReadOnlyList<string> UsualKeys { get; }

    /// <summary>Whether a text has the form of a key.</summary>
    public abstract bool TakesKey(string text);

    /// <summary>The keys in canonical order: languages of the catalogues in theirs, and all others by their letters.</summary>
    public IEnumerable<string> Ordered(IEnumerable<string> keys) =>
        keys.Distinct(StringComparer.Ordinal).OrderBy(PlaceOf).ThenBy(key => key, StringComparer.Ordinal);

    internal virtual int PlaceOf(string key) =>
        UsualKeys.TakeWhile(usual => usual != key).Count() is var at && at < UsualKeys.Count ? at : int.MaxValue;

    internal abstract Message NoKey(string text);

    internal abstract IKeyedTexts Make(IReadOnlyList<KeyValuePair<string, string>> texts);
}

/// <summary>Text, or an object of texts by language code; held as <see cref="LocalisedText"/>.</summary>
public sealed class LocalisedKind : KeyedKind
{
    LocalisedKind() { }

    /// <summary>The only instance.</summary>
    public static LocalisedKind Instance { get; } = new();

    /// <inheritdoc />
    public override IReadOnlyList<string> UsualKeys { get; } = [.. Languages.Codes];

    /// <inheritdoc />
    public override bool TakesKey(string text) => text.Length is 2 or 3 && text.All(char.IsAsciiLetterLower);

    internal override Message NoKey(string text) => ReadTexts.NoLanguage(text);

    internal override IKeyedTexts Make(IReadOnlyList<KeyValuePair<string, string>> texts) =>
        LocalisedText.Of(texts.Select(text => new Translation(text.Key, text.Value)));
}

/// <summary>An object of identifiers by the scheme that gives them; held as <see cref="ExternalIds"/>.</summary>
public sealed class IdsKind : KeyedKind
{
    IdsKind() { }

    /// <summary>The only instance.</summary>
    public static IdsKind Instance { get; } = new();

    /// <inheritdoc />
    public override IReadOnlyList<string> UsualKeys { get; } = ["wikidata"];

    /// <inheritdoc />
    public override bool TakesKey(string text) => ExternalIds.IsScheme(text);

    internal override int PlaceOf(string key) => 0;

    internal override Message NoKey(string text) => ReadTexts.NoScheme(text);

    internal override IKeyedTexts Make(IReadOnlyList<KeyValuePair<string, string>> texts) => ExternalIds.Of(texts);
}

/// <summary>The id of another record, held as <see cref="Ref{T}"/>.</summary>
public sealed class ReferenceKind : FieldKind
{
    readonly Func<string, IRef> make;
    readonly Func<IReadOnlyList<object>, IItems> makeList;
    readonly Lazy<IReadOnlyList<string>> targets;

    ReferenceKind(Type target, Func<string, IRef> make, Func<IReadOnlyList<object>, IItems> makeList)
    {
        (this.make, this.makeList) = (make, makeList);
        targets = new(() =>
            [.. Shapes.All.Where(shape => target.IsAssignableFrom(shape.RecordType)).Select(shape => shape.Collection)]
        );
    }

    /// <summary>The names of the collections that the record may stand in, in canonical order.</summary>
    public IReadOnlyList<string> Targets => targets.Value;

    /// <summary>The kind of references to records that are of a type.</summary>
    public static ReferenceKind To<T>()
        where T : class => new(typeof(T), static id => new Ref<T>(id), Items<Ref<T>>.From);

    internal IRef Make(string id) => make(id);

    internal IItems MakeList(IReadOnlyList<object> values) => makeList(values);
}

/// <summary>One of a closed list of words.</summary>
/// <param name="name">The enumeration's name.</param>
/// <param name="values">Its words, in the order of its declaration.</param>
public sealed class EnumKind(string name, IReadOnlyList<EnumWord> values) : FieldKind
{
    /// <summary>The enumeration's name.</summary>
    public string Name => name;

    /// <summary>What its words are to people: <c>kind of visit</c> for VisitKind, <c>recognition form</c> for RecognitionForm.</summary>
    internal string Plain { get; } = PlainOf(name);

    /// <summary><see cref="Plain"/>, in every language.</summary>
    public LocalizedString Label => OwnLabel ?? new($"dossiers.kinds.{Name}", Plain);

    /// <summary>What its words are to people, where a dossier has them.</summary>
    internal LocalizedString? OwnLabel { get; init; }

    /// <summary>The words, in the order of declaration.</summary>
    public IReadOnlyList<EnumWord> Values => values;

    /// <summary>The noun that sources put behind the words, in lower case; null where they put none.</summary>
    public string? Noun { get; init; }

    static string PlainOf(string name)
    {
        const string Kind = "Kind";
        return name.Length > Kind.Length && name.EndsWith(Kind, StringComparison.Ordinal)
            ? "kind of " + Spaced(name[..^Kind.Length])
            : Spaced(name);
    }

    static string Spaced(string name) =>
        string.Concat(
            name.Select(
                (letter, i) => (i > 0 && char.IsAsciiLetterUpper(letter) ? " " : "") + char.ToLowerInvariant(letter)
            )
        );

    /// <summary>The word for a value of the enumeration.</summary>
    public string WordOf(object value)
    {
        var at = 0;
        while (!values[at].Value.Equals(value))
        {
            at++;
        }

        return values[at].Word;
    }

    /// <summary>What people call a value of the enumeration.</summary>
    public LocalizedString LabelOf(object value) => values.First(word => word.Value.Equals(value)).Label;

    /// <summary>
    /// The word that a text is another spelling of: with the noun behind it, in any letter case, and with spaces or
    /// underscores for hyphens. Null where it is none.
    /// </summary>
    public EnumWord? VariantOf(string text) =>
        StemOf(text) is { } stem ? values.FirstOrDefault(word => word.Word == stem) : null;

    /// <summary>What stands before the noun of the enumeration in a phrase of people, spelt as words are; null where the text is none.</summary>
    public string? StemOf(string text)
    {
        var plain = text.Trim().ToLowerInvariant().Replace(' ', '-').Replace('_', '-');
        return Noun is not null && plain.EndsWith("-" + Noun, StringComparison.Ordinal)
            ? plain[..^(Noun.Length + 1)]
            : null;
    }
}

/// <summary>A word of an enumeration.</summary>
/// <param name="Word">How files spell it: kebab-case.</param>
/// <param name="Value">The value it stands for.</param>
/// <param name="Doc">One sentence that says what it means; may be empty where the word says it all.</param>
public sealed record EnumWord(string Word, object Value, string Doc)
{
    /// <summary>The name of the enumeration.</summary>
    public string Type { get; init; } = "";

    /// <summary>The English label, where it is not the word with spaces for hyphens; null otherwise.</summary>
    public string? EnglishLabel { get; init; }

    /// <summary>The word as people read it, where a dossier has it.</summary>
    internal LocalizedString? OwnLabel { get; init; }

    /// <summary>What it means, where a dossier has it.</summary>
    internal LocalizedString? OwnMeaning { get; init; }

    /// <summary>The word as people read it, within a line: in lower case but for what is a title in its language.</summary>
    public LocalizedString Label => OwnLabel ?? Labels.GetValue(this, LabelOf);

    /// <summary><see cref="Doc"/>, in every language.</summary>
    public LocalizedString Meaning => OwnMeaning ?? new($"dossiers.meanings.{Type}.{Word}", Doc);

    // Beside the words and not in them, where two equal words would differ by what has been asked of them.
    static readonly ConditionalWeakTable<EnumWord, LocalizedString> Labels = [];

    static LocalizedString LabelOf(EnumWord word) =>
        new($"dossiers.words.{word.Type}.{word.Word}", word.EnglishLabel ?? word.Word.Replace('-', ' '));
}

/// <summary>An object with a shape of its own.</summary>
/// <param name="shape">Gives the shape; asked for late, since shapes refer to one another.</param>
public sealed class PartKind(Func<Shape> shape) : FieldKind
{
    /// <summary>The shape of the object.</summary>
    public Shape Shape => shape();
}

/// <summary>Any number of values of one kind, held as <see cref="Items{T}"/>.</summary>
/// <param name="of">The kind of each value.</param>
/// <param name="make">Makes the list from its values.</param>
public sealed class ListKind(FieldKind of, Func<IReadOnlyList<object>, IItems> make) : FieldKind
{
    /// <summary>The kind of each value.</summary>
    public FieldKind Of => of;

    internal IItems Make(IReadOnlyList<object> values) => make(values);
}
