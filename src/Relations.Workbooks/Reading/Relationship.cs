using Relations.Dossiers;

namespace Relations.Workbooks;

/// <summary>A part that another one refers to.</summary>
/// <param name="Id">What it is referred to by.</param>
/// <param name="Type">What it is, as <c>worksheet</c>.</param>
/// <param name="Part">The name of the part.</param>
readonly record struct Relationship(string Id, string Type, string Part)
{
    /// <summary>Whether a workbook without the part has lost what it held.</summary>
    bool IsNeeded => Type is "worksheet" or "table" or "sharedStrings" or "styles";

    /// <summary>What a part refers to. It lies in a part beside it, with paths that begin where the part lies.</summary>
    /// <exception cref="UnreadableException">It refers to a part that is not there and would be read.</exception>
    public static List<Relationship> Of(Unpacked package, string name)
    {
        var slash = name.LastIndexOf('/') + 1;
        var folder = name[..slash];
        using var part = package.Read($"{folder}_rels/{name[slash..]}.rels");
        List<Relationship> found = [];
        while (part?.NextElement() == true)
        {
            if (part.Attribute("Target") is { } target && part.Attribute("TargetMode") != "External")
            {
                var type = part.Attribute("Type") ?? "";
                found.Add(
                    new(part.Attribute("Id") ?? "", type[(type.LastIndexOf('/') + 1)..], Resolve(folder, target))
                );
            }
        }

        foreach (var lost in found.Where(other => other.IsNeeded && !package.Has(other.Part)))
        {
            throw Unpacked.Damaged(PackageTexts.PartMissing(name, lost.Part));
        }

        return found;
    }

    static string Resolve(string folder, string target)
    {
        List<string> names = [];
        var path = target.StartsWith('/') ? target : folder + target;
        foreach (var name in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (name == "..")
            {
                names.RemoveRange(Math.Max(names.Count - 1, 0), Math.Min(names.Count, 1));
            }
            else if (name != ".")
            {
                names.Add(name);
            }
        }

        return string.Join('/', names);
    }
}
