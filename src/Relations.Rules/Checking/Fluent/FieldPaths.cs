namespace Relations.Rules;

/// <summary>Paths of fields as files spell them, from the paths of properties.</summary>
static class FieldPaths
{
    /// <summary><c>Visitors[1].Person</c> becomes <c>visitors[1].person</c>.</summary>
    public static string Of(string propertyPath) =>
        propertyPath.Length == 0
            ? ""
            : string.Join('.', propertyPath.Split('.').Select(name => char.ToLowerInvariant(name[0]) + name[1..]));
}
