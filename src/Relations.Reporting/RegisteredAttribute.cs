namespace Relations.Reporting;

/// <summary>
/// Marks a static class whose file is its registration: of a format that it has as <c>Format</c>, or of a command that it
/// defines. The generator lists them.
/// </summary>
/// <param name="order">Where it stands among the others; lower comes first.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class RegisteredAttribute(int order) : Attribute
{
    /// <summary>Where it stands among the others; lower comes first.</summary>
    public int Order { get; } = order;
}
