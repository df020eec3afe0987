using System.Text;
using Relations.Dossiers;
using Relations.Rules;

namespace Relations.Cli.Commands;

/// <summary>Tells whether workers checked one and the same dossier in the same way.</summary>
static class DossierDigest
{
    /// <summary>A digest of the version of the tool, of what decides what is found, and of the files of records.</summary>
    public static string Of(IDossierFiles from, CheckOptions options) =>
        Digest.OfWritten(Stream.Null, output => Write(output, from, options));

    static void Write(Stream output, IDossierFiles from, CheckOptions options)
    {
        using var texts = new BinaryWriter(output, Encoding.UTF8, leaveOpen: true);
        texts.Write(ToolInfo.Version);
        texts.Write(options.AsOf?.ToString() ?? "");
        texts.Write(string.Join(',', options.Select));
        texts.Write(string.Join(',', options.Ignore));
        IEnumerable<string?> files = [.. from.RecordFiles, DossierReader.HeaderPath(from)];
        foreach (var path in files.OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            texts.Write(path);
            using var content = from.Open(path).Content;
            texts.Write(content is null ? "" : Digest.OfRead(content));
        }
    }
}
