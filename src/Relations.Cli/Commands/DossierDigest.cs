using System.Security.Cryptography;
using System.Text;
using Relations.Dossiers;
using Relations.Rules;

namespace Relations.Cli.Commands;

/// <summary>Tells whether workers checked one and the same dossier in the same way.</summary>
static class DossierDigest
{
    /// <summary>A digest of the version of the tool, of what decides what is found, and of the files of records.</summary>
    public static string Of(IDossierFiles from, CheckOptions options)
    {
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add(digest, typeof(Checker).Assembly.GetName().Version?.ToString() ?? "");
        Add(digest, options.AsOf?.ToString() ?? "");
        Add(digest, string.Join(',', options.Select));
        Add(digest, string.Join(',', options.Ignore));
        IEnumerable<string?> files = [.. from.RecordFiles, DossierReader.HeaderPath(from)];
        foreach (var path in files.OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            Add(digest, path);
            using var content = from.Open(path).Content;
            Add(digest, content is null ? "" : Convert.ToHexStringLower(SHA256.HashData(content)));
        }

        return Convert.ToHexStringLower(digest.GetHashAndReset());
    }

    static void Add(IncrementalHash digest, string text) => digest.AppendData(Encoding.UTF8.GetBytes(text + "\0"));
}
