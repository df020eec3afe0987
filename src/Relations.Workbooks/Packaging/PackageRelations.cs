using System.Xml.Linq;

namespace Relations.Workbooks;

/// <summary>
/// What parts of the package refer to. The template names targets from the root of the package, which is right and which
/// some programs, exceljs among them, cannot follow.
/// </summary>
static class PackageRelations
{
    const string Folder = "_rels/";

    /// <summary>Names each target from the folder of the part that refers to it, and drops those that are not copied.</summary>
    /// <param name="part">The part with the relationships.</param>
    /// <param name="name">Its name.</param>
    public static void Mend(XDocument part, string name)
    {
        var from = name[..name.LastIndexOf(Folder, StringComparison.Ordinal)];
        part.Root!.Elements().Where(found => Target(found) == "/" + PackageParts.Strings).Remove();
        foreach (var found in part.Root.Elements().Where(found => (string?)found.Attribute("TargetMode") != "External"))
        {
            if (Target(found) is ['/', .. var target])
            {
                found.SetAttributeValue("Target", Relative(from, target));
            }
        }
    }

    static string? Target(XElement relationship) => (string?)relationship.Attribute("Target");

    static string Relative(string from, string target)
    {
        var shared = 0;
        for (int slash; (slash = from.IndexOf('/', shared)) >= 0; shared = slash + 1)
        {
            if (string.CompareOrdinal(from, shared, target, shared, slash + 1 - shared) != 0)
            {
                break;
            }
        }

        var up = from.AsSpan(shared).Count('/');
        return string.Concat(string.Concat(Enumerable.Repeat("../", up)), target.AsSpan(shared));
    }
}
