namespace Relations;

/// <summary>
/// What is said to people, as a template and the values of its arguments: its text is derived in any language, and a
/// program can read the values. Immutable; two with the same English text are equal.
/// </summary>
public sealed class Message : IEquatable<Message>
{
    readonly string? literal;
    readonly ArgumentValue[] arguments;

    /// <summary>Makes a message; generated code calls it.</summary>
    /// <param name="template">The template.</param>
    /// <param name="arguments">The values, in the order of the template's parameters.</param>
    public Message(MessageTemplate template, params ArgumentValue[] arguments)
    {
        ArgumentNullException.ThrowIfNull(template);
        ArgumentNullException.ThrowIfNull(arguments);
        if (arguments.Length != template.Parameters.Count)
        {
            throw new ArgumentException(
                $"{template.Key} has {template.Parameters.Count} arguments.",
                nameof(arguments)
            );
        }

        Template = template;
        this.arguments = arguments;
    }

    Message(string literal) => (this.literal, arguments) = (literal, []);

    /// <summary>The template; null for a text that is the same in every language.</summary>
    public MessageTemplate? Template { get; }

    /// <summary>The names and values of the arguments, in order.</summary>
    public IEnumerable<KeyValuePair<string, ArgumentValue>> Arguments =>
        Template is null
            ? []
            : Template.Parameters.Zip(arguments, (name, value) => new KeyValuePair<string, ArgumentValue>(name, value));

    /// <summary>A text that is the same in every language: a quotation, a name, or what another program said.</summary>
    public static Message Literal(string text) => new(text);

    /// <summary>A text of the catalogues that has no arguments.</summary>
    public static Message Of(LocalizedString text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(new MessageTemplate(text.Key, text.English) { Given = text.Given });
    }

    /// <summary>The text in a language.</summary>
    public string In(Language language) => literal ?? Template!.Format(language, arguments);

    /// <summary>The parts of the text in a language: literal text, and what fills each placeholder.</summary>
    public IEnumerable<(bool IsValue, string Text)> PartsIn(Language language) =>
        Template?.Parts(language, arguments) ?? [(false, literal!)];

    /// <summary>The English text.</summary>
    public override string ToString() => In(Language.English);

    /// <inheritdoc />
    public bool Equals(Message? other) =>
        other is not null
        && (ReferenceEquals(this, other) || ToString().Equals(other.ToString(), StringComparison.Ordinal));

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as Message);

    /// <inheritdoc />
    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);
}
