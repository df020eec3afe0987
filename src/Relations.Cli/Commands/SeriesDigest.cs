using System.Text;
using Relations.Dossiers;
using Relations.Reporting;

namespace Relations.Cli.Commands;

/// <summary>A digest of all that a briefing is made from: the data, the findings on them, the options and the version of the tool.</summary>
static class SeriesDigest
{
    /// <summary>The SHA-256 of the input, in lower-case hexadecimal.</summary>
    public static string Of(ExportFormat format, ExportRequest request) =>
        Digest.OfWritten(Stream.Null, output => Write(output, format, request));

    static void Write(Stream output, ExportFormat format, ExportRequest request)
    {
        DossierWriter.WriteJson(request.Result.Dossier, output, request.Token);
        FindingsJson.Write([new DisplayedResult("", request.Result)], output);
        var (excerpt, chosen) = (request.Result.Dossier.Excerpt, request.Briefing);
        // The writer puts the length before each text, so that one is told from the next.
        using var texts = new BinaryWriter(output, Encoding.UTF8, leaveOpen: true);
        texts.Write(ToolInfo.Version);
        texts.Write(format.Name);
        texts.Write(request.Language.Code());
        texts.Write(request.AsOf?.ToString() ?? "");
        texts.Write(request.Epoch?.ToUnixTimeTicks() ?? long.MinValue);
        texts.Write(excerpt?.Title?.In(request.Language) ?? "");
        texts.Write(excerpt?.Scope.Period?.ToString() ?? "");
        // The text of a record has all members, those of later versions too, but for lists and pictures.
        texts.Write(chosen.ToString());
        texts.Write(string.Join(',', chosen.Sections ?? []));
        texts.Write((chosen.Theme.Logo?.Picture.File ?? default).Span);
    }
}
