using System.Xml;
using System.Xml.Linq;

namespace Relations.Import;

/// <summary>The prefixes that a mapping declares, for paths, and the paths of values without any index.</summary>
sealed class XmlNames
{
    readonly Dictionary<string, string> prefixes = new(StringComparer.Ordinal);
    readonly Dictionary<(string Above, XName Name, bool IsAttribute), string> paths = [];

    public XmlNames(IReadOnlyDictionary<string, string> declared)
    {
        Resolver = new(new NameTable());
        foreach (var (prefix, space) in declared.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            if (prefix is not ("xml" or "xmlns") && space.Length > 0)
            {
                Resolver.AddNamespace(prefix, space);
                prefixes.TryAdd(space, prefix);
            }
        }

        prefixes.TryAdd(XNamespace.Xml.NamespaceName, "xml");
    }

    public XmlNamespaceManager Resolver { get; }

    /// <summary>The path of an element or attribute within one, made once.</summary>
    public string PathOf(string above, XObject node)
    {
        var name = node is XAttribute attribute ? attribute.Name : ((XElement)node).Name;
        var key = (above, name, node is XAttribute);
        if (!paths.TryGetValue(key, out var path))
        {
            path = (above.Length == 0 ? "" : above + "/") + (key.Item3 ? "@" : "") + Shown(name);
            if (paths.Count < 10_000)
            {
                paths.Add(key, path);
            }
        }

        return path;
    }

    string Shown(XName name) =>
        name.NamespaceName.Length > 0 && prefixes.TryGetValue(name.NamespaceName, out var prefix)
            ? $"{prefix}:{name.LocalName}"
            : name.LocalName;
}
