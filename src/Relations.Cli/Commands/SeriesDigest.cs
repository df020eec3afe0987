using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Relations.Dossiers;
using Relations.Reporting;

namespace Relations.Cli.Commands;

/// <summary>A digest of all that a briefing is made from: the data, the findings on them, the options and the version of the tool.</summary>
static class SeriesDigest
{
    /// <summary>The SHA-256 of the input, in lower-case hexadecimal.</summary>
    public static string Of(ExportFormat format, ExportRequest request)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        using (var stream = new HashStream(hash))
        {
            DossierWriter.WriteJson(request.Result.Dossier, stream, request.Token);
            FindingsJson.Write([new DisplayedResult("", request.Result)], stream);
        }

        var (dossier, chosen) = (request.Result.Dossier, request.Briefing);
        Add(
            hash,
            ToolInfo.Version,
            format.Name,
            request.Language.Code(),
            request.AsOf?.ToString(),
            request.Epoch?.ToUnixTimeTicks().ToString(CultureInfo.InvariantCulture)
        );
        Add(hash, dossier.Excerpt?.Title?.In(request.Language), dossier.Excerpt?.Scope.Period?.ToString());
        // The text of a record has all members, those of later versions too, but for lists and pictures.
        Add(hash, [chosen.ToString(), .. chosen.Sections ?? []]);
        hash.AppendData((chosen.Theme.Logo?.Picture.File ?? default).Span);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>The SHA-256 of a file, in lower-case hexadecimal; null where it cannot be read.</summary>
    public static string? OfFile(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            return Convert.ToHexStringLower(SHA256.HashData(stream));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    // A text is told from the next by its length.
    static void Add(IncrementalHash hash, params ReadOnlySpan<string?> texts)
    {
        foreach (var text in texts)
        {
            var bytes = Encoding.UTF8.GetBytes(text ?? "");
            hash.AppendData(BitConverter.GetBytes(text is null ? -1 : bytes.Length));
            hash.AppendData(bytes);
        }
    }
}
