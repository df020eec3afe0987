namespace Relations;

/// <summary>
/// Declares a message: a static partial method that returns a <see cref="Message"/> and whose parameters are the arguments
/// of the template. The method is generated. The key in the catalogues is the section of the assembly, the name of the
/// class (of a rule: its code) and the name of the method in kebab-case.
/// </summary>
/// <param name="english">The English template; see <see cref="MessageTemplate"/>.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class MessageAttribute(string english) : Attribute
{
    /// <summary>The English template.</summary>
    public string English { get; } = english;
}

/// <summary>
/// Declares a text without typed arguments: a static partial property of type <see cref="LocalizedString"/>. The property is
/// generated; its key is made as that of a message.
/// </summary>
/// <param name="english">The English text; it may have placeholders.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class LocalizedAttribute(string english) : Attribute
{
    /// <summary>The English text.</summary>
    public string English { get; } = english;
}
