namespace Relations.Dossiers;

/// <summary>Follows every link on a path, so that where a file lies can be decided by its path alone.</summary>
static class RealPath
{
    const int MaxLinks = 40;

    /// <summary>The path without links; null where links lead in a circle. Names that do not exist stay as they are.</summary>
    /// <param name="full">A full path.</param>
    public static string? Of(string full)
    {
        var at = Path.GetPathRoot(full)!;
        var rest = new Stack<string>();
        Push(rest, full[at.Length..]);
        for (var links = 0; rest.TryPop(out var name); )
        {
            if (name == "..")
            {
                at = Path.GetDirectoryName(at) ?? at;
                continue;
            }

            var next = Path.Combine(at, name);
            if (new FileInfo(next).LinkTarget is not { } target)
            {
                at = next;
            }
            else if (++links > MaxLinks)
            {
                return null;
            }
            else
            {
                var root = Path.IsPathFullyQualified(target) ? Path.GetPathRoot(target)! : "";
                at = root.Length > 0 ? root : at;
                Push(rest, target[root.Length..]);
            }
        }

        return at;
    }

    static void Push(Stack<string> rest, string path)
    {
        foreach (var name in path.Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar).Reverse())
        {
            if (name is not ("" or "."))
            {
                rest.Push(name);
            }
        }
    }
}
