using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>Paths of fields as files spell them, from the paths of properties.</summary>
static class FieldPaths
{
    // The same few paths are asked for once a record and rule.
    const int MaxKept = 1024;

    static readonly ConcurrentDictionary<string, string> Kept = new(StringComparer.Ordinal);

    /// <summary><c>Visitors[1].Person</c> becomes <c>visitors[1].person</c>.</summary>
    public static string Of(string propertyPath)
    {
        if (!Kept.TryGetValue(propertyPath, out var path))
        {
            path = Spelled(propertyPath);
            if (Kept.Count < MaxKept)
            {
                Kept.TryAdd(propertyPath, path);
            }
        }

        return path;
    }

    static string Spelled(string propertyPath) =>
        propertyPath.Length == 0
            ? ""
            : string.Join('.', propertyPath.Split('.').Select(name => char.ToLowerInvariant(name[0]) + name[1..]));

    /// <summary>
    /// The path of the field that a property path of a record leads to, as far as it goes through fields:
    /// <c>Visitors[1].Person.Id</c> becomes <c>visitors[1].person</c>. Empty where it does not begin with one.
    /// </summary>
    public static string Of(Shape shape, string propertyPath)
    {
        var path = new StringBuilder();
        Shape? within = shape;
        foreach (var step in propertyPath.Split('.'))
        {
            var open = step.IndexOf('[', StringComparison.Ordinal);
            var property = open < 0 ? step : step[..open];
            if (within?.Fields.FirstOrDefault(field => IsOf(field, property)) is not { } field)
            {
                break;
            }

            path.Append(path.Length == 0 ? "" : ".").Append(field.Name);
            within = (field.Kind as PartKind)?.Shape;
            if (field.Kind is ListKind list && LastIndexOf(step) is var index and >= 0)
            {
                path.Append(CultureInfo.InvariantCulture, $"[{index}]");
                within = (list.Of as PartKind)?.Shape;
            }
        }

        return path.ToString();
    }

    // A validator may be set up to name properties as files do.
    static bool IsOf(Field field, string property) =>
        field.Property.Equals(property, StringComparison.OrdinalIgnoreCase)
        || field.Name.Equals(property, StringComparison.Ordinal);

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
