using System.Globalization;

namespace Relations;

/// <summary>What can be an argument of a message.</summary>
public interface IMessageArgument
{
    /// <summary>It as the value of an argument.</summary>
    ArgumentValue AsArgument();
}

/// <summary>The value of an argument of a message: what it is decides how a language writes it, and how a file names it.</summary>
public abstract record ArgumentValue
{
    // An id may be as long as a file; its beginning shows which record is meant.
    const int MaxShown = 120;

    /// <summary>The kind, as machine formats name it: <c>text</c>, <c>number</c>, <c>record</c> and so on.</summary>
    public abstract string Kind { get; }

    /// <summary>The value as it stands in a text of a language.</summary>
    public abstract string In(Language language);

    /// <summary>
    /// The same in a form of the language, such as a case, as a whole <c>sentence</c>, or as a <c>clause</c> within one; a
    /// form that the language lacks changes nothing.
    /// </summary>
    public virtual string In(Language language, string form) =>
        form switch
        {
            "sentence" => Grammar.Of(language).Sentence(In(language)),
            "clause" => Grammar.Of(language).Clause(In(language)),
            _ => Grammar.Of(language).Inflect(In(language), form),
        };

    private protected static string Beginning(string id) => id.Length <= MaxShown ? id : id[..MaxShown] + "…";

    /// <summary>A quotation or name, the same in every language.</summary>
    public static ArgumentValue Of(string? text) => new TextValue(text ?? "");

    /// <summary>A whole number.</summary>
    public static ArgumentValue Of(long number) => new NumberValue(number);

    /// <summary>A value as it is.</summary>
    public static ArgumentValue Of(ArgumentValue value) => value;

    /// <summary>A message within another.</summary>
    public static ArgumentValue Of(Message message) => new MessageValue(message);

    /// <summary>Something that says itself which value it is.</summary>
    public static ArgumentValue Of(IMessageArgument argument)
    {
        ArgumentNullException.ThrowIfNull(argument);
        return argument.AsArgument();
    }

    /// <summary>A text that stands in the catalogues.</summary>
    public static ArgumentValue Of(LocalizedString text) => new WordValue(text);

    /// <summary>Several values, with commas between.</summary>
    public static ArgumentValue List(IEnumerable<ArgumentValue> items) => new ListValue([.. items], ListForm.Comma);

    /// <summary>Several values.</summary>
    /// <param name="items">The values.</param>
    /// <param name="form">What stands between them.</param>
    public static ArgumentValue List(IEnumerable<ArgumentValue> items, ListForm form) =>
        new ListValue([.. items], form);

    /// <summary>Several things that say themselves which values they are.</summary>
    /// <param name="items">The things.</param>
    /// <param name="form">What stands between them.</param>
    public static ArgumentValue ListOf<T>(IEnumerable<T> items, ListForm form = ListForm.Comma)
        where T : IMessageArgument => List(items.Select(item => item.AsArgument()), form);

    /// <summary>Several quotations or names.</summary>
    /// <param name="items">The texts.</param>
    /// <param name="form">What stands between them.</param>
    public static ArgumentValue ListOf(IEnumerable<string> items, ListForm form = ListForm.Comma) =>
        List(items.Select(item => Of(item)), form);
}

/// <summary>A quotation or name.</summary>
public sealed record TextValue(string Text) : ArgumentValue
{
    /// <inheritdoc />
    public override string Kind => "text";

    /// <inheritdoc />
    public override string In(Language language) => Text;
}

/// <summary>Words of a source or a file, in the quotation marks of the language.</summary>
public sealed record QuotationValue(string Text) : ArgumentValue
{
    /// <inheritdoc />
    public override string Kind => "quotation";

    /// <inheritdoc />
    public override string In(Language language) => Grammar.Of(language).Quote(Text);
}

/// <summary>A whole number.</summary>
public sealed record NumberValue(long Number) : ArgumentValue
{
    /// <inheritdoc />
    public override string Kind => "number";

    /// <inheritdoc />
    public override string In(Language language) => Number.ToString(CultureInfo.InvariantCulture);

    /// <inheritdoc />
    public override string In(Language language, string form) =>
        form == "ordinal" ? Grammar.Of(language).Ordinal(Number)
        : form == "grouped" ? Grammar.Of(language).Grouped(Number)
        : base.In(language, form);
}

/// <summary>A number with digits after the decimal mark.</summary>
public sealed record DecimalValue(decimal Number) : ArgumentValue
{
    /// <inheritdoc />
    public override string Kind => "number";

    /// <inheritdoc />
    public override string In(Language language) => Grammar.Of(language).Grouped(Number);
}

/// <summary>The id of a record.</summary>
public sealed record RecordValue(string Id) : ArgumentValue
{
    /// <inheritdoc />
    public override string Kind => "record";

    /// <inheritdoc />
    public override string In(Language language) => Beginning(Id);
}

/// <summary>The code of a state.</summary>
public sealed record StateValue(string Code) : ArgumentValue
{
    /// <inheritdoc />
    public override string Kind => "state";

    /// <inheritdoc />
    public override string In(Language language) => Beginning(Code);
}

/// <summary>The path of a field, as files name it.</summary>
public sealed record FieldPathValue(string Path) : ArgumentValue
{
    /// <inheritdoc />
    public override string Kind => "field";

    /// <inheritdoc />
    public override string In(Language language) => Path;
}

/// <summary>A date as it is written in a file.</summary>
public sealed record DateValue(string Text) : ArgumentValue
{
    /// <inheritdoc />
    public override string Kind => "date";

    /// <inheritdoc />
    public override string In(Language language) => Text;
}

/// <summary>A word of the catalogues.</summary>
public sealed record WordValue(LocalizedString Word) : ArgumentValue
{
    /// <inheritdoc />
    public override string Kind => "word";

    /// <inheritdoc />
    public override string In(Language language) => Word.In(language);
}

/// <summary>A message within another.</summary>
public sealed record MessageValue(Message Message) : ArgumentValue
{
    /// <inheritdoc />
    public override string Kind => "message";

    /// <inheritdoc />
    public override string In(Language language) => Message.In(language);
}
