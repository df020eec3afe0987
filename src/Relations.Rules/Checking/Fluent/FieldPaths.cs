using System.Globalization;

namespace Relations.Rules;

/// <summary>Paths of fields as files spell them, from the paths of properties.</summary>
static class FieldPaths
{
    /// <summary><c>Visitors[1].Person</c> becomes <c>visitors[1].person</c>.</summary>
    public static string Of(string propertyPath) =>
        propertyPath.Length == 0
            ? ""
            : string.Join('.', propertyPath.Split('.').Select(name => char.ToLowerInvariant(name[0]) + name[1..]));

    /// <summary>The index of the last item of a list in a path, as 1 of <c>visitors[1]</c>; -1 where there is none.</summary>
    public static int LastIndexOf(string path)
    {
        var (open, close) = (path.LastIndexOf('['), path.LastIndexOf(']'));
        return
            close > open
            && int.TryParse(
                path.AsSpan(open + 1, close - open - 1),
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var index
            )
            ? index
            : -1;
    }
}
